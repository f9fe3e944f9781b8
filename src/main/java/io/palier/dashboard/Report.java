package io.palier.dashboard;

import io.palier.organization.TeamCode;
import io.palier.satisfaction.Satisfaction;
import io.palier.ticket.Tally;
import io.palier.ticket.VisitOutcome;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the manager's board shows of a period, and of the period before where that can be compared.
 *
 * @param satisfaction of customers who were asked in it
 * @param goal the share that should be kept, in percent
 */
record Report(
        Period period,
        Span before,
        Flow flow,
        Flow flowBefore,
        Dimension by,
        List<Line> lines,
        List<Day> days,
        List<PingPong> pingPong,
        Heat heat,
        Satisfaction satisfaction,
        Satisfaction satisfactionBefore,
        double goal) {

    /**
     * What happened.
     *
     * @param resolvedInTime the resolve promises to customers
     */
    record Flow(
            Shares resolvedInTime,
            long logged,
            Tally acknowledged,
            Tally resolved,
            long solvedOnCall,
            long wrongVisits,
            Duration burned) {

        /** First-contact resolution in percent; null where nothing was resolved. */
        public @Nullable Double firstContact() {
            return resolved.count() == 0 ? null : 100.0 * solvedOnCall / resolved.count();
        }
    }

    /**
     * Promises of one agreement, party, level and so on.
     *
     * @param key as a list asks for it
     */
    record Line(String key, String name, Shares shares, Shares before) {}

    /** Resolve promises to customers settled on a day. */
    record Day(LocalDate day, long kept, long broken) {

        /** The kept share in percent, to one decimal. */
        public double share() {
            return kept + broken == 0 ? 100.0 : Math.round(1000.0 * kept / (kept + broken)) / 10.0;
        }
    }

    /** Visits to a team that ended because the ticket was in the wrong place. */
    record PingPong(TeamCode team, VisitOutcome outcome, long visits, Duration burned) {}

    /** Tickets opened by weekday and hour. */
    record Heat(List<HeatDay> days, long most) {}

    /** A row of it, its 24 hours in order. */
    record HeatDay(DayOfWeek weekday, List<HeatHour> hours, long logged) {}

    /** @param step how full it is, 0 (nothing) to 5 (the busiest) */
    record HeatHour(int hour, long logged, int step) {}
}
