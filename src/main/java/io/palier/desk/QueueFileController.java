package io.palier.desk;

import io.palier.look.Times;
import io.palier.organization.StaffMember;
import io.palier.queue.QueueColumns;
import io.palier.sheet.Download;
import io.palier.sheet.SheetKind;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A queue or what was found, as a file: every row that its pages list, with the columns that the reader sees. */
@Controller
class QueueFileController {

    private final QueuePages pages;
    private final QueueRows rows;
    private final QueueColumns columns;
    private final Times times;
    private final Clock clock;

    QueueFileController(QueuePages pages, QueueRows rows, QueueColumns columns, Times times, Clock clock) {
        this.pages = pages;
        this.rows = rows;
        this.columns = columns;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/desk/queue/{format:csv|xlsx|pdf}")
    void file(
            @PathVariable String format,
            @ModelAttribute("ask") QueueAsk ask,
            StaffMember reader,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var kind = SheetKind.of(format).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var shown = columns.of(reader.id());
        var file = new Download(
                "queue", pages.title(ask, reader), rows.head(shown, locale), clock.instant(), times.zone());
        response.setContentType(kind.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.disposition(kind));
        file.write(
                kind,
                response.getOutputStream(),
                taker -> pages.each(ask, reader, row -> taker.accept(rows.cells(row, shown, locale))));
    }
}
