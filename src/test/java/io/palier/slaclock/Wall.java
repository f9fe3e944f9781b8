package io.palier.slaclock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * The wall clock of a zone with a calendar hanging beside it, read the way a person would: what time is it there, what
 * day, is somebody in? It looks up anew at every full minute, as no zone of the tests and no opening changes within one,
 * and paints each day minute by minute when it comes.
 */
final class Wall {

    private static final int DAY = 86_400;
    private static final int MINUTES = 1440;

    private final ServiceCalendar calendar;
    private final ZoneRules rules;

    private long minute = -60;
    private boolean open;
    private long day = Long.MIN_VALUE;
    private boolean[] painted = {};

    Wall(ServiceCalendar calendar) {
        this.calendar = calendar;
        this.rules = calendar.zone().getRules();
    }

    /** Whether the second that starts then is open. */
    boolean isOpen(long second) {
        if (second < minute || second >= minute + 60) {
            minute = Math.floorDiv(second, 60) * 60;
            open = look(minute);
        }
        return open;
    }

    private boolean look(long instant) {
        var local = instant + rules.getOffset(Instant.ofEpochSecond(instant)).getTotalSeconds();
        var today = Math.floorDiv(local, DAY);
        if (today != day) {
            day = today;
            painted = paint(LocalDate.ofEpochDay(today));
        }
        return painted[(int) Math.floorMod(local, DAY) / 60];
    }

    /** First what the shifts of the evening before and of the day open, then what partial closures take away. */
    private boolean[] paint(LocalDate today) {
        var minutes = new boolean[2 * MINUTES];
        var yesterday = today.minusDays(1);
        fill(minutes, -MINUTES, opened(yesterday), true);
        fill(minutes, 0, opened(today), true);
        for (var closure : calendar.closures()) {
            if (falls(closure, yesterday)) {
                fill(minutes, -MINUTES, closure.hours(), false);
            }
            if (falls(closure, today)) {
                fill(minutes, 0, closure.hours(), false);
            }
        }
        return minutes;
    }

    private List<TimeRange> opened(LocalDate date) {
        for (var closure : calendar.closures()) {
            if (closure.hours().isEmpty() && falls(closure, date)) {
                return List.of();
            }
        }
        return calendar.daysOff().in(date.getYear()).contains(date)
                ? List.of()
                : calendar.weekly().getOrDefault(date.getDayOfWeek(), List.of());
    }

    private static void fill(boolean[] minutes, int shift, List<TimeRange> ranges, boolean value) {
        for (var range : ranges) {
            for (var at = range.fromMinute() + shift; at < range.toMinute() + shift; at++) {
                if (at >= 0) {
                    minutes[at] = value;
                }
            }
        }
    }

    private static boolean falls(Closure closure, LocalDate day) {
        if (!closure.yearly()) {
            return !day.isBefore(closure.from()) && !day.isAfter(closure.to());
        }
        var from = MonthDay.from(closure.from());
        var to = MonthDay.from(closure.to());
        var that = MonthDay.from(day);
        return from.compareTo(to) <= 0
                ? that.compareTo(from) >= 0 && that.compareTo(to) <= 0
                : that.compareTo(from) >= 0 || that.compareTo(to) <= 0;
    }
}
