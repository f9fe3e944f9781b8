package io.palier.agreement;

import io.palier.slaclock.WarningPoint;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * At this point of the goal the contacts on these rungs are told: a share of it used up, or so much service time left.
 * Exactly one of the two is given.
 *
 * @param percent 75, 100 …; 100 is the breach
 * @param before service time left
 * @param actions what else happens
 * @param repeat after how long, by the clock on the wall, it is told again, each time one step further, until somebody
 *     acknowledges (domain.md E6); null where it is told once
 */
public record Threshold(
        @Nullable Integer percent,
        @Nullable Duration before,
        List<Integer> rungs,
        Set<ThresholdAction> actions,
        @Nullable Duration repeat) {

    /**
     * Refuses both or neither, what {@link WarningPoint} refuses, and a repeat that is not positive, with an
     * {@link IllegalArgumentException}.
     */
    public Threshold {
        if ((percent == null) == (before == null)) {
            throw new IllegalArgumentException("a threshold is either a share or a rest of the goal");
        }
        if (repeat != null && (repeat.isZero() || repeat.isNegative())) {
            throw new IllegalArgumentException("it is told again after some time, or not at all");
        }
        rungs = rungs == null ? List.of() : List.copyOf(rungs);
        actions = actions == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(actions));
        point(percent, before);
    }

    /** Tells the rungs, once, and does nothing else. */
    public Threshold(@Nullable Integer percent, @Nullable Duration before, List<Integer> rungs) {
        this(percent, before, rungs, Set.of(), null);
    }

    /** At a share of the goal. */
    public static Threshold at(int percent, Integer... rungs) {
        return new Threshold(percent, null, List.of(rungs));
    }

    /** So much service time before the deadline. */
    public static Threshold before(Duration left, Integer... rungs) {
        return new Threshold(null, left, List.of(rungs));
    }

    /** The point as clocks know it; written "75%" or "PT30M". */
    public WarningPoint point() {
        return point(percent, before);
    }

    private static WarningPoint point(@Nullable Integer percent, @Nullable Duration before) {
        if (percent != null) {
            return WarningPoint.percent(percent);
        }
        return WarningPoint.left(java.util.Objects.requireNonNull(before));
    }
}
