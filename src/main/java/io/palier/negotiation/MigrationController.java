package io.palier.negotiation;

import io.palier.agreement.Agreements;
import io.palier.agreement.Negotiation;
import io.palier.agreement.Negotiations;
import io.palier.agreement.VersionView;
import io.palier.look.Flash;
import io.palier.organization.StaffMember;
import io.palier.sla.Recalculations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Open tickets moved to another version of their agreement on purpose: first looked at, then done. */
@Controller
@RequestMapping("/negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}}/migration")
class MigrationController {

    private static final int REASON = 2_000;

    private final Recalculations recalculations;
    private final Negotiations negotiations;
    private final Agreements agreements;

    MigrationController(Recalculations recalculations, Negotiations negotiations, Agreements agreements) {
        this.recalculations = recalculations;
        this.negotiations = negotiations;
        this.agreements = agreements;
    }

    /** What it would come to; without {@code to} for the newest other version. */
    @GetMapping
    String look(
            @PathVariable String code,
            @PathVariable("version") int number,
            @RequestParam(required = false) @Nullable Integer to,
            StaffMember reader,
            Model model) {
        return show(negotiations.negotiation(code, reader.id()), number, to, null, model);
    }

    /** Does it, in the background, with the reason on record. */
    @PostMapping
    String migrate(
            @PathVariable String code,
            @PathVariable("version") int number,
            @RequestParam int to,
            @RequestParam(defaultValue = "") String why,
            StaffMember reader,
            Model model,
            RedirectAttributes next) {
        var negotiation = negotiations.negotiation(code, reader.id());
        if (why.isBlank() || why.length() > REASON) {
            return show(negotiation, number, to, why, model);
        }
        var from = agreed(negotiation, number);
        var id = recalculations.migrate(from.id(), other(negotiation, from, to).id(), why, reader.id());
        next.addFlashAttribute("flash", Flash.done("negotiation.flash.MIGRATE"));
        return "redirect:/negotiation/recalculations/" + id;
    }

    private String show(
            Negotiation negotiation, int number, @Nullable Integer to, @Nullable String refused, Model model) {
        var from = agreed(negotiation, number);
        var others = others(negotiation, from);
        var target = to == null ? others.stream().findFirst().orElse(null) : other(negotiation, from, to);
        model.addAttribute("from", from);
        model.addAttribute("others", others);
        model.addAttribute("to", target);
        model.addAttribute("refused", refused);
        model.addAttribute("effect", target == null ? null : effect(from, target));
        return "negotiation/migration";
    }

    private Effect effect(VersionView from, VersionView to) {
        var target = agreements.version(to.id());
        return new Effect(target, recalculations.preview(from.id(), target));
    }

    private static List<VersionView> others(Negotiation negotiation, VersionView from) {
        return negotiation.versions().stream()
                .filter(other -> other.state().isAgreed() && !other.id().equals(from.id()))
                .toList();
    }

    private static VersionView other(Negotiation negotiation, VersionView from, int number) {
        return others(negotiation, from).stream()
                .filter(version -> version.version() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static VersionView agreed(Negotiation negotiation, int number) {
        var version = Table.version(negotiation, number);
        if (!version.state().isAgreed()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return version;
    }
}
