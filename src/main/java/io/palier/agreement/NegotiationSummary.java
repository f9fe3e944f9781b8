package io.palier.agreement;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One agreement in a person's list, by its newest version that the person may see.
 *
 * @param since when it came into that state
 * @param mySide where the reader sits
 * @param iSign whether the reader's signature would be that side's
 * @param waitsForMe whether the reader's side has to sign, answer or propose
 */
public record NegotiationSummary(
        String code,
        AgreementVersionId latest,
        int version,
        VersionState state,
        boolean decreed,
        Coverage coverage,
        String nameEn,
        String nameFr,
        @Nullable String partyName,
        Side from,
        Instant validFrom,
        @Nullable Instant validUntil,
        Instant since,
        Side mySide,
        boolean iSign,
        boolean waitsForMe) {

    /** The agreement's name in the reader's language; English unless French is asked for. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? nameFr : nameEn;
    }
}
