package io.palier.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The clock on the wall: UTC now, unless the past is being replayed. Only what fills an empty house before its doors open
 * may do that; everybody else just asks what time it is.
 */
public final class HouseClock extends Clock {

    private final Clock wall;
    private final AtomicReference<@Nullable Instant> replayed = new AtomicReference<>();

    HouseClock(Clock wall) {
        this.wall = wall;
    }

    /** Shows this instant, and stands still, until told otherwise. */
    public void replay(Instant at) {
        replayed.set(at);
    }

    /** Goes on as the wall does. */
    public void release() {
        replayed.set(null);
    }

    @Override
    public Instant instant() {
        var at = replayed.get();
        return at == null ? wall.instant() : at;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Zones are the business of calendars and pages: the hands are the same in every zone. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
