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
import java.time.DateTimeException;
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
        var review = asked(form.party(), form.country(), year);
        if (review == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var changes = form.changes(review);
        if (!form.then().equals("apply")) {
            return show(review, changes, year, model);
        }
        reviews.decide(changes, reader.id());
        next.addFlashAttribute("flash", Flash.done("negotiation.flash.holidays"));
        return "redirect:" + address(review);
    }

    /** A day of the party's own. */
    @PostMapping("/closures")
    String close(
            @RequestParam(defaultValue = "") String party,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String nameEn,
            @RequestParam(defaultValue = "") String nameFr,
            StaffMember reader,
            RedirectAttributes next) {
        var review = asked(party, country, year(day.length() > 4 ? day.substring(0, 4) : ""));
        if (review == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            reviews.close(review.party(), country, LocalDate.parse(day), nameEn.strip(), nameFr.strip(), reader.id());
            next.addFlashAttribute("flash", Flash.done("negotiation.flash.closed"));
        } catch (IllegalArgumentException | DateTimeException e) {
            next.addFlashAttribute("flash", Flash.refused("negotiation.holidays.closure.problem"));
        }
        return "redirect:" + address(review);
    }

    private String show(@Nullable HolidayReview review, @Nullable HolidayDecision pending, int year, Model model) {
        model.addAttribute("page", new HolidayPage(year, reviews.subjects(year), review, pending, affected(pending)));
        return "negotiation/holidays";
    }

    private List<Effect> affected(@Nullable HolidayDecision pending) {
        return pending == null
                ? List.of()
                : reviews.affected(pending).stream()
                        .map(agreements::version)
                        .sorted(Comparator.comparing(AgreementVersion::code))
                        .map(version -> new Effect(
                                version,
                                recalculations.preview(version.id(), agreements.withHolidays(version.id(), pending))))
                        .toList();
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

    private static String address(HolidayReview review) {
        return "/negotiation/holidays?party=%s&country=%s&year=%d"
                .formatted(review.party(), review.country(), review.year());
    }
}
