package io.palier.escalation;

import io.palier.agreement.Priority;
import io.palier.organization.PartyCode;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be called (domain.md E6): for a ticket of that priority, on that level, at that instant. Either the party or the
 * agreement is given.
 *
 * @param party whose promises are asked about; every agreement that applies to it answers
 * @param agreement the code of one agreement
 * @param team the team that holds the ticket; null for each that may hold one on that level
 */
public record CallQuestion(
        @Nullable PartyCode party,
        @Nullable String agreement,
        SupportLevel level,
        @Nullable TeamCode team,
        Priority priority,
        Instant at) {

    /** Refuses both a party and an agreement, or neither, with an {@link IllegalArgumentException}. */
    public CallQuestion {
        if ((party == null) == (agreement == null)) {
            throw new IllegalArgumentException("either a party or an agreement is asked about");
        }
    }
}
