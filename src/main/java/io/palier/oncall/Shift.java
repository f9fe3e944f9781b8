package io.palier.oncall;

import io.palier.slaclock.Interval;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hours that come back every week on one line of a rota, and who takes them in turns.
 *
 * @param line 1 is called first, 9 last
 * @param days the days of the week on which it begins, one or more
 * @param from the wall-clock time at which it begins, to the minute
 * @param to the wall-clock time at which it ends, to the minute; on the next day where it is not after {@code from}, so
 *     that 08:00 to 08:00 is a whole day
 * @param firstDay the first local date on which it begins, and the first person's turn with it
 * @param lastDay the last local date on which it begins; null for ever
 */
public record Shift(
        int line,
        Set<DayOfWeek> days,
        LocalTime from,
        LocalTime to,
        Rotation rotation,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    static final int LINES = 9;

    /** Refuses what would never be, or within a minute, with an {@link IllegalArgumentException}. */
    public Shift {
        demand(line >= 1 && line <= LINES, "a line from 1 to 9");
        demand(!days.isEmpty(), "a day");
        demand(lastDay == null || !lastDay.isBefore(firstDay), "a last day that is not before the first");
        demand(
                from.equals(from.truncatedTo(ChronoUnit.MINUTES)) && to.equals(to.truncatedTo(ChronoUnit.MINUTES)),
                "full minutes");
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    private static void demand(boolean met, String what) {
        if (!met) {
            throw new IllegalArgumentException("a shift needs " + what);
        }
    }

    /** Whether it ends on the day after the one it belongs to. */
    public boolean crossesMidnight() {
        return !to.isAfter(from);
    }

    /** What of it lies in the window, in order, one stint for each shift and person, cut at both ends of the window. */
    List<Stint> stints(ZoneId zone, Interval window) {
        var stints = new ArrayList<Stint>();
        // two days earlier: a shift may be a day long, and a zone may skip a day
        var start = LocalDate.ofInstant(window.start(), zone).minusDays(2);
        var end = LocalDate.ofInstant(window.end(), zone);
        var last = lastDay == null || end.isBefore(lastDay) ? end : lastDay;
        for (var day = start.isBefore(firstDay) ? firstDay : start; !day.isAfter(last); day = day.plusDays(1)) {
            if (days.contains(day.getDayOfWeek())) {
                var begins = WallClock.instant(day.atTime(from), zone);
                var ends = WallClock.instant((crossesMidnight() ? day.plusDays(1) : day).atTime(to), zone);
                share(later(begins, window.start()), earlier(ends, window.end()), zone, stints);
            }
        }
        return stints;
    }

    private void share(Instant from, Instant to, ZoneId zone, List<Stint> stints) {
        for (var at = from; at.isBefore(to); ) {
            var until = earlier(to, rotation.nextHandover(at, zone));
            stints.add(Stint.of(line, rotation.holderAt(at, firstDay, zone), new Interval(at, until)));
            at = until;
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
