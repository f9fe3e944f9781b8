package io.palier.agreement;

import java.time.Duration;
import java.util.Set;

/** One promise of an agreement: this metric, at this priority, within this much time of that calendar. */
public record Objective(Metric metric, Priority priority, Duration goal, String calendar, Set<PauseReason> pausedBy) {

    /** Refuses a goal that is not positive with an {@link IllegalArgumentException}. */
    public Objective {
        if (goal.isZero() || goal.isNegative()) {
            throw new IllegalArgumentException("a goal must be positive, not " + goal);
        }
        pausedBy = pausedBy == null ? Set.of() : Set.copyOf(pausedBy);
    }
}
