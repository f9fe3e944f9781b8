package io.palier.negotiation;

import static io.palier.negotiation.Typed.lines;
import static io.palier.negotiation.Typed.said;

import io.palier.agreement.HolidayDecision;
import io.palier.agreement.HolidayReview;
import io.palier.organization.PartyCode;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * What is decided about a year's days, as it is sent.
 *
 * @param decisions each a date, a colon and yes or no; a day without one stays as it is
 * @param then look, to see what would change first; apply
 */
record HolidayForm(String party, String country, String year, List<String> decisions, String then) {

    HolidayForm {
        party = said(party);
        country = said(country);
        year = said(year);
        decisions = lines(decisions);
        then = said(then);
    }

    /** Those decisions that would change something. */
    HolidayDecision changes(HolidayReview review) {
        var approved = new TreeSet<LocalDate>();
        var refused = new TreeSet<LocalDate>();
        for (var day : review.days()) {
            var yes = decisions.contains(day.date() + ":yes");
            var no = decisions.contains(day.date() + ":no");
            if (yes && !Boolean.TRUE.equals(day.approved())) {
                approved.add(day.date());
            } else if (no && !Boolean.FALSE.equals(day.approved())) {
                refused.add(day.date());
            }
        }
        return new HolidayDecision(new PartyCode(party), country, approved, refused);
    }
}
