package io.palier.dashboard;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The board, and the same figures as a fragment that keeps it fresh. */
@Controller
@RequestMapping("/dashboard")
class DashboardController {

    private static final int FARTHEST = 72;

    private final BoardFigures figures;
    private final ComplianceChart chart;
    private final Clock clock;

    DashboardController(BoardFigures figures, ComplianceChart chart, Clock clock) {
        this.figures = figures;
        this.chart = chart;
        this.clock = clock;
    }

    @GetMapping
    String board(@RequestParam(defaultValue = "8") int hours, Model model, Locale locale) {
        lay(hours, model, locale);
        return "dashboard/board";
    }

    @GetMapping("/figures")
    String figures(@RequestParam(defaultValue = "8") int hours, Model model, Locale locale) {
        lay(hours, model, locale);
        return "dashboard/board :: figures";
    }

    private void lay(int hours, Model model, Locale locale) {
        var ahead = Math.min(FARTHEST, Math.max(1, hours));
        var board = figures.at(clock.instant().truncatedTo(ChronoUnit.SECONDS), ahead);
        model.addAttribute("board", board);
        model.addAttribute("chart", chart.of(board, locale));
    }
}
