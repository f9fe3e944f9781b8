package io.palier.agreement;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One promise of an agreement: this metric, at this priority, within this much time of that calendar.
 *
 * @param severity the severity it is limited to, 1 to 4; null for every severity without a promise of its own
 * @param goal service time, more than zero; for {@link Metric#UPDATE} the longest time between two messages
 * @param calendar names one of the agreement's calendars
 * @param pausedBy the listed reasons that pause this promise (domain.md R5)
 * @param medium how it must be kept, where that is agreed: an update by SMS, say; null for any
 * @param owedBy who must keep it; null for whom the kind of agreement says
 */
public record Objective(
        Metric metric,
        Priority priority,
        @Nullable Integer severity,
        Duration goal,
        String calendar,
        Set<PauseReason> pausedBy,
        @Nullable Medium medium,
        @Nullable Side owedBy) {

    /** Refuses a goal that is not positive and a severity outside 1 to 4 with an {@link IllegalArgumentException}. */
    public Objective {
        if (goal != null && (goal.isZero() || goal.isNegative())) {
            throw new IllegalArgumentException("a goal must be positive, not " + goal);
        }
        if (severity != null && (severity < 1 || severity > 4)) {
            throw new IllegalArgumentException("severity is 1 to 4, not " + severity);
        }
        pausedBy = pausedBy == null || pausedBy.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(EnumSet.copyOf(pausedBy)); // in a stated order, as it is signed
    }

    /** A promise at every severity, kept by any medium, owed by whom the kind of agreement says. */
    public Objective(Metric metric, Priority priority, Duration goal, String calendar, Set<PauseReason> pausedBy) {
        this(metric, priority, null, goal, calendar, pausedBy, null, null);
    }

    /** Whether it is owed by that side under an agreement of that kind. */
    public boolean isOwedBy(Side side, AgreementKind kind) {
        return (owedBy == null ? kind.usuallyOwedBy() : owedBy) == side;
    }
}
