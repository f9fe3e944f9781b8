package io.palier.sla;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersion;
import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.organization.StaffMember;
import io.palier.organization.TeamCode;
import io.palier.slaclock.ClockPhase;
import io.palier.slaclock.ClockState;
import io.palier.ticket.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One clock for a screen, as it stood at the instant it was asked for.
 *
 * @param dueAt the deadline; null while paused or once stopped
 * @param warnAt when the first threshold is crossed; null while paused or once stopped
 * @param remaining service time left; negative when over
 * @param settledBy the position of the entry in the ticket's history that settled it: the message, the solution; null while
 *     it is open, and where no entry shows it
 * @param pausedFor the reason while paused, else null
 * @param breachedAt when the promise was broken; null where it was not. Never taken back (domain.md R6)
 * @param cycle 1, but for the second update and those after it
 * @param backDated whether the breach was found only when a provisional pause was reversed (domain.md R7)
 * @param provisional whether what it pauses for may still be reversed
 * @param runsOnBecause why it runs on though its ticket waits; null where it does not wait, or the clock waits too
 * @param visitPosition the visit a department's or vendor's clock belongs to; null for the customer's clocks
 */
public record ClockView(
        long id,
        TicketNumber ticket,
        AgreementKind kind,
        String agreementCode,
        Metric metric,
        Priority priority,
        TeamCode team,
        @Nullable Integer visitPosition,
        int cycle,
        ClockState state,
        Duration goal,
        Duration elapsed,
        Duration remaining,
        Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant warnAt,
        @Nullable Instant stoppedAt,
        @Nullable Integer settledBy,
        @Nullable Instant breachedAt,
        @Nullable String pausedFor,
        @Nullable Instant pausedSince,
        boolean backDated,
        boolean provisional,
        @Nullable PauseRefused runsOnBecause) {

    static ClockView of(TicketClock clock, AgreementVersion terms, Instant asOf) {
        var reading = clock.readAt(terms, asOf);
        var standing = clock.standing();
        var runs = reading.phase() == ClockPhase.RUNNING;
        return new ClockView(
                clock.id(),
                clock.ticket(),
                clock.kind(),
                terms.code(),
                clock.metric(),
                clock.priority(),
                clock.place().team(),
                clock.place().visitPosition(),
                clock.cycle(),
                standing.isBreached() ? ClockState.BREACHED : standing.stopped() ? standing.state() : reading.state(),
                reading.goal(),
                reading.elapsed(),
                reading.remaining(),
                reading.startedAt(),
                reading.deadline(),
                runs && !reading.warnings().isEmpty()
                        ? reading.warnings().get(0).at()
                        : null,
                standing.stoppedAt(),
                clock.history().settledBy().orElse(null),
                standing.isBreached() ? standing.breachedAt() : reading.breachedAt(),
                reading.pauseReason(),
                reading.pausedSince(),
                clock.isBackDated(),
                ClockHistory.isProvisional(terms, reading.pauseReason()),
                clock.runsOnBecause(terms));
    }

    /** Whether the promise was broken, however the clock stands now. */
    public boolean isBreached() {
        return breachedAt != null;
    }

    /** Whether the clock still has an end to come. */
    public boolean isOpen() {
        return stoppedAt == null;
    }

    /** The share of the goal used up, in whole percent; above 100 when over. */
    public int usedPercent() {
        return (int) Math.min(999, elapsed.toSeconds() * 100 / goal.toSeconds());
    }

    /** Whether the reader may see it: a vendor sees what its own desk promised, and no promise to a customer. */
    public boolean isFor(StaffMember reader) {
        return !reader.isOutsider() || (kind != AgreementKind.SLA && reader.worksIn(team));
    }
}
