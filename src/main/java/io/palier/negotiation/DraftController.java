package io.palier.negotiation;

import io.palier.agreement.DraftChanged;
import io.palier.agreement.NegotiationMove;
import io.palier.agreement.NegotiationRefused;
import io.palier.agreement.Negotiations;
import io.palier.agreement.ProblemsFound;
import io.palier.agreement.TermsChange;
import io.palier.agreement.VersionView;
import io.palier.look.Flash;
import io.palier.organization.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The editor of a draft: every button posts the whole form, and what was typed comes back whatever it is. */
@Controller
@RequestMapping("/negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}}/edit")
class DraftController {

    private final Negotiations negotiations;
    private final Table table;
    private final Editing editing;
    private final Editor editor;

    DraftController(Negotiations negotiations, Table table, Editing editing, Editor editor) {
        this.negotiations = negotiations;
        this.table = table;
        this.editing = editing;
        this.editor = editor;
    }

    @GetMapping
    String open(@PathVariable String code, @PathVariable("version") int number, StaffMember reader, Model model) {
        var draft = table.version(code, number, reader);
        if (!draft.allows(NegotiationMove.REVISE)) {
            return "redirect:" + Table.address(draft);
        }
        return show(draft, editing.form(draft), reader, null, model);
    }

    @PostMapping
    String save(
            @PathVariable String code,
            @PathVariable("version") int number,
            @ModelAttribute("form") TermsForm form,
            @RequestParam(defaultValue = "save") String then,
            StaffMember reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var draft = table.version(code, number, reader);
        if (!draft.allows(NegotiationMove.REVISE)) {
            next.addFlashAttribute("flash", Flash.refused("agreement.refusal.NOT_A_DRAFT"));
            return "redirect:" + Table.address(draft);
        }
        if (then.contains(":")) {
            return show(draft, Rework.after(then, form), reader, null, model);
        }
        var read = editing.read(form, draft);
        if (read.mistakes().isEmpty()) {
            try {
                return kept(draft, form, read, then, reader, next);
            } catch (DraftChanged changed) {
                response.setStatus(409);
                var mine = form.withRevision(Integer.toString(changed.current().revision()));
                return show(changed.current(), mine, reader, changed.changes(), model);
            } catch (ProblemsFound found) {
                // the page below says each of them beside its field
            }
        }
        response.setStatus(422);
        return show(draft, form, reader, null, model);
    }

    private String kept(
            VersionView draft,
            TermsForm form,
            Editing.Read read,
            String then,
            StaffMember reader,
            RedirectAttributes next) {
        var seen = form.revision().matches("\\d{1,9}") ? Integer.parseInt(form.revision()) : 0;
        var saved = negotiations.revise(draft.id(), seen, read.proposal(), reader.id());
        if (!then.equals("propose")) {
            next.addFlashAttribute("flash", Flash.done("negotiation.flash.saved"));
            return "redirect:" + Table.address(draft) + "/edit";
        }
        try {
            negotiations.propose(draft.id(), saved, reader.id());
            next.addFlashAttribute("flash", Flash.done("negotiation.flash.PROPOSE"));
            return "redirect:" + Table.address(draft);
        } catch (ProblemsFound found) {
            next.addFlashAttribute("flash", Flash.refused("negotiation.flash.not-yet"));
        } catch (NegotiationRefused refused) {
            next.addFlashAttribute("flash", Flash.refused("agreement.refusal." + refused.reason()));
        }
        return "redirect:" + Table.address(draft) + "/edit";
    }

    private String show(
            VersionView draft, TermsForm form, StaffMember reader, @Nullable List<TermsChange> theirs, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("choose", editor);
        model.addAttribute("page", editing.page(draft, form, editing.read(form, draft), reader, theirs));
        return "negotiation/edit";
    }
}
