package io.palier.slaclock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The pages of one calendar, written when first turned to and kept. All sums of service time are made here, in epoch
 * seconds. Two threads may write the same page at once; they write the same.
 */
final class CalendarPages {

    /** A century. */
    private static final long HORIZON = 189;

    /** From 1970 to 2106; other pages are written whenever asked for. */
    private static final int KEPT = 256;

    private final ZoneId zone;
    private final Map<DayOfWeek, List<TimeRange>> week;
    private final List<Closure> closures;
    private final DaysOff daysOff;
    private final AtomicReferenceArray<CalendarPage> kept = new AtomicReferenceArray<>(KEPT);

    CalendarPages(ZoneId zone, Map<DayOfWeek, List<TimeRange>> week, List<Closure> closures, DaysOff daysOff) {
        this.zone = zone;
        this.week = week;
        this.closures = closures;
        this.daysOff = daysOff;
    }

    /** Closures that do not come back leave open time after them; yearly ones are tried over 28 years of leap days. */
    boolean everOpen() {
        var recurring = new CalendarPages(
                zone, week, closures.stream().filter(Closure::yearly).toList(), daysOff);
        var first = CalendarPage.indexOf(LocalDate.of(2000, 1, 1).toEpochDay() * 86_400);
        var last = CalendarPage.indexOf(LocalDate.of(2029, 1, 1).toEpochDay() * 86_400);
        for (var index = first; index <= last; index++) {
            if (recurring.page(index).openSeconds() > 0) {
                return true;
            }
        }
        return false;
    }

    /** The smallest second, from {@code start} on, before which so much was open since. */
    long plus(long start, long worked) {
        if (worked == 0) {
            return start;
        }
        if (worked > HORIZON * CalendarPage.SECONDS) {
            throw new BeyondHorizon(start);
        }
        var first = CalendarPage.indexOf(start);
        var open = worked + page(first).openSecondsBefore(CalendarPage.secondOf(start));
        for (var index = first; index <= first + HORIZON; index++) {
            var page = page(index);
            if (open <= page.openSeconds()) {
                return (index << CalendarPage.BITS) + page.secondWhenOpen((int) open);
            }
            open -= page.openSeconds();
        }
        throw new BeyondHorizon(start);
    }

    /** The open seconds from {@code start}, inclusive, to {@code end}, exclusive. */
    long between(long start, long end) {
        var first = CalendarPage.indexOf(start);
        var last = lastPage(start, end);
        var worked = -(long) page(first).openSecondsBefore(CalendarPage.secondOf(start));
        for (var index = first; index < last; index++) {
            worked += page(index).openSeconds();
        }
        return worked + page(last).openSecondsBefore(CalendarPage.secondOf(end));
    }

    /** Tells the openings in order, cut at both ends, joined where a page ends. */
    void eachOpening(long from, long to, Visitor visitor) {
        var last = lastPage(from, to);
        var start = from;
        var end = from; // of the opening not yet told, which may run on over the page
        for (var index = CalendarPage.indexOf(from); index <= last; index++) {
            var page = page(index);
            var pageStart = index << CalendarPage.BITS;
            var opening = page.openingAtOrAfter(CalendarPage.secondOf(Math.max(from, pageStart)));
            for (; opening < page.openings() && pageStart + page.start(opening) < to; opening++) {
                var nextStart = Math.max(from, pageStart + page.start(opening));
                if (nextStart != end) {
                    visitor.tell(start, end);
                    start = nextStart;
                }
                end = Math.min(to, pageStart + page.end(opening));
            }
        }
        visitor.tell(start, end);
    }

    private static long lastPage(long start, long end) {
        if (end < start) {
            throw new IllegalArgumentException("An end before the start: %s to %s"
                    .formatted(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end)));
        }
        var last = CalendarPage.indexOf(end);
        if (last - CalendarPage.indexOf(start) > HORIZON) {
            throw new BeyondHorizon(start);
        }
        return last;
    }

    private CalendarPage page(long index) {
        if (index < 0 || index >= KEPT) {
            return write(index);
        }
        var page = kept.get((int) index);
        if (page == null) {
            page = write(index);
            kept.set((int) index, page);
        }
        return page;
    }

    private CalendarPage write(long index) {
        return new PageWriter(zone.getRules(), week, closures, daysOff, index).write();
    }

    /** Is told openings in epoch seconds. */
    interface Visitor {

        void open(long start, long end);

        private void tell(long start, long end) {
            if (start < end) {
                open(start, end);
            }
        }
    }
}
