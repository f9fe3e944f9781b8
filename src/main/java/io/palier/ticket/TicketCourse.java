package io.palier.ticket;

import io.palier.agreement.PauseReason;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket's way so far: where it was and how it stood at any second. Of use to those who account for it.
 *
 * @param endedAt when it was closed, cancelled or rejected; null while it lives
 * @param stays in order; they partition the time from opening to the end (domain.md R8)
 * @param turns what changed, in order; at least the logging
 */
public record TicketCourse(
        TicketNumber number, Instant openedAt, @Nullable Instant endedAt, List<Stay> stays, List<Turn> turns) {

    /**
     * One visit, [from, until).
     *
     * @param until null while it lasts
     * @param takenAt the first work of the team; null where there was none
     */
    public record Stay(
            int position,
            SupportLevel level,
            TeamCode team,
            @Nullable String assignee,
            Instant from,
            @Nullable Instant until,
            @Nullable Instant takenAt,
            @Nullable VisitOutcome outcome) {}

    /**
     * How it stood after an entry of its history.
     *
     * @param move a {@link TicketMove} or one of the words of {@link HistoryLine}
     * @param actor the name of who did it; null where time itself acted
     * @param pauseReason what it waited for from then on; null where it did not, or nobody wrote it down
     */
    public record Turn(
            Instant at,
            String move,
            TicketStatus status,
            @Nullable String actor,
            @Nullable PauseReason pauseReason) {}
}
