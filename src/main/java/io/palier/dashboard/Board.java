package io.palier.dashboard;

import io.palier.agreement.Priority;
import io.palier.escalation.AlertView;
import io.palier.escalation.CoverageAlert;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.sla.ClockView;
import io.palier.ticket.TicketSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the manager's board shows at an instant. Shares are percent, null where nothing was promised yet.
 *
 * @param hours how far ahead "breaks next" looks
 * @param goal the share that should be kept, in percent
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
        List<PriorityLine> priorities,
        List<DayLine> days,
        double goal) {

    /** The figures on top. */
    record Tiles(
            long breached,
            long atRisk,
            long open,
            long withVendors,
            @Nullable Double solvedOnTheCall,
            @Nullable Double keptThisMonth) {}

    /** A ticket that an agreement puts at the head of the board until somebody acknowledges. */
    record Raised(TicketSummary ticket, AlertView alert) {}

    /** A ticket and the clock that puts it on the board. */
    record Row(TicketSummary ticket, ClockView clock) {}

    /** Open tickets on a step of the staircase. */
    record LevelLine(SupportLevel level, long open, long breached) {}

    /** Open tickets of a team; the share is of the busiest team's, in percent, for a bar. */
    record TeamLine(TeamCode team, SupportLevel level, long open, long breached, int share, int breachedShare) {}

    /** Open tickets at a priority, and the resolve promises to customers settled this month. */
    record PriorityLine(
            Priority priority,
            long open,
            long promised,
            long kept,
            @Nullable Double share) {}

    /** Resolve promises to customers settled on a day. */
    record DayLine(LocalDate day, long kept, long broken) {

        /** The kept share in percent, to one decimal. */
        public double share() {
            return kept + broken == 0 ? 100.0 : Math.round(1000.0 * kept / (kept + broken)) / 10.0;
        }
    }
}
