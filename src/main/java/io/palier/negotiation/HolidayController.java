package io.palier.negotiation;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.Agreements;
import io.palier.agreement.HolidayDecision;
import io.palier.agreement.HolidayReview;
import io.palier.agreement.HolidayReviews;
import io.palier.holiday.Holidays;
import io.palier.look.Flash;
import io.palier.look.Times;
import io.palier.organization.PartyCode;
import io.palier.organization.StaffMember;
import io.palier.sla.Recalculations;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Public holidays before they count: reviewed and decided party by party, with own closures beside them. */
@Controller
@RequestMapping("/negotiation/holidays")
class HolidayController {

    private final HolidayReviews reviews;
    private final Agreements agreements;
    private final Recalculations recalculations;
    private final Times times;

    HolidayController(HolidayReviews reviews, Agreements agreements, Recalculations recalculations, Times times) {
        this.reviews = reviews;
        this.agreements = agreements;
        this.recalculations = recalculations;
        this.times = times;
    }

    @GetMapping
    String review(
            @RequestParam(defaultValue = "") String party,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String year,
            Model model) {
        return show(asked(party, country, year(year)), null, year(year), model);
    }

    /** {@code look} shows what the decisions would change; {@code apply} makes them. */
    @PostMapping
    String decide(@ModelAttribute("form") HolidayForm form, StaffMember reader, Model model, RedirectAttributes next) {
        var year = year(form.year());
        var review = demanded(form.party(), form.country(), year);
        var changes = form.changes(review);
        if (!form.then().equals("apply")) {
            return show(review, changes, year, model);
        }
        reviews.decide(changes, reader.id());
        return done("negotiation.flash.holidays", review, year, next);
    }

    /** A day of the party's own; {@code look} shows what closing it would change. */
    @PostMapping("/closures")
    String close(@ModelAttribute("ownDay") OwnDayForm form, StaffMember reader, Model model, RedirectAttributes next) {
        var year = year(form.year());
        var review = demanded(form.party(), form.country(), year);
        var day = form.date();
        if (day.isEmpty() || !form.wrong().isEmpty()) {
            return show(review, null, year, model);
        }
        if (form.isLook()) {
            model.addAttribute("ownEffects", affected(form.decision(day.get())));
            return show(review, null, year, model);
        }
        reviews.close(
                review.party(),
                review.country(),
                day.get(),
                form.nameEn().strip(),
                form.nameFr().strip(),
                reader.id());
        return done("negotiation.flash.closed", review, day.get().getYear(), next);
    }

    /** Open promises are being counted again: the way to the reports is on the page. */
    private static String done(String flash, HolidayReview review, int year, RedirectAttributes next) {
        next.addFlashAttribute("flash", Flash.done(flash));
        next.addFlashAttribute("recounted", true);
        return "redirect:/negotiation/holidays?party=%s&country=%s&year=%d"
                .formatted(review.party(), review.country(), year);
    }

    private String show(@Nullable HolidayReview review, @Nullable HolidayDecision pending, int year, Model model) {
        var affected = pending == null ? List.<Effect>of() : affected(pending);
        model.addAttribute("page", new HolidayPage(year, reviews.subjects(year), review, pending, affected));
        return "negotiation/holidays";
    }

    private List<Effect> affected(HolidayDecision pending) {
        return reviews.affected(pending).stream()
                .map(agreements::version)
                .sorted(Comparator.comparing(AgreementVersion::code).thenComparing(AgreementVersion::version))
                .map(version -> new Effect(
                        version, recalculations.preview(version.id(), agreements.withHolidays(version.id(), pending))))
                .toList();
    }

    private HolidayReview demanded(String party, String country, int year) {
        var review = asked(party, country, year);
        if (review == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return review;
    }

    private @Nullable HolidayReview asked(String party, String country, int year) {
        try {
            return party.isEmpty() || country.isEmpty() ? null : reviews.review(new PartyCode(party), country, year);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private int year(String typed) {
        var year = typed.matches("\\d{4}")
                ? Integer.parseInt(typed)
                : LocalDate.ofInstant(times.now(), times.zone()).getYear();
        return Math.min(Holidays.LAST_YEAR, Math.max(Holidays.FIRST_YEAR, year));
    }
}
