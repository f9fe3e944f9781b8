package io.palier.sla;

import io.palier.slaclock.ServiceCalendar;
import java.time.Duration;
import java.time.Instant;

/** When a clock would have had to start so that it is further on than it is. Pure. */
final class Headstart {

    private static final Duration FURTHEST = Duration.ofDays(3650);

    private Headstart() {}

    /**
     * The latest instant, to the second, from which that much is worked until a clock's start; ten years before it where
     * less is. Where exactly as much is worked from {@code natural}, that instant, since it is easier to explain.
     */
    static Instant of(ServiceCalendar calendar, Instant start, Duration worked, Instant natural) {
        if (!natural.isAfter(start) && calendar.between(natural, start).equals(worked)) {
            return natural;
        }
        var span = Duration.ofHours(1);
        while (span.compareTo(FURTHEST) < 0
                && calendar.between(start.minus(span), start).compareTo(worked) < 0) {
            span = span.multipliedBy(2);
        }
        return search(calendar, start, worked, Math.min(span.toSeconds(), FURTHEST.toSeconds()));
    }

    /** Between {@code enough} seconds before the start, where enough is worked, and the start itself. */
    private static Instant search(ServiceCalendar calendar, Instant start, Duration worked, long enough) {
        var tooFew = 0L;
        var most = enough;
        while (most - tooFew > 1) {
            var middle = (most + tooFew) / 2;
            if (calendar.between(start.minusSeconds(middle), start).compareTo(worked) < 0) {
                tooFew = middle;
            } else {
                most = middle;
            }
        }
        return start.minusSeconds(most);
    }
}
