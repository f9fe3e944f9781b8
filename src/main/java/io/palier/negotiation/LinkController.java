package io.palier.negotiation;

import io.palier.agreement.LinkRefused;
import io.palier.agreement.Negotiations;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who holds a one-time link reads and signs one version, and sees nothing else of the house. */
@Controller
@RequestMapping("/negotiation/links")
class LinkController {

    private final Negotiations negotiations;
    private final Wording wording;

    LinkController(Negotiations negotiations, Wording wording) {
        this.negotiations = negotiations;
        this.wording = wording;
    }

    @GetMapping("/{token:[A-Za-z0-9_-]{1,200}}")
    String read(@PathVariable String token, CsrfToken forgery, Model model, HttpServletResponse response) {
        quietly(response);
        forgery.getToken(); // makes the session now: the form stands so far down that the head has left by then
        return show(token, "", model);
    }

    @PostMapping("/{token:[A-Za-z0-9_-]{1,200}}")
    String sign(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String agreed,
            @RequestParam(defaultValue = "") String name,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        quietly(response);
        if (agreed.isEmpty() || name.strip().length() < 2 || name.strip().length() > 120) {
            response.setStatus(422);
            model.addAttribute("problem", true);
            return show(token, name, model);
        }
        negotiations.signByLink(token, name);
        next.addFlashAttribute("signedBy", name.strip());
        return "redirect:/negotiation/links/thanks";
    }

    @GetMapping("/thanks")
    String thanks(HttpServletResponse response) {
        quietly(response);
        return "negotiation/thanks";
    }

    @ExceptionHandler
    String refused(LinkRefused refused, Model model, HttpServletResponse response) {
        quietly(response);
        response.setStatus(refused.reason() == LinkRefused.Reason.UNKNOWN ? 404 : 410);
        model.addAttribute("reason", refused.reason());
        return "negotiation/link-refused";
    }

    private String show(String token, String name, Model model) {
        var version = negotiations.byLink(token);
        model.addAttribute("token", token);
        model.addAttribute("name", name);
        model.addAttribute("version", version);
        model.addAttribute(
                "terms", TermsView.of(version.terms(), version.coverage().kind()));
        model.addAttribute("words", wording);
        return "negotiation/link";
    }

    /** The address is the key: it is not to be indexed, kept, or told to the next site. */
    private static void quietly(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }
}
