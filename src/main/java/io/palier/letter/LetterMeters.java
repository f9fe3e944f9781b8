package io.palier.letter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** What whoever watches the house is told of each channel; all nodes say the same. */
@Component
class LetterMeters implements MeterBinder {

    /** Gauges that are read together share one question to the database. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final LetterPiles piles;
    private final Clock clock;
    private volatile Optional<Reading> last = Optional.empty();

    LetterMeters(LetterPiles piles, Clock clock) {
        this.piles = piles;
        this.clock = clock;
    }

    private record Reading(Instant at, List<LetterPile> piles) {}

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var channel : Channel.values()) {
            gauge(registry, channel, "palier.letters.waiting", "Letters that wait", LetterPile::waiting);
            gauge(registry, channel, "palier.letters.given.up", "Letters that were given up", LetterPile::givenUp);
            gauge(
                    registry,
                    channel,
                    "palier.letters.oldest.wait",
                    "Seconds for which the oldest letter has waited",
                    this::oldestWait);
        }
    }

    private double oldestWait(LetterPile pile) {
        var written = pile.oldestWaiting();
        return written == null ? 0 : Duration.between(written, clock.instant()).toMillis() / 1000.0;
    }

    private void gauge(
            MeterRegistry registry, Channel channel, String name, String about, ToDoubleFunction<LetterPile> figure) {
        Gauge.builder(name, this, self -> figure.applyAsDouble(self.pile(channel)))
                .tag("channel", channel.name().toLowerCase(Locale.ROOT))
                .description(about)
                .register(registry);
    }

    private LetterPile pile(Channel channel) {
        var now = clock.instant();
        var known = last.filter(reading ->
                        reading.at().plus(FRESH).isAfter(now) && !reading.at().isAfter(now))
                .orElse(null);
        if (known == null) {
            known = new Reading(now, piles.all());
            last = Optional.of(known);
        }
        return known.piles().get(channel.ordinal());
    }
}
