package io.palier.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Whole days of the reader's calendar, both ends inclusive: from midnight to the midnight after the last. */
record Period(LocalDate first, LocalDate last, ZoneId zone) {

    /** The first instant of it. */
    public Instant from() {
        return first.atStartOfDay(zone).toInstant();
    }

    /** The first instant after it. */
    public Instant until() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    Span span() {
        return new Span(from(), until());
    }

    /**
     * What it is compared with: both ends moved back by as many days as it has, on the reader's clock; one that is still
     * going on ends at {@code now}, so that as much is compared with as much.
     */
    Span before(Instant now) {
        var reached = until().isBefore(now) ? until() : now.isBefore(from()) ? from() : now;
        return new Span(
                first.minusDays(days()).atStartOfDay(zone).toInstant(),
                reached.atZone(zone)
                        .toLocalDateTime()
                        .minusDays(days())
                        .atZone(zone)
                        .toInstant());
    }
}
