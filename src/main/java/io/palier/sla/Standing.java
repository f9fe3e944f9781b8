package io.palier.sla;

import io.palier.slaclock.ClockPhase;
import io.palier.slaclock.ClockReading;
import io.palier.slaclock.ClockState;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a clock's history came to at its last event or fired timer, kept for those who search.
 *
 * @param stopped whether it has no end to come: done or waived
 * @param dueAt the deadline; null while paused or stopped
 * @param breachedAt when the promise was broken; once there, it stays (domain.md R6)
 */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) ClockState state,
        boolean stopped,
        long goalSeconds,
        @Nullable Instant stoppedAt,
        @Nullable Instant dueAt,
        @Nullable Instant breachedAt) {

    /** @param lastEvent when the last event before the reading was; the end, on a clock that has ended */
    static Standing of(ClockReading reading, Instant lastEvent) {
        var stopped = reading.phase() == ClockPhase.STOPPED || reading.phase() == ClockPhase.WAIVED;
        return new Standing(
                reading.state(),
                stopped,
                reading.goal().toSeconds(),
                stopped ? lastEvent : null,
                reading.deadline(),
                reading.breachedAt());
    }

    boolean isBreached() {
        return breachedAt != null;
    }
}
