package io.palier.negotiation;

import static io.palier.negotiation.Typed.said;

import io.palier.agreement.HolidayDecision;
import io.palier.organization.PartyCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A day of the party's own that is to be closed, as it is typed.
 *
 * @param year the year that is being reviewed
 * @param then look, to see what would move first; anything else closes the day
 */
record OwnDayForm(String party, String country, String year, String day, String nameEn, String nameFr, String then) {

    private static final int NAME = 200;

    OwnDayForm {
        party = said(party);
        country = said(country);
        year = said(year);
        day = said(day);
        nameEn = said(nameEn);
        nameFr = said(nameFr);
        then = said(then);
    }

    /** The fields that cannot be taken as they are; to look, the day is enough. */
    public List<String> wrong() {
        var wrong = new ArrayList<String>();
        if (date().isEmpty()) {
            wrong.add("day");
        }
        if (!isLook() && isNoName(nameEn)) {
            wrong.add("nameEn");
        }
        if (!isLook() && isNoName(nameFr)) {
            wrong.add("nameFr");
        }
        return wrong;
    }

    boolean isLook() {
        return then.equals("look");
    }

    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same as a decision. */
    HolidayDecision decision(LocalDate date) {
        return new HolidayDecision(new PartyCode(party), country, Set.of(date), Set.of());
    }

    private static boolean isNoName(String name) {
        return name.isBlank() || name.length() > NAME;
    }
}
