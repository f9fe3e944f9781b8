package io.palier.admin;

import io.palier.letter.LetterId;
import io.palier.letter.Postbox;
import io.palier.look.Flash;
import io.palier.organization.Organization;
import io.palier.organization.Role;
import io.palier.organization.SupportLevel;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an administrator looks at: the post room, the teams. */
@Controller
@RequestMapping("/admin")
class AdminController {

    private static final int LETTERS = 200;

    private final Postbox postbox;
    private final Organization organization;

    AdminController(Postbox postbox, Organization organization) {
        this.postbox = postbox;
        this.organization = organization;
    }

    @GetMapping
    String home() {
        return "redirect:/admin/imports";
    }

    @GetMapping("/letters")
    String letters(Model model) {
        model.addAttribute("letters", postbox.newest(LETTERS));
        return "admin/letters";
    }

    @PostMapping("/letters/{id}/attempts")
    String retry(@PathVariable UUID id, RedirectAttributes next) {
        postbox.retry(new LetterId(id));
        next.addFlashAttribute("flash", Flash.done("admin.letters.retried"));
        return "redirect:/admin/letters";
    }

    /** Agreements have a room of their own; who kept the old address finds it. */
    @GetMapping("/agreements")
    String agreements() {
        return "redirect:/negotiation";
    }

    @GetMapping("/teams")
    String teams(Model model) {
        model.addAttribute("levels", List.of(SupportLevel.L4, SupportLevel.L3, SupportLevel.L2, SupportLevel.L1));
        model.addAttribute(
                "teams",
                organization.teams().stream()
                        .map(team -> new TeamWithPeople(team, organization.membersOf(team.code())))
                        .toList());
        model.addAttribute("managers", organization.membersWith(Role.MANAGER));
        model.addAttribute("administrators", organization.membersWith(Role.ADMINISTRATOR));
        model.addAttribute("systems", organization.systems());
        return "admin/teams";
    }
}
