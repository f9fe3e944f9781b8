package io.palier.profile;

import io.palier.look.Flash;
import io.palier.organization.PasswordRefused;
import io.palier.organization.PhoneNumber;
import io.palier.organization.Profiles;
import io.palier.organization.StaffChanged;
import io.palier.organization.StaffMember;
import io.palier.platform.Lights;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One's own settings and password. What is saved shows at once in the browser at hand, and elsewhere from the next log-in. */
@Controller
@RequestMapping("/profile")
class ProfileController {

    private final Profiles profiles;
    private final ProfilePage page;
    private final Sessions sessions;
    private final AuthenticationManager logIn;

    ProfileController(Profiles profiles, ProfilePage page, Sessions sessions, AuthenticationManager logIn) {
        this.profiles = profiles;
        this.page = page;
        this.sessions = sessions;
        this.logIn = logIn;
    }

    @GetMapping
    String profile(StaffMember reader, Model model) {
        var form = page.stored(reader);
        return page.of(reader, form, errors(form, "form"), noPassword(), model);
    }

    @PostMapping
    String change(
            @ModelAttribute("form") ProfileForm form,
            StaffMember reader,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var errors = errors(form, "form");
        var typed = Objects.requireNonNull(form.phone());
        var phone = PhoneNumber.read(typed).orElse(null);
        if (phone == null && !typed.isEmpty()) {
            errors.rejectValue("phone", "profile.problem.phone");
        }
        if (!form.zoneIsKnown()) {
            errors.rejectValue("zone", "profile.problem.zone");
        }
        if (!errors.hasErrors()) {
            try {
                profiles.change(
                        reader.id(),
                        Objects.requireNonNull(form.version()),
                        form.lettersIn(),
                        phone,
                        form.preferences());
                furnish(form, request, response);
                next.addFlashAttribute("flash", Flash.done("profile.saved"));
                return "redirect:/profile";
            } catch (StaffChanged meanwhile) {
                errors.rejectValue("version", "profile.problem.changed");
            }
        }
        response.setStatus(errors.hasFieldErrors("version") ? 409 : 422);
        return page.of(reader, form, errors, noPassword(), model);
    }

    @PostMapping("/password")
    String password(
            @ModelAttribute("password") PasswordForm form,
            StaffMember reader,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var errors = errors(form, "password");
        if (!form.agrees()) {
            errors.rejectValue("again", "profile.problem.again");
        } else {
            change(form, reader, errors);
        }
        if (!errors.hasErrors()) {
            sessions.renew(reader.id(), request, response);
            next.addFlashAttribute("flash", Flash.done("profile.password.saved"));
            return "redirect:/profile";
        }
        response.setStatus(422);
        var stored = page.stored(reader);
        return page.of(reader, stored, errors(stored, "form"), errors, model);
    }

    /** The door's own check, so that who tries passwords here is braked as there. */
    private void change(PasswordForm form, StaffMember reader, BindingResult errors) {
        try {
            logIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                    reader.id().value(), form.current()));
            profiles.changePassword(reader.id(), Objects.requireNonNull(form.next()));
        } catch (PasswordRefused refused) {
            errors.rejectValue("next", "profile.problem.password." + refused.reason());
        } catch (BadCredentialsException wrong) {
            errors.rejectValue("current", "profile.problem.current");
        } catch (AuthenticationException braked) {
            errors.rejectValue("current", "platform.login.slow");
        }
    }

    private static void furnish(ProfileForm form, HttpServletRequest request, HttpServletResponse response) {
        var wishes = form.preferences();
        var languages = RequestContextUtils.getLocaleResolver(request);
        if (wishes.pages() != null && languages != null) {
            languages.setLocale(request, response, wishes.pages());
        }
        Lights.set(request, response, wishes.theme());
    }

    private static BindingResult noPassword() {
        return errors(new PasswordForm("", "", ""), "password");
    }

    private static BindingResult errors(Object form, String name) {
        return new BeanPropertyBindingResult(form, name);
    }
}
