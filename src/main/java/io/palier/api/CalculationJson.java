package io.palier.api;

import io.palier.slaclock.Account;
import io.palier.slaclock.ClockReading;
import io.palier.slaclock.Segment;
import io.palier.slaclock.Warning;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer of the calculator. The deadline of a clock that was done is the one it had then; null while paused.
 * Warnings without a date, those ahead of a clock that stands, are left out.
 */
record CalculationJson(
        String state,
        @Nullable Instant deadline,
        Duration elapsed,
        Duration remaining,
        @Nullable Instant breachedAt,
        List<Instant> warningsAt,
        List<Piece> segments,
        Explanation explanation) {

    /** A segment, with the reason of a pause that had one. */
    record Piece(
            Instant from,
            Instant to,
            Segment.Kind kind,
            @Nullable String reason) {

        static Piece of(Segment segment) {
            var reason = segment.reason();
            return new Piece(
                    segment.from(), segment.to(), segment.kind(), reason == null || reason.isEmpty() ? null : reason);
        }
    }

    /** The same in words, by language. */
    record Explanation(String en, String fr) {}

    static CalculationJson of(Account account, Explanation explanation) {
        var reading = account.reading();
        return new CalculationJson(
                reading.state().name(),
                deadline(reading),
                reading.elapsed(),
                reading.remaining(),
                reading.breachedAt(),
                reading.warnings().stream()
                        .map(Warning::at)
                        .filter(Objects::nonNull)
                        .toList(),
                reading.segments().stream().map(Piece::of).toList(),
                explanation);
    }

    private static @Nullable Instant deadline(ClockReading reading) {
        return reading.deadline() == null ? reading.deadlineWhenStopped() : reading.deadline();
    }
}
