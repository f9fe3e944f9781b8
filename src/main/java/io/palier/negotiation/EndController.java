package io.palier.negotiation;

import io.palier.agreement.NegotiationRefused;
import io.palier.agreement.Negotiations;
import io.palier.agreement.ProblemsFound;
import io.palier.look.Flash;
import io.palier.look.Times;
import io.palier.organization.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives notice for the reader's side. What keeps it from being given is said beside its field, with what was typed. */
@Controller
class EndController {

    private final Negotiations negotiations;
    private final Table table;
    private final VersionPages pages;
    private final Wording wording;
    private final Times times;

    EndController(Negotiations negotiations, Table table, VersionPages pages, Wording wording, Times times) {
        this.negotiations = negotiations;
        this.table = table;
        this.pages = pages;
        this.wording = wording;
        this.times = times;
    }

    /** It ends with the last day named, or at once. */
    @PostMapping("/negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}}/end")
    String end(
            @PathVariable String code,
            @PathVariable("version") int number,
            @ModelAttribute("ending") EndForm form,
            StaffMember reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var version = table.version(code, number, reader);
        Map<String, String> said;
        try {
            negotiations.end(version.id(), end(form), form.why(), reader.id());
            next.addFlashAttribute("flash", Flash.done("negotiation.flash.END"));
            return "redirect:" + Table.address(version);
        } catch (DateTimeException e) {
            said = Map.of("lastDay", wording.text("negotiation.problem.date", ""));
        } catch (ProblemsFound tooLong) {
            said = Map.of("why", wording.text("negotiation.end.too-long", ""));
        } catch (NegotiationRefused refused) {
            said = Map.of(field(refused.reason()), wording.text("agreement.refusal." + refused.reason(), ""));
        }
        response.setStatus(422);
        return pages.show(version, form, said, reader, model);
    }

    private static String field(NegotiationRefused.Reason reason) {
        return reason == NegotiationRefused.Reason.NO_REASON ? "why" : "lastDay";
    }

    private @Nullable Instant end(EndForm form) {
        return form.lastDay().isEmpty()
                ? null
                : LocalDate.parse(form.lastDay())
                        .plusDays(1)
                        .atStartOfDay(times.zone())
                        .toInstant();
    }
}
