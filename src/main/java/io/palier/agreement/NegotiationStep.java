package io.palier.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened at the table.
 *
 * @param side of whoever did it; null for what followed by itself
 * @param name of the person, or the address that a link was sent to
 * @param note what was said with it; may be empty
 */
public record NegotiationStep(
        AgreementVersionId versionId,
        int version,
        Kind kind,
        @Nullable Side side,
        String name,
        Instant at,
        String note) {

    /** What happened. */
    public enum Kind {
        DRAFTED,
        PROPOSED,
        COUNTERED,
        /** The own side put another version in its place. */
        REPLACED,
        INVITED,
        SIGNED,
        ACTIVATED,
        SUPERSEDED,
        WITHDRAWN,
        ENDED
    }
}
