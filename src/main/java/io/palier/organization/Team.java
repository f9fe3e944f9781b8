package io.palier.organization;

import java.util.Locale;

/** The people who hold a ticket together: a desk, the IT service, a department, a vendor's desk. */
public record Team(TeamCode code, PartyCode party, SupportLevel level, String nameEn, String nameFr, String email) {

    /** The team's name in the reader's language; English unless French is asked for. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? nameFr : nameEn;
    }
}
