package io.palier.admin;

import io.palier.look.Flash;
import io.palier.organization.LogInTaken;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.StaffRecord;
import io.palier.organization.StaffRefused;
import io.palier.organization.Staffing;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody who works or worked here, and who comes. */
@Controller
class PeopleController {

    private final Staffing staffing;
    private final PersonPage page;

    PeopleController(Staffing staffing, PersonPage page) {
        this.staffing = staffing;
        this.page = page;
    }

    /**
     * @param q part of a name, a log-in, an address or a team's code
     * @param show {@code left} for those who left
     */
    @GetMapping("/admin/people")
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String show, Model model) {
        var all = staffing.all();
        var left = show.equals("left");
        model.addAttribute(
                "people",
                all.stream()
                        .filter(one -> one.active() != left)
                        .filter(one -> speaksOf(one, q))
                        .toList());
        model.addAttribute("here", all.stream().filter(StaffRecord::active).count());
        model.addAttribute("left", all.stream().filter(one -> !one.active()).count());
        model.addAttribute("q", q);
        model.addAttribute("show", left ? "left" : "");
        return "admin/people";
    }

    @GetMapping("/admin/hires")
    String newcomer(Model model) {
        var form = PersonForm.empty();
        return page.newcomer(form, PersonPage.errors(form), model);
    }

    @PostMapping("/admin/hires")
    String hire(
            @ModelAttribute("form") PersonForm form,
            StaffMember by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var errors = PersonPage.errors(form);
        try {
            var id = new StaffId(Objects.requireNonNull(form.login()));
            if (page.reads(form, errors)) {
                staffing.hire(id, form.toEdit(), by.id());
                next.addFlashAttribute(
                        "flash",
                        Flash.done(
                                "admin.people.hired",
                                form.toEdit().name(),
                                form.toEdit().email()));
                return "redirect:/admin/people/" + id;
            }
        } catch (StaffRefused refused) {
            page.refuse(refused, errors);
        } catch (LogInTaken taken) {
            errors.rejectValue("login", "admin.people.problem.taken");
        } catch (IllegalArgumentException malformed) {
            errors.rejectValue("login", "admin.people.problem.login");
        }
        response.setStatus(422);
        return page.newcomer(form, errors, model);
    }

    private static boolean speaksOf(StaffRecord one, String q) {
        var member = one.member();
        var team = member.team().map(code -> code.value()).orElse("");
        return List.of(member.name(), member.id().value(), member.email(), team).stream()
                .anyMatch(text -> plain(text).contains(plain(q.strip())));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
