package io.palier.ticket;

import io.palier.organization.Nature;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a ticket once went by the routing table: to a department by its nature, or to a vendor by its system.
 *
 * @param nature null where it went to a vendor
 * @param system null where it went to a department
 * @param went the team it was sent to
 * @param outcome how that visit ended; null while it lasts
 */
public record PastRoute(
        TicketNumber ticket,
        String summary,
        Instant at,
        @Nullable Nature nature,
        @Nullable SystemCode system,
        TeamCode went,
        @Nullable VisitOutcome outcome) {

    /** Whether that team had to send it on: it cost time on the way. */
    public boolean isPingPong() {
        return outcome == VisitOutcome.MISROUTED || outcome == VisitOutcome.TRANSFERRED;
    }
}
