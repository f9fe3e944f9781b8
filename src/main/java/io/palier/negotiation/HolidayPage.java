package io.palier.negotiation;

import io.palier.agreement.HolidayDecision;
import io.palier.agreement.HolidayReview;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The countries to review in a year, and one of them day by day.
 *
 * @param review null where no country is chosen
 * @param pending what would be decided, to be looked at first; null where nothing is
 * @param affected the agreements whose calendars that would change, with the open promises it moves
 */
record HolidayPage(
        int year,
        List<HolidayReview.Subject> subjects,
        @Nullable HolidayReview review,
        @Nullable HolidayDecision pending,
        List<Effect> affected) {

    public boolean isOpen(HolidayReview.Subject subject) {
        return review != null
                && review.party().equals(subject.party())
                && review.country().equals(subject.country());
    }

    /** What is chosen for a day: yes, no, or nothing yet. */
    public String chosen(HolidayReview.Day day) {
        if (pending != null && pending.approved().contains(day.date())) {
            return "yes";
        }
        if (pending != null && pending.refused().contains(day.date())) {
            return "no";
        }
        var approved = day.approved();
        return approved == null ? "" : approved ? "yes" : "no";
    }

    public boolean isChanging(LocalDate day) {
        return pending != null
                && (pending.approved().contains(day) || pending.refused().contains(day));
    }

    public boolean hasChanges() {
        return pending != null
                && !(pending.approved().isEmpty() && pending.refused().isEmpty());
    }
}
