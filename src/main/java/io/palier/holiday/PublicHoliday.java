package io.palier.holiday;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A day that is free by law.
 *
 * @param date the local date on which it is observed
 * @param nameEn its name in English
 * @param nameFr its name in French
 * @param byTheMoon whether the date is computed from a lunar calendar: the authorities may announce the day before or
 *     after, so somebody should look at it
 */
public record PublicHoliday(LocalDate date, String nameEn, String nameFr, boolean byTheMoon) {

    /** Its name in French for a French reader, else in English. */
    public String name(Locale language) {
        return language.getLanguage().equals("fr") ? nameFr : nameEn;
    }
}
