package io.palier.slaclock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a clock shows at an instant. All instants are whole seconds; all durations are service time.
 *
 * @param state what has become of the promise; {@link ClockState#BREACHED} goes before all others
 * @param phase what the clock does, also when breached
 * @param startedAt when the promise was made
 * @param asOf the instant of the reading; later events are unknown to it
 * @param goal the goal in force
 * @param elapsed service time used up before {@code asOf}
 * @param remaining goal less elapsed; negative when over
 * @param credit service time that pauses have kept from being used up
 * @param deadline while running, the smallest instant at which the goal is used up, past or to come (domain.md R3), and
 *     not before the goal came into force when that keeps the time worked (R4); null while paused, stopped or waived
 * @param deadlineWhenStopped on a stopped clock, the deadline it had while it last ran; null when it was paused then, or
 *     has not stopped
 * @param overrunAt while running and not breached, the first instant at which more than the goal is used up if nothing
 *     happens: one second of service time after the deadline, and the time to look again; null otherwise
 * @param breachedAt the instant of the breach: the first at which the goal was used up, once more was; it never changes
 * @param pausedSince while paused, since when for this reason; null otherwise
 * @param pauseReason while paused, why; null otherwise
 * @param warnings when each warning point is crossed, in the order asked for
 * @param segments what became of each second from the start to the reading
 */
public record ClockReading(
        ClockState state,
        ClockPhase phase,
        Instant startedAt,
        Instant asOf,
        Duration goal,
        Duration elapsed,
        Duration remaining,
        Duration credit,
        @Nullable Instant deadline,
        @Nullable Instant deadlineWhenStopped,
        @Nullable Instant overrunAt,
        @Nullable Instant breachedAt,
        @Nullable Instant pausedSince,
        @Nullable String pauseReason,
        List<Warning> warnings,
        List<Segment> segments) {

    public ClockReading {
        warnings = List.copyOf(warnings);
        segments = List.copyOf(segments);
    }

    /** Whether the promise was broken at some time, whatever happened since (domain.md R6). */
    public boolean isBreached() {
        return breachedAt != null;
    }

    /**
     * The next instant after this reading at which it will say something new by itself: a warning or the breach; null
     * when nothing is to come unless somebody acts.
     */
    public @Nullable Instant nextCheck() {
        return Stream.concat(warnings.stream().map(Warning::at), Stream.of(overrunAt))
                .filter(Objects::nonNull)
                .filter(asOf::isBefore)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
