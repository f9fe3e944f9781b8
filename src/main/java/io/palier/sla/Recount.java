package io.palier.sla;

import io.palier.agreement.Metric;
import io.palier.slaclock.ClockState;
import io.palier.ticket.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What counting a clock again changes, or would change.
 *
 * @param dueBefore the deadline; null while paused
 * @param dueAfter the deadline afterwards; null while paused, or where nothing is promised any more
 */
public record Recount(
        TicketNumber ticket,
        long clock,
        Metric metric,
        @Nullable Instant dueBefore,
        @Nullable Instant dueAfter,
        ClockState stateBefore,
        ClockState stateAfter) {

    /** How much later it is due, negative where sooner; null where it is not due before or afterwards. */
    public @Nullable Duration shift() {
        return dueBefore == null || dueAfter == null ? null : Duration.between(dueBefore, dueAfter);
    }

    /** Whether anything is different. */
    public boolean moves() {
        return !Objects.equals(dueBefore, dueAfter) || stateBefore != stateAfter;
    }
}
