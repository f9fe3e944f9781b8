package io.palier.admin;

import io.palier.escalation.EscalationNotices;
import io.palier.look.Flash;
import io.palier.organization.StaffMember;
import io.palier.sla.Timers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the watch over promises does, and what failed too often, to be tried again. */
@Controller
@RequestMapping("/admin/timers")
class TimerController {

    /** So many of those to come are shown. */
    private static final int SHOWN = 8;

    private final Timers timers;
    private final EscalationNotices notices;

    TimerController(Timers timers, EscalationNotices notices) {
        this.timers = timers;
        this.notices = notices;
    }

    @GetMapping
    String timers(Model model) {
        lay(model);
        return "admin/timers";
    }

    @GetMapping("/figures")
    String figures(Model model) {
        lay(model);
        return "admin/timers :: figures";
    }

    @PostMapping("/{id:[0-9]{1,18}}/attempts")
    String retryTimer(@PathVariable long id, StaffMember by, RedirectAttributes next) {
        timers.retry(id, by.id());
        return again(next);
    }

    @PostMapping("/alerts/{id:[0-9]{1,18}}/attempts")
    String retryAlert(@PathVariable long id, StaffMember by, RedirectAttributes next) {
        notices.retry(id, by.id());
        return again(next);
    }

    private void lay(Model model) {
        model.addAttribute("health", timers.health());
        model.addAttribute("unwatched", timers.unwatched());
        model.addAttribute("duplicates", notices.duplicates());
        model.addAttribute("upcoming", timers.upcoming(SHOWN));
        model.addAttribute("timers", timers.setAside());
        model.addAttribute("alerts", notices.setAside());
    }

    private static String again(RedirectAttributes next) {
        next.addFlashAttribute("flash", Flash.done("admin.timers.retried"));
        return "redirect:/admin/timers";
    }
}
