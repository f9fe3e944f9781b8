package io.palier.negotiation;

import io.palier.agreement.Agreements;
import io.palier.look.Times;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What applies to whom at each priority, with every hole (domain.md §4: no reachable cell is empty). */
@Controller
class CompletenessController {

    private final Agreements agreements;
    private final Wording wording;
    private final Times times;

    CompletenessController(Agreements agreements, Wording wording, Times times) {
        this.agreements = agreements;
        this.wording = wording;
        this.times = times;
    }

    @GetMapping("/negotiation/completeness")
    String matrix(Model model) {
        model.addAttribute("page", new CompletenessPage(agreements.completeness(times.now()), wording));
        return "negotiation/completeness";
    }
}
