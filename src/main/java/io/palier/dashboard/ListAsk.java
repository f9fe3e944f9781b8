package io.palier.dashboard;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.ticket.AgeBand;
import io.palier.ticket.TicketCut;
import io.palier.ticket.VisitOutcome;
import java.time.DayOfWeek;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a figure's list is wanted, as a link on the board says it; what is absent is no condition.
 *
 * @param hours how far ahead, of what is due
 * @param judged whether a customer said something
 * @param satisfied whether that was 4 or 5 of 5
 * @param agreement its code
 * @param party as {@link Parties#party} names it
 */
record ListAsk(
        @Nullable Integer hours,
        @Nullable SupportLevel level,
        @Nullable TeamCode team,
        @Nullable Priority priority,
        @Nullable VisitOutcome outcome,
        @Nullable AgeBand age,
        @Nullable DayOfWeek weekday,
        @Nullable Integer hour,
        @Nullable Boolean kept,
        @Nullable Boolean judged,
        @Nullable Boolean satisfied,
        @Nullable AgreementKind kind,
        @Nullable Metric metric,
        @Nullable String agreement,
        @Nullable String party) {

    private static final int FARTHEST = 72;

    int ahead() {
        return hours == null ? 8 : Math.min(FARTHEST, Math.max(1, hours));
    }

    TicketCut.Slice slice(ZoneId zone) {
        return new TicketCut.Slice(level, team, priority, outcome, age, weekday, hour, zone);
    }
}
