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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The timers of a clock: one a threshold and generation. */
@Embeddable
class ClockTimers {

    @OneToMany(mappedBy = "clock", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchSize(size = 500)
    private List<ClockTimer> timers = new ArrayList<>();

    protected ClockTimers() {}

    static ClockTimers none() {
        return new ClockTimers();
    }

    /**
     * Watches the thresholds of a generation instead of those of the one before, and the breach in any case, as it is a
     * fact whether or not somebody wants to be told. A promise that is broken already is not watched for breaking again;
     * whoever must still be told of that break will be.
     */
    void watch(TicketClock clock, List<Threshold> thresholds, int generation, boolean breached) {
        var watched = Stream.concat(thresholds.stream().map(t -> t.point().toString()), Stream.of(Crossing.BREACH))
                .distinct()
                .filter(threshold -> !threshold.equals(Crossing.BREACH) || !breached)
                .toList();
        timers.removeIf(timer -> timer.isPending() && watched.contains(timer.threshold()));
        watched.forEach(threshold -> timers.add(new ClockTimer(clock, threshold, generation)));
    }

    /** Dates the crossings to come; {@code broken} is when the promise was found broken, whatever is read by now. */
    void plan(ClockReading reading, @Nullable Instant broken) {
        timers.forEach(timer -> timer.plan(Crossing.of(reading, timer.threshold(), broken)));
    }

    /** The thresholds that somebody was told of. */
    Set<String> told() {
        return timers.stream()
                .filter(ClockTimer::hasFired)
                .map(ClockTimer::threshold)
                .collect(Collectors.toSet());
    }

    /** Those thresholds were told of elsewhere: of the ones that are crossed by now, nobody is told again. */
    void areTold(Set<String> thresholds, int generation, Instant now) {
        timers.stream()
                .filter(timer -> thresholds.contains(timer.threshold()))
                .filter(timer -> timer.watches(timer.threshold(), generation))
                .forEach(timer -> timer.fire(now));
    }

    /** Nobody need be told of anything any more, ever. */
    void end() {
        timers.removeIf(ClockTimer::isPending);
    }

    /** The effective time of a timer that is due and has now fired; empty where it is not, or had. */
    Optional<Instant> fire(String threshold, int generation, Instant now) {
        return timers.stream()
                .filter(timer -> timer.watches(threshold, generation))
                .findFirst()
                .flatMap(timer -> timer.fire(now));
    }
}
