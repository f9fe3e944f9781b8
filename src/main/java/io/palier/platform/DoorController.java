package io.palier.platform;

import io.palier.organization.Organization;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door: who is known goes to the own room, who is not logs in. */
@Controller
class DoorController {

    private final Organization organization;
    private final boolean demonstration;

    DoorController(Organization organization, ObjectProvider<EmbeddedDatabase> ownDatabase) {
        this.organization = organization;
        this.demonstration = ownDatabase.getIfAvailable() != null;
    }

    @GetMapping("/")
    String home(HttpServletRequest request) {
        if (request.isUserInRole(Role.MANAGER.name())) {
            return "redirect:/dashboard";
        }
        return request.isUserInRole(Role.ADMINISTRATOR.name()) ? "redirect:/admin" : "redirect:/desk";
    }

    @GetMapping("/login")
    String door(@Nullable Principal reader, HttpServletRequest request, Model model) {
        if (reader != null) {
            return "redirect:/";
        }
        Stream.of("error", "slow", "stale")
                .filter(why -> request.getParameter(why) != null)
                .findFirst()
                .ifPresent(why -> model.addAttribute("refusal", "platform.login." + why));
        model.addAttribute("leaving", request.getParameter("logout") != null);
        model.addAttribute("demoLogins", demonstration ? demoLogins() : List.of());
        return "platform/login";
    }

    private List<DemoLogin> demoLogins() {
        return Stream.of("agent", "it", "billing", "radio", "vendor", "partner", "manager", "admin")
                .filter(logIn -> organization.member(new StaffId(logIn)).isPresent())
                .map(logIn -> new DemoLogin(logIn, "palier", "platform.demo." + logIn))
                .toList();
    }

    /** A log-in that everybody may try: only with the program's own database. The role is a message key. */
    record DemoLogin(String username, String password, String role) {}
}
