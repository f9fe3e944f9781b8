package io.palier.negotiation;

import io.palier.agreement.Agreements;
import io.palier.look.Flash;
import io.palier.organization.StaffMember;
import io.palier.sla.Recalculation;
import io.palier.sla.Recalculations;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Open promises that were counted again: all such reports, each as it goes on, and what failed, to be tried again. */
@Controller
@RequestMapping("/negotiation/recalculations")
class RecalculationController {

    private final Recalculations recalculations;
    private final Agreements agreements;

    RecalculationController(Recalculations recalculations, Agreements agreements) {
        this.recalculations = recalculations;
        this.agreements = agreements;
    }

    @GetMapping
    String list(Model model) {
        lay(model);
        return "negotiation/recalculations";
    }

    @GetMapping("/progress")
    String progress(Model model) {
        lay(model);
        return "negotiation/recalculations :: progress";
    }

    @GetMapping("/{id}")
    String report(@PathVariable UUID id, Model model) {
        lay(id, model);
        return "negotiation/recalculation";
    }

    @GetMapping("/{id}/progress")
    String progress(@PathVariable UUID id, Model model) {
        lay(id, model);
        return "negotiation/recalculation :: progress";
    }

    /** Tries again what failed, and shows that. */
    @PostMapping("/{id}/attempts")
    String retry(@PathVariable UUID id, StaffMember by, RedirectAttributes next) {
        var failed = found(id).id();
        var again = recalculations.retry(failed, by.id());
        again.ifPresent(is -> next.addFlashAttribute("flash", Flash.done("negotiation.flash.RETRY")));
        return "redirect:/negotiation/recalculations/" + again.orElse(failed);
    }

    private void lay(Model model) {
        var lines = recalculations.newest().stream().map(this::line).toList();
        model.addAttribute("lines", lines);
        model.addAttribute("live", lines.stream().anyMatch(line -> line.done().goesOn()));
    }

    private void lay(UUID id, Model model) {
        model.addAttribute("line", line(found(id)));
        model.addAttribute("rows", recalculations.report(id));
        model.addAttribute("setAside", recalculations.setAside(id));
    }

    private RecalculationLine line(Recalculation done) {
        return new RecalculationLine(done, agreements.version(done.from()), agreements.version(done.to()));
    }

    private Recalculation found(UUID id) {
        return recalculations.recalculation(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
