package io.palier.rota;

import io.palier.look.Flash;
import io.palier.look.Times;
import io.palier.oncall.OnCall;
import io.palier.oncall.OnCallRefused;
import io.palier.oncall.Rota;
import io.palier.oncall.RotaChanged;
import io.palier.oncall.RotaId;
import io.palier.oncall.RotaNotFound;
import io.palier.oncall.Rotas;
import io.palier.organization.StaffMember;
import io.palier.slaclock.Interval;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One rota: a week of it, what is missing in it, and what holds once. */
@Controller
@RequestMapping("/on-call/rotas/{id:[0-9]{1,18}}")
class RotaController {

    private final Rotas rotas;
    private final OnCall onCall;
    private final Sight sight;
    private final Choices choices;
    private final RotaWords words;
    private final Times times;

    RotaController(Rotas rotas, OnCall onCall, Sight sight, Choices choices, RotaWords words, Times times) {
        this.rotas = rotas;
        this.onCall = onCall;
        this.sight = sight;
        this.choices = choices;
        this.words = words;
        this.times = times;
    }

    /** @param week any date of the week to show; this week's where it is none */
    @GetMapping
    String rota(
            @PathVariable RotaId id, @RequestParam(defaultValue = "") String week, StaffMember reader, Model model) {
        var rota = sight.rota(id, reader);
        var form = new OverrideForm("1", "", "", "");
        return show(rota, week, form, errors(form), reader, model);
    }

    @PostMapping("/overrides")
    String override(
            @PathVariable RotaId id,
            @ModelAttribute("form") OverrideForm form,
            StaffMember reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var rota = sight.rota(id, reader);
        var errors = errors(form);
        var reading = new RotaReading(errors);
        var line = reading.line("line", form.line());
        var person = reading.person("person", form.person());
        var during = reading.during(form.from(), form.until(), rota.plan().zone());
        if (line != null && person != null && during != null) {
            try {
                rotas.override(id, line, person, during, reader.id());
                next.addFlashAttribute("flash", Flash.done("rota.flash.overridden", words.person(person)));
                return "redirect:/on-call/rotas/" + id + "?week="
                        + LocalDate.ofInstant(during.start(), rota.plan().zone());
            } catch (OnCallRefused refused) {
                errors.rejectValue(
                        "from", "", words.refusal(refused, rota.plan().zone()));
            }
        }
        response.setStatus(422);
        return show(rota, "", form, errors, reader, model);
    }

    @PostMapping("/overrides/{override:[0-9]{1,18}}/withdrawal")
    String withdraw(@PathVariable RotaId id, @PathVariable long override, StaffMember reader, RedirectAttributes next) {
        sight.rota(id, reader);
        try {
            rotas.withdraw(id, override, reader.id());
            next.addFlashAttribute("flash", Flash.done("rota.flash.override-withdrawn"));
        } catch (RotaNotFound over) {
            next.addFlashAttribute("flash", Flash.info("rota.flash.over"));
        }
        return "redirect:/on-call/rotas/" + id;
    }

    @PostMapping("/retirement")
    String retire(
            @PathVariable RotaId id,
            @RequestParam(defaultValue = "0") int version,
            StaffMember reader,
            RedirectAttributes next) {
        sight.rota(id, reader);
        try {
            rotas.retire(id, version, reader.id());
            next.addFlashAttribute("flash", Flash.done("rota.flash.retired"));
            return "redirect:/on-call";
        } catch (RotaChanged changed) {
            next.addFlashAttribute("flash", Flash.refused("rota.flash.changed-meanwhile"));
            return "redirect:/on-call/rotas/" + id;
        }
    }

    private String show(
            Rota rota, String week, OverrideForm form, BindingResult errors, StaffMember reader, Model model) {
        model.addAttribute("page", page(rota, week, reader));
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAttribute("people", choices.people(reader));
        model.addAttribute("choose", choices);
        return "rota/rota";
    }

    private RotaPage page(Rota rota, String week, StaffMember reader) {
        var zone = rota.plan().zone();
        var now = times.now().truncatedTo(ChronoUnit.MINUTES);
        var thisMonday = monday(LocalDate.ofInstant(now, zone));
        var asked = date(week);
        var monday = asked == null ? thisMonday : monday(asked);
        var shown = WeekPicture.weekFrom(monday, zone);
        var checked = Board.checked(now);
        var ahead = onCall.coverage(rota.id(), checked.start(), checked.end());
        return new RotaPage(
                rota,
                Board.serving(List.of(rota), sight.teams(reader)).getOrDefault(rota.id(), List.of()),
                picture(rota, monday, shown),
                thisMonday,
                Findings.of(ahead, Board.counting(now), zone),
                rotas.history(rota.id()),
                Sight.arranges(reader));
    }

    private WeekPicture picture(Rota rota, LocalDate monday, Interval shown) {
        var duties = onCall.duties(rota.id(), shown.start(), shown.end());
        var gaps = onCall.coverage(rota.id(), shown.start(), shown.end()).gaps();
        return WeekPicture.of(rota, monday, duties, gaps, times.now());
    }

    /** Null where it is none, or of no year that anybody plans. */
    private static @Nullable LocalDate date(String typed) {
        try {
            var date = LocalDate.parse(typed);
            return date.getYear() >= 2000 && date.getYear() < 2200 ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static BindingResult errors(OverrideForm form) {
        return new BeanPropertyBindingResult(form, "form");
    }
}
