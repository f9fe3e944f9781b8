package io.palier.rota;

import io.palier.look.Flash;
import io.palier.look.Times;
import io.palier.oncall.AbsenceId;
import io.palier.oncall.Absences;
import io.palier.oncall.OnCallRefused;
import io.palier.oncall.RotaNotFound;
import io.palier.organization.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.stream.Collectors;
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

/** Who is away, and who stands in: one's own absence, or for managers and administrators anybody's. */
@Controller
@RequestMapping("/on-call/absences")
class AbsenceController {

    private final Absences absences;
    private final Sight sight;
    private final Choices choices;
    private final RotaWords words;
    private final Times times;

    AbsenceController(Absences absences, Sight sight, Choices choices, RotaWords words, Times times) {
        this.absences = absences;
        this.sight = sight;
        this.choices = choices;
        this.words = words;
        this.times = times;
    }

    @GetMapping
    String list(StaffMember reader, Model model) {
        var form = new AbsenceForm(reader.id().value(), "", "", "");
        return show(form, errors(form), reader, model);
    }

    @PostMapping
    String add(
            @ModelAttribute("form") AbsenceForm form,
            StaffMember reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var errors = errors(form);
        var reading = new RotaReading(errors);
        var person = form.person().isEmpty() ? reader.id() : reading.person("person", form.person());
        var during = reading.during(form.from(), form.until(), times.zone());
        var substitute = form.substitute().isEmpty() ? null : reading.person("substitute", form.substitute());
        if (person != null && during != null && !errors.hasErrors()) {
            try {
                absences.add(person, during, substitute, reader.id());
                next.addFlashAttribute("flash", Flash.done("rota.flash.away", words.person(person)));
                return "redirect:/on-call/absences";
            } catch (OnCallRefused refused) {
                errors.rejectValue(field(refused), "", words.refusal(refused, times.zone()));
            }
        }
        response.setStatus(422);
        return show(form, errors, reader, model);
    }

    @PostMapping("/{id:[0-9]{1,18}}/withdrawal")
    String withdraw(@PathVariable AbsenceId id, StaffMember reader, RedirectAttributes next) {
        try {
            absences.withdraw(id, reader.id());
            next.addFlashAttribute("flash", Flash.done("rota.flash.back"));
        } catch (RotaNotFound over) {
            next.addFlashAttribute("flash", Flash.info("rota.flash.over"));
        } catch (OnCallRefused notTheirs) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/on-call/absences";
    }

    private static String field(OnCallRefused refused) {
        return switch (refused.reason()) {
            case CIRCLE, SUBSTITUTE_OUTSIDE, PERSON_UNKNOWN -> "substitute";
            case NOT_YOURS -> "person";
            default -> "from";
        };
    }

    private String show(AbsenceForm form, BindingResult errors, StaffMember reader, Model model) {
        var inSight = sight.people(reader).stream().map(StaffMember::id).collect(Collectors.toSet());
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAttribute("reader", reader);
        model.addAttribute("arranging", Sight.arranges(reader));
        model.addAttribute("people", choices.people(reader));
        model.addAttribute(
                "absences",
                absences.notOver().stream()
                        .filter(absence ->
                                inSight.contains(absence.person()) || Objects.equals(absence.person(), reader.id()))
                        .toList());
        return "rota/absences";
    }

    private static BindingResult errors(AbsenceForm form) {
        return new BeanPropertyBindingResult(form, "form");
    }
}
