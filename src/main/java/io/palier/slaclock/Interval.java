package io.palier.slaclock;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of absolute time, half-open.
 *
 * @param start the first instant inside
 * @param end the first instant after it; {@link Instant#MAX} while it has not ended
 */
public record Interval(Instant start, Instant end) {

    /** Refuses, with an {@link IllegalArgumentException}, an end before the start. */
    public Interval {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "An interval that ends before it starts: %s to %s".formatted(start, end));
        }
    }

    /** Whether the instant lies inside; the end does not. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** The absolute time between its ends. */
    public Duration length() {
        return Duration.between(start, end);
    }
}
