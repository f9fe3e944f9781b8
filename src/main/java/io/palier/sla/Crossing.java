package io.palier.sla;

import io.palier.slaclock.ClockPhase;
import io.palier.slaclock.ClockReading;
import io.palier.slaclock.WarningPoint;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a threshold of a clock is crossed, as far as a reading can tell. Pure.
 *
 * @param at the effective time
 * @param checkAt the first instant at which the fact can be seen: that of the crossing, but for a breach the first
 *     second at which more than the goal is used up (domain.md R3)
 */
record Crossing(Instant at, Instant checkAt) {

    static final String BREACH = "100%";

    /** Empty where the threshold lies ahead of a clock that stands, or nobody need be told of it any more. */
    static Optional<Crossing> of(ClockReading reading, String threshold, @Nullable Instant broken) {
        if (reading.phase() == ClockPhase.WAIVED) {
            return Optional.empty();
        }
        return threshold.equals(BREACH) ? breach(reading, broken) : warning(reading, WarningPoint.parse(threshold));
    }

    /** The deadline that a crossing is told with; on a clock that stands by now, the last one known. */
    static Instant deadline(ClockReading reading, Instant crossedAt) {
        return Stream.of(reading.deadline(), reading.deadlineWhenStopped(), reading.breachedAt(), crossedAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(crossedAt);
    }

    /** A promise that was broken before it was stopped is broken all the same, whenever it is found. */
    private static Optional<Crossing> breach(ClockReading reading, @Nullable Instant broken) {
        var found = broken == null ? reading.breachedAt() : broken;
        if (found != null) {
            return Optional.of(new Crossing(found, found));
        }
        return reading.deadline() == null || reading.overrunAt() == null
                ? Optional.empty()
                : Optional.of(new Crossing(reading.deadline(), reading.overrunAt()));
    }

    private static Optional<Crossing> warning(ClockReading reading, WarningPoint point) {
        return reading.warnings().stream()
                .filter(warning -> warning.point().equals(point))
                .flatMap(warning -> Stream.ofNullable(warning.at()))
                .filter(at -> reading.phase() != ClockPhase.STOPPED)
                .filter(at -> point.usedOf(reading.goal()).compareTo(reading.goal()) > 0 || !warnsTooLate(reading, at))
                .map(at -> new Crossing(at, at))
                .findFirst();
    }

    /** Once broken, a promise is not about to break, though a milder goal came later. */
    private static boolean warnsTooLate(ClockReading reading, Instant at) {
        return reading.breachedAt() != null && at.isAfter(reading.breachedAt());
    }
}
