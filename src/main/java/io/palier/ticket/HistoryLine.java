package io.palier.ticket;

import io.palier.agreement.Medium;
import io.palier.organization.TeamCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a ticket's history: who, when, from, to, why. {@code move} is a {@link TicketMove} or {@code LOG},
 * {@code AUTO_CLOSE}, {@code AUTO_RESUME}, {@code AUTO_ESCALATE}; the actor is null where time itself acted, the medium where none was named.
 */
public record HistoryLine(
        int position,
        Instant at,
        String move,
        @Nullable String actorName,
        @Nullable TicketStatus fromStatus,
        TicketStatus toStatus,
        @Nullable TeamCode fromTeam,
        TeamCode toTeam,
        Visibility visibility,
        String text,
        @Nullable String reference,
        @Nullable Medium medium) {

    /** The opening that was recorded, and the one that takes its place. */
    public record OpeningCorrected(Instant from, Instant to) {

        private static final String ARROW = " → ";

        String written() {
            return from + ARROW + to;
        }

        private static OpeningCorrected read(String written) {
            var ends = written.split(ARROW, 2);
            return new OpeningCorrected(Instant.parse(ends[0]), Instant.parse(ends[1]));
        }
    }

    /** What a corrected opening was and is; null for any other move. */
    public @Nullable OpeningCorrected openingCorrected() {
        return reference != null && move.equals(TicketMove.CORRECT_OPENING.name())
                ? OpeningCorrected.read(reference)
                : null;
    }

    /** Three working days passed without an answer. */
    public static final String AUTO_CLOSE = "AUTO_CLOSE";

    /** The time to come back was reached. */
    public static final String AUTO_RESUME = "AUTO_RESUME";

    /** Nobody had taken it when a threshold was crossed that moves it on. */
    public static final String AUTO_ESCALATE = "AUTO_ESCALATE";

    /** Who may read an entry. */
    public enum Visibility {
        INTERNAL,
        /** We and the vendor that holds or held it. */
        VENDOR,
        /** Everybody: it was said to the customer. */
        CUSTOMER
    }
}
