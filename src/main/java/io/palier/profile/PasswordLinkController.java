package io.palier.profile;

import io.palier.organization.PasswordLinks;
import io.palier.organization.PasswordRefused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page behind a mailed link, on which its owner chooses a password. Reading it uses nothing up. */
@Controller
@RequestMapping("/profile/links/{token:[A-Za-z0-9_-]{1,200}}")
class PasswordLinkController {

    private final PasswordLinks links;

    PasswordLinkController(PasswordLinks links) {
        this.links = links;
    }

    @GetMapping
    String read(@PathVariable String token, CsrfToken forgery, Model model, HttpServletResponse response) {
        quietly(response);
        forgery.getToken(); // makes the session now, before the head has left
        var form = new PasswordForm("", "", "");
        return lay(token, form, errors(form), model, response);
    }

    @PostMapping
    String choose(
            @PathVariable String token,
            @ModelAttribute("password") PasswordForm form,
            Model model,
            HttpServletResponse response) {
        quietly(response);
        var errors = errors(form);
        if (!form.agrees()) {
            errors.rejectValue("again", "profile.problem.again");
        }
        try {
            if (!errors.hasErrors()
                    && links.use(token, Objects.requireNonNull(form.next())).isPresent()) {
                return "redirect:/login";
            }
        } catch (PasswordRefused refused) {
            errors.rejectValue("next", "profile.problem.password." + refused.reason());
        }
        response.setStatus(422);
        return lay(token, form, errors, model, response);
    }

    private String lay(
            String token, PasswordForm form, BindingResult errors, Model model, HttpServletResponse response) {
        var owner = links.owner(token);
        if (owner.isEmpty()) {
            response.setStatus(410);
        }
        model.addAttribute("owner", owner.orElse(null));
        model.addAttribute("password", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "password", errors);
        return "profile/link";
    }

    private static BindingResult errors(PasswordForm form) {
        return new BeanPropertyBindingResult(form, "password");
    }

    /** The address is the key: it is not to be indexed, kept, or told to the next site. */
    private static void quietly(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }
}
