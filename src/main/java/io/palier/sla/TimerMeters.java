package io.palier.sla;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** What a node tells whoever watches it: how late it found thresholds, and how many timers of all nodes wait. */
@Component
class TimerMeters implements MeterBinder {

    /** Gauges that are read together share one question to the database. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    /** Every running clock is held against its timers: that is asked less often. */
    private static final Duration FRESH_ENOUGH = Duration.ofMinutes(1);

    private final Timers timers;
    private final Clock clock;
    private volatile Optional<Timer> lag = Optional.empty();
    private volatile Optional<Reading> last = Optional.empty();
    private volatile Optional<Unwatched> unwatched = Optional.empty();

    TimerMeters(Timers timers, Clock clock) {
        this.timers = timers;
        this.clock = clock;
    }

    private record Reading(Instant at, Timers.Health health) {}

    private record Unwatched(Instant at, long clocks) {}

    /** A threshold was found so long after it could be seen. */
    void found(Duration after) {
        lag.ifPresent(timer -> timer.record(after.isNegative() ? Duration.ZERO : after));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        lag = Optional.of(Timer.builder("palier.timers.lag")
                .description(
                        "From when a threshold could be seen to when this node found it; its count is what it fired")
                .publishPercentiles(0.5, 0.99)
                .register(registry));
        gauge(registry, "palier.timers.due", "Timers of all nodes that are due and have not fired", Timers.Health::due);
        gauge(registry, "palier.timers.planned", "Timers of all nodes that are due later", Timers.Health::planned);
        gauge(
                registry,
                "palier.timers.set.aside",
                "Timers that failed too often and wait for a person",
                Timers.Health::setAside);
        gauge(
                registry,
                "palier.timers.late",
                "Timers that fired more than a second late within the last hour",
                Timers.Health::late);
        gauge(
                registry,
                "palier.timers.oldest.wait",
                "Seconds for which the oldest timer that is due has waited",
                health -> health.oldestWait().toMillis() / 1000.0);
        Gauge.builder("palier.timers.unwatched", this, TimerMeters::unwatched)
                .description("Running promises that no timer watches for breaking; it is none")
                .register(registry);
    }

    private void gauge(MeterRegistry registry, String name, String about, ToDoubleFunction<Timers.Health> figure) {
        Gauge.builder(name, this, self -> figure.applyAsDouble(self.health()))
                .description(about)
                .register(registry);
    }

    private double unwatched() {
        var now = clock.instant();
        var known = unwatched
                .filter(reading -> isWithin(FRESH_ENOUGH, reading.at(), now))
                .orElse(null);
        if (known == null) {
            known = new Unwatched(now, timers.unwatched());
            unwatched = Optional.of(known);
        }
        return known.clocks();
    }

    private static boolean isWithin(Duration time, Instant at, Instant now) {
        return at.plus(time).isAfter(now) && !at.isAfter(now);
    }

    private Timers.Health health() {
        var now = clock.instant();
        var known = last.filter(reading -> isWithin(FRESH, reading.at(), now)).orElse(null);
        if (known == null) {
            known = new Reading(now, timers.health());
            last = Optional.of(known);
        }
        return known.health();
    }
}
