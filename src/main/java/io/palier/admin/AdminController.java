package io.palier.admin;

import io.palier.organization.Organization;
import io.palier.organization.Role;
import io.palier.organization.SupportLevel;
import io.palier.organization.Team;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What an administrator looks at: the teams, and where everything else is. */
@Controller
@RequestMapping("/admin")
class AdminController {

    private final Organization organization;

    AdminController(Organization organization) {
        this.organization = organization;
    }

    @GetMapping
    String home() {
        return "redirect:/admin/imports";
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
        model.addAttribute(
                "closed", organization.allTeams().stream().filter(Team::closed).toList());
        return "admin/teams";
    }
}
