package io.palier.holiday;

import java.util.Locale;

/**
 * The holidays of a country, or of one of its regions, by their code.
 *
 * @param code ISO 3166 in small letters: "fr", or "ch-ge" for a region
 * @param nameEn the country's or region's name in English
 * @param nameFr the same in French
 */
public record HolidayBook(String code, String nameEn, String nameFr) {

    /** Its name in French for a French reader, else in English. */
    public String name(Locale language) {
        return language.getLanguage().equals("fr") ? nameFr : nameEn;
    }
}
