package io.palier.rota;

import io.palier.oncall.Coverage;
import io.palier.oncall.Duty;
import io.palier.oncall.Rota;
import io.palier.organization.StaffId;
import io.palier.slaclock.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A week of a rota, day by day and line by line, by the wall clock of its zone.
 *
 * @param monday its first day
 * @param lines from the first called
 */
record WeekPicture(LocalDate monday, List<Integer> lines, List<Day> days) {

    private static final int DAY = 1440;

    /** @param now the minute of the day it is; null on any other day */
    record Day(LocalDate date, List<Bar> bars, @Nullable Integer now) {

        /** The bars of a line, by beginning. */
        public List<Bar> on(int line) {
            return bars.stream().filter(bar -> bar.line() == line).toList();
        }
    }

    /**
     * What one day shows of a duty, or of a gap.
     *
     * @param from in minutes of the day
     * @param width in minutes, one or more
     * @param hours both ends as the wall clock shows them on that day
     * @param person null for a gap
     * @param tint tells people apart, from 0
     */
    record Bar(
            int line,
            int from,
            int width,
            Interval hours,
            @Nullable StaffId person,
            @Nullable StaffId insteadOf,
            boolean overridden,
            int tint) {}

    /** The week from that Monday, of duties and gaps that were read for it; cut where the week ends. */
    static WeekPicture of(Rota rota, LocalDate monday, List<Duty> duties, List<Coverage.Gap> gaps, Instant now) {
        var zone = rota.plan().zone();
        var lines = new TreeSet<>(rota.lines());
        duties.forEach(duty -> lines.add(duty.line()));
        var people = new LinkedHashSet<StaffId>();
        rota.plan().shifts().forEach(shift -> people.addAll(shift.rotation().people()));
        duties.forEach(duty -> people.add(duty.person()));
        var days = new ArrayList<Day>();
        for (var date = monday; date.isBefore(monday.plusWeeks(1)); date = date.plusDays(1)) {
            var bars = new ArrayList<Bar>();
            for (var duty : duties) {
                add(bar(duty, date, zone, people), bars);
            }
            for (var gap : gaps) {
                var line = gap.line();
                add(bar(line == null ? lines.first() : line, gap.during(), date, zone), bars);
            }
            bars.sort(Comparator.comparingInt(Bar::from).thenComparing(Bar::line));
            days.add(new Day(date, List.copyOf(bars), minuteOf(now, date, zone)));
        }
        return new WeekPicture(monday, List.copyOf(lines), List.copyOf(days));
    }

    /** The week's instants in that zone. */
    static Interval weekFrom(LocalDate monday, ZoneId zone) {
        return new Interval(
                monday.atStartOfDay(zone).toInstant(),
                monday.plusWeeks(1).atStartOfDay(zone).toInstant());
    }

    private static void add(@Nullable Bar bar, List<Bar> bars) {
        if (bar != null) {
            bars.add(bar);
        }
    }

    private static @Nullable Bar bar(Duty duty, LocalDate date, ZoneId zone, Set<StaffId> people) {
        var start = duty.since() == null ? Instant.MIN : duty.since();
        var end = duty.until() == null ? Instant.MAX : duty.until();
        var bar = bar(duty.line(), new Interval(start, end), date, zone);
        return bar == null
                ? null
                : new Bar(
                        bar.line(),
                        bar.from(),
                        bar.width(),
                        bar.hours(),
                        duty.person(),
                        duty.insteadOf(),
                        duty.overridden(),
                        List.copyOf(people).indexOf(duty.person()));
    }

    private static @Nullable Bar bar(int line, Interval during, LocalDate date, ZoneId zone) {
        var midnight = date.atStartOfDay(zone).toInstant();
        var next = date.plusDays(1).atStartOfDay(zone).toInstant();
        var start = during.start().isBefore(midnight) ? midnight : during.start();
        var end = during.end().isAfter(next) ? next : during.end();
        if (!start.isBefore(end)) {
            return null;
        }
        var from = minuteOf(start, zone);
        var to = end.equals(next) ? DAY : minuteOf(end, zone);
        return new Bar(line, from, Math.max(1, to - from), new Interval(start, end), null, null, false, 0);
    }

    private static @Nullable Integer minuteOf(Instant now, LocalDate date, ZoneId zone) {
        return LocalDate.ofInstant(now, zone).equals(date) ? minuteOf(now, zone) : null;
    }

    private static int minuteOf(Instant instant, ZoneId zone) {
        return (int) ChronoUnit.MINUTES.between(
                LocalTime.MIDNIGHT, LocalDateTime.ofInstant(instant, zone).toLocalTime());
    }
}
