package io.palier.slaclock;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Days on which a calendar is closed although its week says open: a holiday, a yearly shutdown, an afternoon.
 *
 * <p>A closure of whole days cancels the opening hours that <em>start</em> on them, so a night shift that started the
 * evening before is worked to its end. A closure with hours takes exactly that wall-clock time away, whichever day the
 * shift belongs to.
 *
 * @param from first closed local date
 * @param to last closed local date, inclusive
 * @param yearly whether it comes back at the same dates every year, past and future; it may then run across New Year
 * @param hours the part of each day that is closed; empty for the whole day
 */
public record Closure(LocalDate from, LocalDate to, boolean yearly, List<TimeRange> hours) {

    /** Refuses, with an {@link IllegalArgumentException}, an end before the start and a yearly closure of a year. */
    public Closure {
        hours = List.copyOf(hours);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A closure that ends before it starts: %s to %s".formatted(from, to));
        }
        if (yearly && !to.isBefore(from.plusYears(1))) {
            throw new IllegalArgumentException("A yearly closure is shorter than a year: %s to %s".formatted(from, to));
        }
    }

    /** One whole local day, once. */
    public static Closure on(LocalDate date) {
        return new Closure(date, date, false, List.of());
    }

    /** Whole local days, both inclusive, once. */
    public static Closure between(LocalDate from, LocalDate to) {
        return new Closure(from, to, false, List.of());
    }

    /** Whole local days, both inclusive, every year: 24 December to 2 January is one closure. */
    public static Closure yearly(LocalDate from, LocalDate to) {
        return new Closure(from, to, true, List.of());
    }

    /** The same days, closed only during these hours. */
    public Closure during(TimeRange... closedHours) {
        return new Closure(from, to, yearly, Arrays.asList(closedHours));
    }

    /** Whether it closes this local date, wholly or in part. */
    public boolean fallsOn(LocalDate date) {
        var day = new boolean[1];
        markIn(day, date.toEpochDay());
        return day[0];
    }

    boolean closesWholeDays() {
        return hours.isEmpty();
    }

    /** Sets the flag of each day it falls on; the first flag is for {@code firstDay}, in epoch days. */
    void markIn(boolean[] days, long firstDay) {
        if (!yearly) {
            mark(days, from.toEpochDay() - firstDay, to.toEpochDay() - firstDay);
            return;
        }
        var yearsAcross = to.getYear() - from.getYear();
        var firstYear = LocalDate.ofEpochDay(firstDay).getYear() - 1;
        var lastYear = LocalDate.ofEpochDay(firstDay + days.length).getYear();
        for (var year = firstYear; year <= lastYear; year++) {
            var end = to.withYear(year + yearsAcross);
            mark(days, startIn(year).toEpochDay() - firstDay, end.toEpochDay() - firstDay);
        }
    }

    /** In a year without 29 February, a closure from that day starts on 1 March, and one up to it ends on the 28th. */
    private LocalDate startIn(int year) {
        var start = from.withYear(year);
        return start.getDayOfMonth() == from.getDayOfMonth() ? start : start.plusDays(1);
    }

    private static void mark(boolean[] days, long first, long last) {
        for (var day = Math.max(first, 0); day <= Math.min(last, days.length - 1); day++) {
            days[(int) day] = true;
        }
    }
}
