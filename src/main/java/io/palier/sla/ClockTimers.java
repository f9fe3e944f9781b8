package io.palier.sla;

import io.palier.agreement.Threshold;
import io.palier.slaclock.ClockReading;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;

/** The timers of a clock: one a threshold and generation. */
@Embeddable
class ClockTimers {

    @OneToMany(mappedBy = "clock", cascade = CascadeType.ALL)
    @BatchSize(size = 500)
    private List<ClockTimer> timers = new ArrayList<>();

    protected ClockTimers() {}

    static ClockTimers none() {
        return new ClockTimers();
    }

    /** Watches the thresholds anew. A promise that is broken already is not watched for breaking again. */
    void watch(TicketClock clock, List<Threshold> thresholds, int generation, boolean breached) {
        thresholds.stream()
                .mapToInt(Threshold::percent)
                .filter(percent -> percent != Crossing.BREACH || !breached)
                .forEach(percent -> timers.add(new ClockTimer(clock, percent, generation)));
    }

    /** Dates the crossings to come; what an earlier generation watched is watched by the latest. */
    void plan(ClockReading reading) {
        for (var timer : timers) {
            var replaced = timers.stream().anyMatch(other -> other.replaces(timer));
            timer.plan(replaced ? Optional.empty() : Crossing.of(reading, timer.thresholdPercent()));
        }
    }

    /** Nobody need be told of anything any more. */
    void disarm() {
        timers.forEach(timer -> timer.plan(Optional.empty()));
    }

    /** The effective time of a timer that is due and has now fired; empty where it is not, or had. */
    Optional<Instant> fire(int percent, int generation, Instant now) {
        return timers.stream()
                .filter(timer -> timer.watches(percent, generation))
                .findFirst()
                .flatMap(timer -> timer.fire(now));
    }
}
