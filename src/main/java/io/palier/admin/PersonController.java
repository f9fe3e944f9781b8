package io.palier.admin;

import io.palier.look.Flash;
import io.palier.organization.StaffChanged;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.StaffRecord;
import io.palier.organization.StaffRefused;
import io.palier.organization.Staffing;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person: what is kept of them, what they hold, and whether the door opens to them. */
@Controller
@RequestMapping("/admin/people/{id:[a-z0-9][a-z0-9._-]{0,63}}")
class PersonController {

    private final Staffing staffing;
    private final PersonPage page;

    PersonController(Staffing staffing, PersonPage page) {
        this.staffing = staffing;
        this.page = page;
    }

    @GetMapping
    String show(@PathVariable StaffId id, StaffMember reader, Model model) {
        var kept = kept(id);
        var form = PersonForm.of(kept);
        return page.colleague(kept, form, PersonPage.errors(form), reader, model);
    }

    @PostMapping
    String change(
            @PathVariable StaffId id,
            @ModelAttribute("form") PersonForm form,
            StaffMember by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        kept(id);
        var errors = PersonPage.errors(form);
        if (page.reads(form, errors)) {
            try {
                staffing.change(id, Objects.requireNonNull(form.version()), form.toEdit(), by.id());
                next.addFlashAttribute(
                        "flash", Flash.done("admin.people.saved", form.toEdit().name()));
                return "redirect:/admin/people/" + id;
            } catch (StaffRefused refused) {
                page.refuse(refused, errors);
            } catch (StaffChanged meanwhile) {
                errors.rejectValue("version", "admin.people.problem.changed");
            }
        }
        response.setStatus(status(errors));
        return page.colleague(kept(id), form, errors, by, model);
    }

    @PostMapping("/departure")
    String dismiss(@PathVariable StaffId id, @RequestParam int version, StaffMember by, RedirectAttributes next) {
        return turn(id, next, "admin.people.dismissed", () -> staffing.dismiss(id, version, by.id()));
    }

    @PostMapping("/return")
    String readmit(@PathVariable StaffId id, @RequestParam int version, StaffMember by, RedirectAttributes next) {
        return turn(id, next, "admin.people.readmitted", () -> staffing.readmit(id, version, by.id()));
    }

    @PostMapping("/password-link")
    String invite(@PathVariable StaffId id, StaffMember by, RedirectAttributes next) {
        return turn(id, next, "admin.people.invited", () -> staffing.invite(id, by.id()));
    }

    private String turn(StaffId id, RedirectAttributes next, String done, Runnable move) {
        var kept = kept(id);
        try {
            move.run();
            next.addFlashAttribute("flash", Flash.done(done, kept.member().name()));
        } catch (StaffRefused refused) {
            next.addFlashAttribute("flash", Flash.refused("admin.people.problem." + refused.reason()));
        } catch (StaffChanged meanwhile) {
            next.addFlashAttribute("flash", Flash.refused("admin.people.problem.changed"));
        }
        return "redirect:/admin/people/" + id;
    }

    private StaffRecord kept(StaffId id) {
        return staffing.record(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static int status(Errors errors) {
        return errors.hasFieldErrors("version") ? 409 : 422;
    }
}
