package io.palier.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. Before each test it shows {@link #START} again. */
public final class SettableClock extends Clock {

    /** A Monday, 09:00 in Paris. */
    public static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    /** Lets this much time pass; a negative amount goes back. Returns the new now. */
    public Instant tick(Duration amount) {
        return now.updateAndGet(instant -> instant.plus(amount));
    }

    /** Shows this instant from now on. */
    public void set(Instant instant) {
        now.set(instant);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** The same hands whatever the zone asked for: the zone only matters to callers that format. */
    @Override
    public Clock withZone(ZoneId zone) {
        var hands = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return hands.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return hands.withZone(other);
            }
        };
    }
}
