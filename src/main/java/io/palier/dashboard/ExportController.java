package io.palier.dashboard;

import io.palier.look.Times;
import io.palier.sheet.Download;
import io.palier.sheet.SheetKind;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Any list and any figure as a file; a list goes out as it is read, however long it is. */
@Controller
class ExportController {

    private final Lists lists;
    private final BoardFigures figures;
    private final ReportFigures reports;
    private final FigureTables tables;
    private final Times times;
    private final Clock clock;

    ExportController(
            Lists lists, BoardFigures figures, ReportFigures reports, FigureTables tables, Times times, Clock clock) {
        this.lists = lists;
        this.figures = figures;
        this.reports = reports;
        this.tables = tables;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/dashboard/lists/{topic:[a-z-]{1,20}}/{format:csv|xlsx|pdf}")
    void list(
            @PathVariable String topic,
            @PathVariable String format,
            @ModelAttribute ListAsk wanted,
            @ModelAttribute PeriodAsk ask,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var now = now();
        var listing = lists.find(topic, wanted, period(ask, now), now, locale).orElseThrow(ExportController::notFound);
        var title = lists.words(locale).message("dashboard.list." + topic);
        send(topic, format, title, listing.head(), listing::each, now, response);
    }

    @GetMapping("/dashboard/figures/{figure:[a-z-]{1,20}}/{format:csv|xlsx|pdf}")
    void figure(
            @PathVariable String figure,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String by,
            @ModelAttribute PeriodAsk ask,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var now = now();
        var report = reports.of(period(ask, now), now, Dimension.of(by), locale);
        var table = tables.find(figure, report, figures.at(now, 8), locale).orElseThrow(ExportController::notFound);
        send(figure, format, table.title(), table.head(), reader -> table.rows().forEach(reader), now, response);
    }

    private void send(
            String name,
            String format,
            String title,
            List<String> head,
            Consumer<Consumer<List<?>>> rows,
            Instant now,
            HttpServletResponse response)
            throws IOException {
        var kind = SheetKind.of(format).orElseThrow(ExportController::notFound);
        var file = new Download(name, title, head, now, times.zone());
        response.setContentType(kind.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.disposition(kind));
        file.write(kind, response.getOutputStream(), rows);
    }

    private Period period(PeriodAsk ask, Instant now) {
        return ask.on(LocalDate.ofInstant(now, times.zone()), times.zone()).period();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
