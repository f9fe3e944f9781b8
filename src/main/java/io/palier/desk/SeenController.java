package io.palier.desk;

import io.palier.escalation.EscalationNotices;
import io.palier.escalation.NoticeNotFound;
import io.palier.escalation.NoticeView;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where the link in an escalation's letter leads. Following it changes nothing, since mail programs follow links too; the
 * button on the page says "seen". Shows nothing of the caller: a letter may be forwarded.
 */
@Controller
@RequestMapping("/escalations/{letter:[0-9a-f-]{36}}/{signature:[A-Za-z0-9_-]{1,100}}")
class SeenController {

    private final EscalationNotices notices;

    SeenController(EscalationNotices notices) {
        this.notices = notices;
    }

    @GetMapping
    String read(
            @PathVariable UUID letter,
            @PathVariable String signature,
            CsrfToken forgery,
            Model model,
            HttpServletResponse response) {
        quietly(response);
        forgery.getToken(); // makes the session now, before the head has left
        model.addAttribute("notice", byLink(letter, signature));
        return "desk/seen";
    }

    @PostMapping
    String acknowledge(@PathVariable UUID letter, @PathVariable String signature, HttpServletResponse response) {
        quietly(response);
        byLink(letter, signature);
        notices.acknowledgeByLink(letter, signature);
        return "redirect:/escalations/" + letter + "/" + signature;
    }

    private NoticeView byLink(UUID letter, String signature) {
        try {
            return notices.byLink(letter, signature);
        } catch (NoticeNotFound absent) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, absent);
        }
    }

    /** The address is the key: it is not to be indexed, kept, or told to the next site. */
    private static void quietly(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }
}
