package io.palier.rota;

import io.palier.slaclock.Interval;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Things of one kind that come back at the same hours of the wall clock, told once: a gap of every night is one line.
 *
 * @param what what they have in common
 * @param days the days of the week on which they begin
 * @param daysOver how many midnights each runs over
 * @param times in order, one or more
 */
record Recurring<T>(T what, Set<DayOfWeek> days, LocalTime from, LocalTime to, int daysOver, List<Interval> times) {

    private record Key<T>(T what, LocalTime from, LocalTime to, int daysOver) {}

    /** Groups them, by the first of each. */
    static <F, T> List<Recurring<T>> of(
            List<F> findings, Function<F, T> what, Function<F, Interval> during, ZoneId zone) {
        var groups = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> key(what.apply(finding), during.apply(finding), zone),
                        LinkedHashMap::new,
                        Collectors.mapping(during, Collectors.toList())));
        var recurring = new ArrayList<Recurring<T>>();
        groups.forEach((key, times) -> recurring.add(new Recurring<>(
                key.what(), days(times, zone), key.from(), key.to(), key.daysOver(), List.copyOf(times))));
        return recurring;
    }

    int count() {
        return times.size();
    }

    Interval first() {
        return times.get(0);
    }

    Interval last() {
        return times.get(times.size() - 1);
    }

    private static <T> Key<T> key(T what, Interval during, ZoneId zone) {
        var start = during.start().atZone(zone).toLocalDateTime();
        var end = during.end().atZone(zone).toLocalDateTime();
        var over = ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate());
        return new Key<>(what, start.toLocalTime(), end.toLocalTime(), (int) over);
    }

    private static Set<DayOfWeek> days(List<Interval> times, ZoneId zone) {
        return times.stream()
                .map(time -> time.start().atZone(zone).getDayOfWeek())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
