package io.palier.organization;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The people who hold a ticket together: a desk, the IT service, a department, a vendor's desk.
 *
 * @param phone the desk's own number; null where it has none
 * @param closed whether nothing goes there any more
 */
public record Team(
        TeamCode code,
        PartyCode party,
        SupportLevel level,
        String nameEn,
        String nameFr,
        String email,
        @Nullable PhoneNumber phone,
        boolean closed) {

    /** A team that is at work. */
    public Team(
            TeamCode code,
            PartyCode party,
            SupportLevel level,
            String nameEn,
            String nameFr,
            String email,
            @Nullable PhoneNumber phone) {
        this(code, party, level, nameEn, nameFr, email, phone, false);
    }

    /** A team without a telephone of its own. */
    public Team(TeamCode code, PartyCode party, SupportLevel level, String nameEn, String nameFr, String email) {
        this(code, party, level, nameEn, nameFr, email, null, false);
    }

    /** The team's name in the reader's language; English unless French is asked for. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? nameFr : nameEn;
    }
}
