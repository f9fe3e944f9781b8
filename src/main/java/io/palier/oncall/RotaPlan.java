package io.palier.oncall;

import io.palier.organization.StaffId;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a rota says: its name, whose wall clock it goes by, and its shifts.
 *
 * @param roundTheClock whether somebody must be on call on the first line at every hour; otherwise only the hours of its
 *     shifts are to be covered
 * @param shifts one or more; on the same line they may follow each other, and where they overlap two people are on call
 */
public record RotaPlan(String nameEn, String nameFr, ZoneId zone, boolean roundTheClock, List<Shift> shifts) {

    /** The longest name. */
    public static final int NAME = 80;

    /** The most shifts. */
    public static final int SHIFTS = 40;

    /** Refuses a name of no or more than 80 characters, and no or more than 40 shifts, with an {@link IllegalArgumentException}. */
    public RotaPlan {
        shifts = List.copyOf(shifts);
        if (nameEn.isBlank() || nameFr.isBlank() || nameEn.length() > NAME || nameFr.length() > NAME) {
            throw new IllegalArgumentException("a rota needs a name of at most 80 characters in both languages");
        }
        if (shifts.isEmpty() || shifts.size() > SHIFTS) {
            throw new IllegalArgumentException("a rota has 1 to 40 shifts, not " + shifts.size());
        }
    }

    /** Its name in French for a French reader, else in English. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? nameFr : nameEn;
    }

    /** Everybody who takes turns. */
    public Set<StaffId> people() {
        return shifts.stream()
                .flatMap(shift -> shift.rotation().people().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
