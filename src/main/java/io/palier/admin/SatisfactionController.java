package io.palier.admin;

import io.palier.look.Flash;
import io.palier.look.Times;
import io.palier.organization.StaffMember;
import io.palier.satisfaction.SurveyChanged;
import io.palier.satisfaction.Surveys;
import io.palier.setting.Area;
import io.palier.setting.SettingChanges;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether and how customers are asked, and what they said lately. */
@Controller
@RequestMapping("/admin/satisfaction")
class SatisfactionController {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final int TRAIL = 30;

    private final Surveys surveys;
    private final SettingChanges trail;
    private final Times times;

    SatisfactionController(Surveys surveys, SettingChanges trail, Times times) {
        this.surveys = surveys;
        this.trail = trail;
        this.times = times;
    }

    @GetMapping
    String show(Model model) {
        var form = SatisfactionForm.of(surveys.terms());
        return lay(form, new BeanPropertyBindingResult(form, "form"), model);
    }

    @PostMapping
    String change(
            @ModelAttribute("form") SatisfactionForm form,
            StaffMember by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var errors = new BeanPropertyBindingResult(form, "form");
        if (!SatisfactionForm.isWithin(form.answerDays(), 1, 90)) {
            errors.rejectValue("answerDays", "admin.satisfaction.problem.answer");
        }
        if (!SatisfactionForm.isWithin(form.quietDays(), 0, 365)) {
            errors.rejectValue("quietDays", "admin.satisfaction.problem.quiet");
        }
        if (!errors.hasErrors()) {
            try {
                surveys.change(form.toTerms(), by.id());
                next.addFlashAttribute("flash", Flash.done("admin.satisfaction.saved"));
                return "redirect:/admin/satisfaction";
            } catch (SurveyChanged meanwhile) {
                errors.rejectValue("version", "admin.people.problem.changed");
            }
        }
        response.setStatus(errors.hasFieldErrors("version") ? 409 : 422);
        return lay(form, errors, model);
    }

    private String lay(SatisfactionForm form, BindingResult errors, Model model) {
        var now = times.now();
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAttribute("satisfaction", surveys.figures(now.minus(LATELY), now.plusSeconds(1)));
        model.addAttribute("trail", trail.of(Area.SATISFACTION, TRAIL));
        return "admin/satisfaction";
    }
}
