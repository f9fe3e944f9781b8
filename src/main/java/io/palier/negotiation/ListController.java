package io.palier.negotiation;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.Agreements;
import io.palier.agreement.Negotiations;
import io.palier.look.Times;
import io.palier.organization.StaffMember;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agreements that concern a person: what applies, what lies on the table, and whose turn it is. */
@Controller
class ListController {

    private final Negotiations negotiations;
    private final Agreements agreements;
    private final Wording wording;
    private final Times times;

    ListController(Negotiations negotiations, Agreements agreements, Wording wording, Times times) {
        this.negotiations = negotiations;
        this.agreements = agreements;
        this.wording = wording;
        this.times = times;
    }

    @GetMapping("/negotiation")
    String list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String q,
            StaffMember reader,
            Model model) {
        var mine = negotiations.mine(reader.id());
        model.addAttribute(
                "page",
                new ListPage(
                        mine,
                        inForce(),
                        new ListPage.ListAsk(kind, show, q),
                        Readers.speakForOperator(reader),
                        times.now(),
                        wording));
        return "negotiation/list";
    }

    private Map<String, AgreementVersion> inForce() {
        var now = times.now();
        var applying = new HashMap<String, AgreementVersion>();
        agreements.all().stream()
                .filter(v -> Standing.agreed(v.validFrom(), v.validUntil(), now) == Standing.IN_FORCE)
                .forEach(v -> applying.putIfAbsent(v.code(), v));
        return applying;
    }
}
