package io.palier.admin;

import io.palier.look.Flash;
import io.palier.organization.StaffMember;
import io.palier.organization.Structure;
import io.palier.organization.StructureChanged;
import io.palier.organization.StructureRefused;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.organization.TeamRecord;
import io.palier.ticket.TeamHoldsTickets;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One team: opened, changed, closed. */
@Controller
@RequestMapping("/admin/teams")
class TeamController {

    private final Structure structure;
    private final TeamPage page;

    TeamController(Structure structure, TeamPage page) {
        this.structure = structure;
        this.page = page;
    }

    @GetMapping("/new")
    String blank(Model model) {
        var form = TeamForm.empty();
        return page.blank(form, TeamPage.errors(form), model);
    }

    @PostMapping
    String add(
            @ModelAttribute("form") TeamForm form,
            StaffMember by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var errors = TeamPage.errors(form);
        if (form.hasWrongCode()) {
            errors.rejectValue("code", "admin.structure.problem.code");
        }
        if (!form.hasLevel()) {
            errors.rejectValue("level", "admin.structure.problem.level");
        }
        if (form.hasWrongPhone()) {
            errors.rejectValue("phone", "profile.problem.phone");
        }
        if (!errors.hasErrors()) {
            try {
                var code = new TeamCode(Objects.requireNonNull(form.code()));
                var level = SupportLevel.valueOf(Objects.requireNonNull(form.level()));
                structure.addTeam(form.toTeam(code, level), by.id());
                next.addFlashAttribute("flash", Flash.done("admin.team.opened", code));
                return "redirect:/admin/teams/" + code;
            } catch (StructureRefused refused) {
                TeamPage.refuse(refused, errors);
            }
        }
        response.setStatus(422);
        return page.blank(form, errors, model);
    }

    @GetMapping("/{code:[A-Z0-9][A-Z0-9-]{1,39}}")
    String show(@PathVariable TeamCode code, Model model) {
        var kept = kept(code);
        var form = TeamForm.of(kept);
        return page.known(kept, form, TeamPage.errors(form), model);
    }

    @PostMapping("/{code:[A-Z0-9][A-Z0-9-]{1,39}}")
    String change(
            @PathVariable TeamCode code,
            @ModelAttribute("form") TeamForm form,
            StaffMember by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var kept = kept(code);
        var errors = TeamPage.errors(form);
        if (form.hasWrongPhone()) {
            errors.rejectValue("phone", "profile.problem.phone");
        }
        if (!errors.hasErrors()) {
            try {
                var team = form.toTeam(code, kept.team().level());
                structure.changeTeam(team, Objects.requireNonNull(form.version()), by.id());
                next.addFlashAttribute("flash", Flash.done("admin.team.saved", code));
                return "redirect:/admin/teams/" + code;
            } catch (StructureRefused refused) {
                TeamPage.refuse(refused, errors);
            } catch (StructureChanged meanwhile) {
                errors.rejectValue("version", "admin.people.problem.changed");
            }
        }
        response.setStatus(errors.hasFieldErrors("version") ? 409 : 422);
        return page.known(kept, form, errors, model);
    }

    @PostMapping("/{code:[A-Z0-9][A-Z0-9-]{1,39}}/closing")
    String close(@PathVariable TeamCode code, @RequestParam int version, StaffMember by, RedirectAttributes next) {
        return turn(code, next, "admin.team.closed", () -> structure.closeTeam(code, version, by.id()));
    }

    @PostMapping("/{code:[A-Z0-9][A-Z0-9-]{1,39}}/reopening")
    String reopen(@PathVariable TeamCode code, @RequestParam int version, StaffMember by, RedirectAttributes next) {
        return turn(code, next, "admin.team.reopened", () -> structure.reopenTeam(code, version, by.id()));
    }

    private String turn(TeamCode code, RedirectAttributes next, String done, Runnable move) {
        kept(code);
        try {
            move.run();
            next.addFlashAttribute("flash", Flash.done(done, code));
        } catch (TeamHoldsTickets held) {
            next.addFlashAttribute("flash", Flash.refused("admin.team.holds", held.count()));
        } catch (StructureRefused refused) {
            next.addFlashAttribute("flash", Flash.refused("admin.structure.problem." + refused.reason()));
        } catch (StructureChanged meanwhile) {
            next.addFlashAttribute("flash", Flash.refused("admin.people.problem.changed"));
        }
        return "redirect:/admin/teams/" + code;
    }

    private TeamRecord kept(TeamCode code) {
        return structure.team(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
