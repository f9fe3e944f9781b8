package io.palier.admin;

import io.palier.escalation.EscalationNotices;
import io.palier.letter.WebhookEndpoint;
import io.palier.letter.WebhookRefused;
import io.palier.letter.Webhooks;
import io.palier.look.Flash;
import io.palier.notification.NotificationTopics;
import io.palier.organization.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Other systems that are told what happens: where they are, what they hear, and their secrets, each shown once. */
@Controller
@RequestMapping("/admin/webhooks")
class WebhookController {

    private final Webhooks webhooks;

    WebhookController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @GetMapping
    String list(Model model) {
        return list(WebhookForm.empty(), errors(WebhookForm.empty()), model);
    }

    @PostMapping
    String register(
            @ModelAttribute("form") WebhookForm form,
            StaffMember by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var code = Objects.requireNonNull(form.code());
        try {
            var secret = webhooks.register(
                    code,
                    Objects.requireNonNull(form.url()),
                    known(form),
                    by.id().value());
            next.addFlashAttribute("secret", secret);
            next.addFlashAttribute("flash", Flash.done("admin.webhooks.registered", code));
            return "redirect:/admin/webhooks/" + code;
        } catch (WebhookRefused refused) {
            return list(form, refuse(form, refused, response), model);
        }
    }

    @GetMapping("/{code:[A-Z0-9-]{2,40}}")
    String show(@PathVariable String code, Model model) {
        var endpoint = endpoint(code);
        var form = WebhookForm.of(endpoint);
        return show(endpoint, form, errors(form), model);
    }

    @PostMapping("/{code:[A-Z0-9-]{2,40}}")
    String change(
            @PathVariable String code,
            @ModelAttribute("form") WebhookForm form,
            StaffMember by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var endpoint = endpoint(code);
        try {
            webhooks.change(
                    code,
                    Objects.requireNonNull(form.version()),
                    Objects.requireNonNull(form.url()),
                    known(form),
                    Boolean.TRUE.equals(form.active()),
                    by.id().value());
            next.addFlashAttribute("flash", Flash.done("admin.webhooks.changed", code));
            return "redirect:/admin/webhooks/" + code;
        } catch (WebhookRefused refused) {
            return show(endpoint, form, refuse(form, refused, response), model);
        }
    }

    @PostMapping("/{code:[A-Z0-9-]{2,40}}/secret")
    String renewSecret(@PathVariable String code, StaffMember by, RedirectAttributes next) {
        endpoint(code);
        next.addFlashAttribute("secret", webhooks.renewSecret(code, by.id().value()));
        next.addFlashAttribute("flash", Flash.done("admin.webhooks.renewed", code));
        return "redirect:/admin/webhooks/" + code;
    }

    private WebhookEndpoint endpoint(String code) {
        return webhooks.endpoint(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String list(WebhookForm form, BindingResult errors, Model model) {
        model.addAttribute("endpoints", webhooks.endpoints());
        return lay("admin/webhooks", form, errors, model);
    }

    private static String show(WebhookEndpoint endpoint, WebhookForm form, BindingResult errors, Model model) {
        model.addAttribute("endpoint", endpoint);
        return lay("admin/webhook", form, errors, model);
    }

    private static String lay(String page, WebhookForm form, BindingResult errors, Model model) {
        model.addAttribute("topics", topics());
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        return page;
    }

    /** What was ticked, of what there is. */
    private static Set<String> known(WebhookForm form) {
        return Objects.requireNonNull(form.topics()).stream()
                .filter(topics()::contains)
                .collect(Collectors.toSet());
    }

    private static List<String> topics() {
        return Stream.concat(EscalationNotices.topics().stream(), NotificationTopics.all().stream())
                .toList();
    }

    private static BindingResult refuse(WebhookForm form, WebhookRefused refused, HttpServletResponse response) {
        var errors = errors(form);
        errors.rejectValue(refused.reason().field(), "admin.webhooks.problem." + refused.reason());
        response.setStatus(refused.reason() == WebhookRefused.Reason.CHANGED ? 409 : 422);
        return errors;
    }

    private static BindingResult errors(WebhookForm form) {
        return new BeanPropertyBindingResult(form, "form");
    }
}
