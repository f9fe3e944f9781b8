package io.palier.slaclock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Writes one page of a calendar. An instant is open when the wall clock of the zone shows an open time: so the page is
 * cut where the zone changes its offset, and within each stretch local time is absolute time moved by a constant. Hours
 * that the clock skips do not exist, hours that it shows twice are open twice.
 */
final class PageWriter {

    private static final long DAY = 86_400;

    /** No zone is further from UTC; the database stays within 18 hours, and a range ends within two days. */
    private static final long MARGIN_DAYS = 3;

    private final ZoneRules rules;
    private final Map<DayOfWeek, List<TimeRange>> week;
    private final long pageStart;
    private final long firstDay;
    private final boolean[] closedDays;
    private final List<long[]> closedHours = new ArrayList<>();

    private int[] starts = new int[512];
    private int[] ends = new int[512];
    private int count;

    PageWriter(
            ZoneRules rules,
            Map<DayOfWeek, List<TimeRange>> week,
            List<Closure> closures,
            DaysOff daysOff,
            long index) {
        this.rules = rules;
        this.week = week;
        this.pageStart = index << CalendarPage.BITS;
        this.firstDay = Math.floorDiv(pageStart, DAY) - MARGIN_DAYS;
        this.closedDays = new boolean[(int) (CalendarPage.SECONDS / DAY + 2 + 2 * MARGIN_DAYS)];
        closures.forEach(this::close);
        close(daysOff);
        closedHours.sort(Comparator.comparingLong(hours -> hours[0]));
    }

    CalendarPage write() {
        var pageEnd = pageStart + CalendarPage.SECONDS;
        for (var from = pageStart; from < pageEnd; ) {
            var instant = Instant.ofEpochSecond(from);
            var change = rules.nextTransition(instant);
            var until = change == null ? pageEnd : Math.min(pageEnd, change.toEpochSecond());
            writeStretch(from, until, rules.getOffset(instant).getTotalSeconds());
            from = until;
        }
        return new CalendarPage(starts, ends, count);
    }

    private void close(DaysOff daysOff) {
        var lastYear = LocalDate.ofEpochDay(firstDay + closedDays.length - 1).getYear();
        for (var year = LocalDate.ofEpochDay(firstDay).getYear(); year <= lastYear; year++) {
            for (var date : daysOff.in(year)) {
                var day = date.toEpochDay() - firstDay;
                if (day >= 0 && day < closedDays.length) {
                    closedDays[(int) day] = true;
                }
            }
        }
    }

    private void close(Closure closure) {
        if (closure.closesWholeDays()) {
            closure.markIn(closedDays, firstDay);
            return;
        }
        var days = new boolean[closedDays.length];
        closure.markIn(days, firstDay);
        for (var day = 0; day < days.length; day++) {
            for (var range : days[day] ? closure.hours() : List.<TimeRange>of()) {
                var midnight = (firstDay + day) * DAY;
                closedHours.add(new long[] {midnight + range.fromMinute() * 60L, midnight + range.toMinute() * 60L});
            }
        }
    }

    /** Writes the openings from one instant to another, between which the zone keeps one offset from UTC. */
    private void writeStretch(long from, long until, int offset) {
        // the day before as well: its last shift may run over midnight
        for (var day = Math.floorDiv(from + offset, DAY) - 1; day * DAY < until + offset; day++) {
            if (closedDays[(int) (day - firstDay)]) {
                continue;
            }
            for (var range : week.getOrDefault(dayOfWeek(day), List.of())) {
                var start = Math.max(from, day * DAY + range.fromMinute() * 60L - offset);
                var end = Math.min(until, day * DAY + range.toMinute() * 60L - offset);
                writeOpening(start, end, offset);
            }
        }
    }

    private void writeOpening(long start, long end, int offset) {
        var from = start;
        for (var hours : closedHours) {
            if (hours[0] - offset >= end) {
                break;
            }
            if (hours[1] - offset > from) {
                append(from, hours[0] - offset);
                from = hours[1] - offset;
            }
        }
        append(from, end);
    }

    private void append(long start, long end) {
        if (start >= end) {
            return;
        }
        var from = (int) (start - pageStart);
        var to = (int) (end - pageStart);
        if (count > 0 && ends[count - 1] == from) {
            ends[count - 1] = to;
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = from;
        ends[count++] = to;
    }

    private static DayOfWeek dayOfWeek(long epochDay) {
        return DayOfWeek.THURSDAY.plus(epochDay % 7); // 1970-01-01 was one
    }
}
