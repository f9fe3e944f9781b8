package io.palier.slaclock;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * How a reading came about, second by second, and how the deadline will: the explanation of domain.md R12 before it is
 * put into words. Its pieces partition the time from the start to {@link #until} without a gap.
 *
 * @param reading what is explained
 * @param zone the zone of the calendar in force, in which it is to be told
 * @param until the deadline where it lies ahead and nothing else happens before, else the instant of the reading
 * @param goals the goals that were in force, in order; the last one is
 * @param pieces in order; up to the reading they are its segments, and no counted one lies on both sides of a breach
 */
public record Account(ClockReading reading, ZoneId zone, Instant until, List<GoalInForce> goals, List<Piece> pieces) {

    public Account {
        goals = List.copyOf(goals);
        pieces = List.copyOf(pieces);
    }

    /**
     * A goal and since when it was the promise.
     *
     * @param from the start of the clock, or the change
     */
    public record GoalInForce(Instant from, Duration goal) {}

    /** Whether it tells of time to come: of a running clock that will reach its deadline. */
    public boolean looksAhead() {
        return until.isAfter(reading.asOf());
    }

    /** Whether this piece lies behind the breach, so that what it counts is too much. */
    public boolean isOver(Piece piece) {
        return reading.breachedAt() != null && !piece.from().isBefore(reading.breachedAt());
    }

    /** The service time of all its pieces: the goal where it looks ahead, else what has elapsed. */
    public Duration counted() {
        return pieces.stream()
                .filter(piece -> piece.kind() == Segment.Kind.COUNTED)
                .map(Piece::length)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
