package io.palier.agreement;

import io.palier.organization.PartyCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A year of a country's holidays before a party's agreements, day by day in order: those of the book and the party's own.
 */
public record HolidayReview(PartyCode party, String country, int year, List<Day> days) {

    /**
     * One day.
     *
     * @param byTheMoon whether the authorities may still move it
     * @param own whether it is a closure of the party's own, in no book
     * @param approved whether it closes; null while nobody has decided, which closes nothing
     * @param decidedBy the name of who decided last; null while nobody has
     */
    public record Day(
            LocalDate date,
            String nameEn,
            String nameFr,
            boolean byTheMoon,
            boolean own,
            @Nullable Boolean approved,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {

        /** Its name in French for a French reader, else in English. */
        public String name(Locale locale) {
            return locale.getLanguage().equals("fr") ? nameFr : nameEn;
        }
    }

    /**
     * A country that calendars of a party's agreements in force name, so that its days can be reviewed.
     *
     * @param undecided how many days of that year nobody has decided on
     */
    public record Subject(PartyCode party, String partyName, String country, int year, int undecided) {}
}
