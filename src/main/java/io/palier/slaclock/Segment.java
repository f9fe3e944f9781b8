package io.palier.slaclock;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a clock's life. The segments of a reading partition the time from its start to the reading: no gap, no
 * overlap, none empty, neighbours differ.
 *
 * @param from first instant inside
 * @param to first instant after it
 * @param kind how the time was seen
 * @param reason why it was paused; null for other kinds
 */
public record Segment(
        Instant from, Instant to, Kind kind, @Nullable String reason) {

    boolean continues(Segment before) {
        return kind == before.kind && Objects.equals(reason, before.reason);
    }

    /** How a clock sees a piece of time. */
    public enum Kind {
        /** Running during opening hours: the only time that is used up. */
        COUNTED,
        /** Paused, by day and by night: one pause is one piece. */
        PAUSED,
        /** Running outside opening hours. */
        CLOSED,
        /** Done or waived. */
        STOPPED
    }
}
