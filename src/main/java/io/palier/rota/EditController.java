package io.palier.rota;

import io.palier.look.Flash;
import io.palier.look.Times;
import io.palier.oncall.OnCallRefused;
import io.palier.oncall.OnCallRefused.Reason;
import io.palier.oncall.Rota;
import io.palier.oncall.RotaChanged;
import io.palier.oncall.RotaId;
import io.palier.oncall.Rotas;
import io.palier.organization.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The editor of a rota: every button posts the whole form, and what was typed comes back whatever it is. */
@Controller
class EditController {

    private final Rotas rotas;
    private final Sight sight;
    private final Choices choices;
    private final RotaWords words;
    private final Times times;

    EditController(Rotas rotas, Sight sight, Choices choices, RotaWords words, Times times) {
        this.rotas = rotas;
        this.sight = sight;
        this.choices = choices;
        this.words = words;
        this.times = times;
    }

    @GetMapping("/on-call/rotas/new")
    String blank(@RequestParam(defaultValue = "") String team, StaffMember reader, Model model) {
        var owner = team.isEmpty() ? "" : "team:" + team;
        var shifts = List.of(RotaForm.ShiftForm.blank(today()));
        var form = new RotaForm("", owner, "", "", times.zone().getId(), "true", shifts);
        return show(form, errors(form), null, reader, model);
    }

    @PostMapping("/on-call/rotas")
    String create(
            @ModelAttribute("form") RotaForm form,
            @RequestParam(defaultValue = "save") String then,
            StaffMember reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (then.contains(":")) {
            var reworked = form.after(then, today());
            return show(reworked, errors(reworked), null, reader, model);
        }
        var errors = errors(form);
        var reading = new RotaReading(errors);
        var owner = reading.owner(form.owner());
        var plan = reading.plan(form);
        if (owner != null && plan != null) {
            try {
                var id = rotas.create(owner, plan, reader.id());
                next.addFlashAttribute("flash", Flash.done("rota.flash.created"));
                return "redirect:/on-call/rotas/" + id;
            } catch (OnCallRefused refused) {
                refuse(refused, errors);
            }
        }
        response.setStatus(422);
        return show(form, errors, null, reader, model);
    }

    @GetMapping("/on-call/rotas/{id:[0-9]{1,18}}/edit")
    String open(@PathVariable RotaId id, StaffMember reader, Model model) {
        var rota = sight.rota(id, reader);
        var form = RotaForm.of(rota);
        return show(form, errors(form), rota, reader, model);
    }

    @PostMapping("/on-call/rotas/{id:[0-9]{1,18}}/edit")
    String save(
            @PathVariable RotaId id,
            @ModelAttribute("form") RotaForm form,
            @RequestParam(defaultValue = "save") String then,
            StaffMember reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var rota = sight.rota(id, reader);
        if (then.contains(":")) {
            var reworked = form.after(then, today());
            return show(reworked, errors(reworked), rota, reader, model);
        }
        var errors = errors(form);
        var plan = new RotaReading(errors).plan(form);
        if (plan != null) {
            try {
                rotas.change(id, version(form), plan, reader.id());
                next.addFlashAttribute("flash", Flash.done("rota.flash.changed"));
                return "redirect:/on-call/rotas/" + id;
            } catch (OnCallRefused refused) {
                refuse(refused, errors);
            } catch (RotaChanged changed) {
                return conflict(form, changed.current(), reader, model, response);
            }
        }
        response.setStatus(422);
        return show(form, errors, rota, reader, model);
    }

    /** What the others made of it stands above what was typed; saving once more replaces theirs, on purpose. */
    private String conflict(
            RotaForm form, Rota current, StaffMember reader, Model model, HttpServletResponse response) {
        response.setStatus(409);
        var last = rotas.history(current.id()).stream()
                .filter(step -> step.version() != null)
                .findFirst()
                .orElseThrow();
        model.addAttribute("theirs", last);
        var mine = form.withVersion(current.version());
        return show(mine, errors(mine), current, reader, model);
    }

    private void refuse(OnCallRefused refused, Errors errors) {
        var field = refused.reason() == Reason.OWNER_HAS_ONE || refused.reason() == Reason.OWNER_UNKNOWN
                ? "owner"
                : "shifts";
        errors.rejectValue(field, "", words.refusal(refused, times.zone()));
    }

    private String show(RotaForm form, BindingResult errors, @Nullable Rota rota, StaffMember reader, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAttribute("rota", rota);
        model.addAttribute("people", choices.people(reader));
        model.addAttribute("owners", rota == null ? choices.owners() : List.of());
        model.addAttribute("choose", choices);
        return "rota/edit";
    }

    private static BindingResult errors(RotaForm form) {
        return new BeanPropertyBindingResult(form, "form");
    }

    private String today() {
        return LocalDate.ofInstant(times.now(), times.zone()).toString();
    }

    private static int version(RotaForm form) {
        return form.version().matches("\\d{1,9}") ? Integer.parseInt(form.version()) : 0;
    }
}
