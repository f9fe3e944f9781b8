package io.palier.sla;

import io.palier.agreement.Metric;
import io.palier.slaclock.ClockState;
import io.palier.ticket.TicketNumber;
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

    /** Whether anything is different. */
    public boolean moves() {
        return !Objects.equals(dueBefore, dueAfter) || stateBefore != stateAfter;
    }
}
