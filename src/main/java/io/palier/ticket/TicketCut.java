package io.palier.ticket;

import io.palier.agreement.Priority;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets a figure counts and its list shows. Of what is so now, {@code until} is that instant (of what is due, the
 * horizon).
 *
 * @param from first instant of the period
 * @param until first instant after it
 */
public record TicketCut(TicketTopic topic, Instant from, Instant until, Slice slice) {

    /** Everything about that topic. */
    public TicketCut(TicketTopic topic, Instant from, Instant until) {
        this(topic, from, until, Slice.WHOLE);
    }

    /**
     * A part of it; null conditions are none.
     *
     * @param level of the ticket, of the visit where visits are counted; so is the team
     * @param outcome of the visit, where visits are counted
     * @param age of what is open
     * @param weekday and hour on which it was opened, by the clocks of the zone
     */
    public record Slice(
            @Nullable SupportLevel level,
            @Nullable TeamCode team,
            @Nullable Priority priority,
            @Nullable VisitOutcome outcome,
            @Nullable AgeBand age,
            @Nullable DayOfWeek weekday,
            @Nullable Integer hour,
            @Nullable ZoneId zone) {

        /** No condition. */
        public static final Slice WHOLE = new Slice(null, null, null, null, null, null, null, null);
    }
}
