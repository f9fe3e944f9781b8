package io.palier.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version as its reader may see it.
 *
 * @param revision counts the saves of a draft, from 1
 * @param decreed a house rule of the operator, in force without signatures
 * @param from the side that wrote it
 * @param validFrom first instant at which it applies; of one that was signed late, that instant
 * @param validUntil first instant at which it no longer does; null without an end
 * @param sha256 of the document that is signed; null for drafts and house rules
 * @param mySide where the reader sits
 * @param moves what the reader may do with it
 */
public record VersionView(
        AgreementVersionId id,
        String code,
        int version,
        int revision,
        VersionState state,
        boolean decreed,
        Coverage coverage,
        String nameEn,
        String nameFr,
        @Nullable String partyName,
        Side from,
        Terms terms,
        Instant validFrom,
        @Nullable Instant validUntil,
        String note,
        List<Signature> signatures,
        @Nullable String sha256,
        Side mySide,
        Set<NegotiationMove> moves) {

    /** The agreement's name in the reader's language; English unless French is asked for. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? nameFr : nameEn;
    }

    /** What it proposes, to start the next one from. */
    public Proposal proposal() {
        return new Proposal(terms, validFrom, validUntil, note);
    }

    /** Whether the reader may make that move. */
    public boolean allows(NegotiationMove move) {
        return moves.contains(move);
    }

    /** The signature of a side; empty where it has not signed. */
    public Optional<Signature> signature(Side side) {
        return signatures.stream().filter(s -> s.side() == side).findFirst();
    }
}
