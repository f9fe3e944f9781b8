package io.palier.dashboard;

import io.palier.agreement.Priority;
import io.palier.escalation.AlertView;
import io.palier.escalation.CoverageAlert;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.sla.ClockView;
import io.palier.ticket.AgeBand;
import io.palier.ticket.TicketSummary;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the manager's board shows of an instant.
 *
 * @param hours how far ahead "breaks next" looks
 * @param breaksNext the first of {@link Tiles#due}, soonest first
 * @param breached the first of {@link Tiles#breached}, longest broken first
 */
record Board(
        Instant at,
        int hours,
        Tiles tiles,
        List<Raised> raised,
        List<CoverageAlert> uncovered,
        List<Row> breaksNext,
        List<Row> breached,
        List<LevelLine> levels,
        List<TeamLine> teams,
        List<PriorityLine> priorities) {

    /** The figures on top. */
    record Tiles(long breached, long due, long open, long withVendors) {}

    /** A ticket that an agreement puts at the head of the board until somebody acknowledges. */
    record Raised(TicketSummary ticket, AlertView alert) {}

    /** A ticket and the clock that puts it on the board; without one where it settled a moment ago. */
    record Row(TicketSummary ticket, @Nullable ClockView clock) {}

    /** Open tickets on a step of the staircase. */
    record LevelLine(SupportLevel level, long open, long breached) {}

    /** Open tickets of a team; the share is of the busiest team's, in percent, for a bar. */
    record TeamLine(TeamCode team, SupportLevel level, long open, long breached, int share, int breachedShare) {}

    /** Open tickets at a priority, by their age. */
    record PriorityLine(Priority priority, long open, long breached, List<AgeFigure> ages) {}

    /** How many are of an age. */
    record AgeFigure(AgeBand age, long open) {}
}
