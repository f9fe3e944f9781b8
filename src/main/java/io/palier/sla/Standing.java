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
 * @param breachedAt when the promise was broken; once there, it stays, whatever is read later (domain.md R6)
 */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) ClockState state,
        boolean stopped,
        long goalSeconds,
        @Nullable Instant stoppedAt,
        @Nullable Instant dueAt,
        @Nullable Instant breachedAt) {

    /**
     * @param ended when the clock ended, where it has
     * @param before how it stood; null for a new one
     */
    static Standing of(ClockReading reading, Instant ended, @Nullable Standing before) {
        var stopped = reading.phase() == ClockPhase.STOPPED || reading.phase() == ClockPhase.WAIVED;
        var broken = before == null || before.breachedAt == null ? reading.breachedAt() : before.breachedAt;
        return new Standing(
                broken == null ? reading.state() : ClockState.BREACHED,
                stopped,
                reading.goal().toSeconds(),
                stopped ? ended : null,
                reading.deadline(),
                broken);
    }

    boolean isBreached() {
        return breachedAt != null;
    }
}
