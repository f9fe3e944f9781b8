package io.palier.slaclock;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts the opening hours of a week in order, and refuses a minute that is opened twice. */
final class WeekOfRanges {

    private WeekOfRanges() {}

    /** The same hours, each day's in order, as an unmodifiable map without empty days. */
    static Map<DayOfWeek, List<TimeRange>> ordered(Map<DayOfWeek, List<TimeRange>> weekly) {
        var week = new EnumMap<DayOfWeek, List<TimeRange>>(DayOfWeek.class);
        weekly.forEach((day, ranges) -> {
            if (!ranges.isEmpty()) {
                week.put(
                        day,
                        ranges.stream()
                                .sorted(Comparator.comparingInt(TimeRange::fromMinute))
                                .toList());
            }
        });
        refuseOverlaps(week);
        return Collections.unmodifiableMap(week);
    }

    private static void refuseOverlaps(Map<DayOfWeek, List<TimeRange>> week) {
        for (var day : DayOfWeek.values()) {
            var openUntil = endOfDayBefore(week, day);
            for (var range : week.getOrDefault(day, List.of())) {
                if (range.fromMinute() < openUntil) {
                    throw new OverlappingHours(day, range);
                }
                openUntil = range.toMinute();
            }
        }
    }

    /** How far the last range of the day before runs into this one, in minutes; zero or less when it does not. */
    private static int endOfDayBefore(Map<DayOfWeek, List<TimeRange>> week, DayOfWeek day) {
        var before = week.getOrDefault(day.minus(1), List.of());
        return before.isEmpty() ? 0 : before.get(before.size() - 1).toMinute() - TimeRange.MINUTES_PER_DAY;
    }
}
