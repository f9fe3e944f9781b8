package io.palier.agreement;

import io.palier.organization.PartyCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which days are to close a party's calendars that name a country, and which are not. Days in neither set stay as they
 * are.
 *
 * @param party whose agreements; the operator for its house rules
 * @param country the code that the calendars name, such as "fr" or "ch-ge"; read without regard to case
 * @param approved local dates
 * @param refused local dates
 */
public record HolidayDecision(PartyCode party, String country, Set<LocalDate> approved, Set<LocalDate> refused) {

    /** Refuses a day that is approved and refused at once with an {@link IllegalArgumentException}. */
    public HolidayDecision {
        country = country.toLowerCase(Locale.ROOT);
        approved = Collections.unmodifiableSet(new TreeSet<>(approved));
        refused = Collections.unmodifiableSet(new TreeSet<>(refused));
        if (!Collections.disjoint(approved, refused)) {
            throw new IllegalArgumentException("a day is approved or refused, not both");
        }
    }
}
