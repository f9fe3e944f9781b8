package io.palier.dashboard;

import io.palier.look.Times;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The board: how things stand, which hears of every change, and what happened in a period, which is looked at calmly. */
@Controller
@RequestMapping("/dashboard")
class DashboardController {

    private static final int FARTHEST = 72;

    private final BoardFigures figures;
    private final ReportFigures reports;
    private final ComplianceChart chart;
    private final Times times;
    private final Clock clock;

    DashboardController(BoardFigures figures, ReportFigures reports, ComplianceChart chart, Times times, Clock clock) {
        this.figures = figures;
        this.reports = reports;
        this.chart = chart;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping
    String board(
            @RequestParam(defaultValue = "8") int hours,
            @RequestParam(required = false) @Nullable String by,
            @ModelAttribute("ask") PeriodAsk ask,
            Model model,
            Locale locale) {
        stand(hours, model);
        report(ask, by, model, locale);
        return "dashboard/board";
    }

    @GetMapping("/figures")
    String figures(@RequestParam(defaultValue = "8") int hours, Model model) {
        stand(hours, model);
        return "dashboard/figures :: figures";
    }

    @GetMapping("/report")
    String report(
            @RequestParam(required = false) @Nullable String by,
            @ModelAttribute("ask") PeriodAsk ask,
            Model model,
            Locale locale) {
        report(ask, by, model, locale);
        return "dashboard/report :: report";
    }

    @GetMapping("/wall")
    String wall(@RequestParam(defaultValue = "8") int hours, Model model) {
        stand(hours, model);
        return "dashboard/wall";
    }

    @GetMapping("/wall/figures")
    String wallFigures(@RequestParam(defaultValue = "8") int hours, Model model) {
        stand(hours, model);
        return "dashboard/wall :: figures";
    }

    private void stand(int hours, Model model) {
        model.addAttribute("board", figures.at(now(), Math.min(FARTHEST, Math.max(1, hours))));
    }

    private void report(PeriodAsk ask, @Nullable String by, Model model, Locale locale) {
        var now = now();
        var chosen = ask.on(LocalDate.ofInstant(now, times.zone()), times.zone());
        var report = reports.of(chosen.period(), now, Dimension.of(by), locale);
        model.addAttribute("chosen", chosen);
        model.addAttribute("presets", Preset.values());
        model.addAttribute("dimensions", Dimension.values());
        model.addAttribute("report", report);
        model.addAttribute("chart", chart.of(report, locale));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
