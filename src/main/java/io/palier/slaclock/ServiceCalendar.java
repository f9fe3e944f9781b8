package io.palier.slaclock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * When time counts: a week of opening hours in a zone, less closures. An instant is open when the wall clock of the zone
 * shows an open time.
 *
 * <p>Immutable and safe for use by many threads. It remembers the openings it has worked out, so keep the instance of an
 * agreement rather than building it for each question. Instants are read to the second, fractions are dropped. No answer
 * is further than a century away ({@link BeyondHorizon}).
 */
public final class ServiceCalendar {

    private final ZoneId zone;
    private final Map<DayOfWeek, List<TimeRange>> weekly;
    private final List<Closure> closures;
    private final DaysOff daysOff;
    private final CalendarPages pages;

    private ServiceCalendar(
            ZoneId zone, Map<DayOfWeek, List<TimeRange>> weekly, List<Closure> closures, DaysOff daysOff) {
        this.zone = zone;
        this.weekly = WeekOfRanges.ordered(weekly);
        this.closures = List.copyOf(closures);
        this.daysOff = daysOff;
        this.pages = new CalendarPages(zone, this.weekly, this.closures, daysOff);
        if (!pages.everOpen()) {
            throw new NoOpenTime();
        }
    }

    /**
     * Opening hours by the day on which they start; a day that is absent is closed, touching ranges are fine.
     *
     * @throws NoOpenTime when no minute is ever open, yearly closures counted (domain.md R11)
     * @throws OverlappingHours when a minute is opened twice, also over midnight
     */
    public static ServiceCalendar of(ZoneId zone, Map<DayOfWeek, List<TimeRange>> weekly, List<Closure> closures) {
        return new ServiceCalendar(zone, weekly, closures, DaysOff.NONE);
    }

    /** Opening hours without closures; refuses what {@link #of(ZoneId, Map, List)} refuses. */
    public static ServiceCalendar of(ZoneId zone, Map<DayOfWeek, List<TimeRange>> weekly) {
        return new ServiceCalendar(zone, weekly, List.of(), DaysOff.NONE);
    }

    /** A calendar on which every second counts; the zone only matters to those who print it. */
    public static ServiceCalendar alwaysOpen(ZoneId zone) {
        var week = new EnumMap<DayOfWeek, List<TimeRange>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, List.of(TimeRange.ALL_DAY));
        }
        return new ServiceCalendar(zone, week, List.of(), DaysOff.NONE);
    }

    /** A calendar with the same hours on each of these days, Monday to Friday for instance, and no closure. */
    public static ServiceCalendar weekly(ZoneId zone, DayOfWeek first, DayOfWeek last, TimeRange... ranges) {
        var week = new EnumMap<DayOfWeek, List<TimeRange>>(DayOfWeek.class);
        for (var day = first; ; day = day.plus(1)) {
            week.put(day, List.of(ranges));
            if (day == last) {
                return new ServiceCalendar(zone, week, List.of(), DaysOff.NONE);
            }
        }
    }

    /** The same week with these closures in addition. */
    public ServiceCalendar closed(Closure... more) {
        var all = new ArrayList<>(closures);
        Collections.addAll(all, more);
        return new ServiceCalendar(zone, weekly, all, daysOff);
    }

    /**
     * The same week and closures with these days off, instead of any before. As with a closure of whole days, the hours
     * that start on such a day are cancelled.
     *
     * @throws NoOpenTime when that leaves no open minute
     */
    public ServiceCalendar closedOn(DaysOff days) {
        return new ServiceCalendar(zone, weekly, closures, days);
    }

    /** The zone whose wall clock decides. */
    public ZoneId zone() {
        return zone;
    }

    /** The opening hours by the day they start on, in order; days without any are absent. */
    public Map<DayOfWeek, List<TimeRange>> weekly() {
        return weekly;
    }

    /** The closures, as given. */
    public List<Closure> closures() {
        return closures;
    }

    /** The days off, as given. */
    public DaysOff daysOff() {
        return daysOff;
    }

    /**
     * The smallest instant at which so much service time has passed since {@code start}: 18:00 rather than 08:00 on the
     * next day, and {@code start} itself for nothing.
     *
     * @throws IllegalArgumentException when {@code worked} is negative
     * @throws BeyondHorizon when that is more than a century away
     */
    public Instant plus(Instant start, Duration worked) {
        if (worked.isNegative()) {
            throw new IllegalArgumentException("Negative service time: " + worked);
        }
        return Instant.ofEpochSecond(pages.plus(start.getEpochSecond(), worked.toSeconds()));
    }

    /**
     * The service time from {@code start}, inclusive, to {@code end}, exclusive.
     *
     * @throws IllegalArgumentException when the end is before the start
     * @throws BeyondHorizon when they are more than a century apart
     */
    public Duration between(Instant start, Instant end) {
        return Duration.ofSeconds(pages.between(start.getEpochSecond(), end.getEpochSecond()));
    }

    /**
     * The open intervals between two instants in order, cut at both; touching ones are joined.
     *
     * @throws IllegalArgumentException when the end is before the start
     * @throws BeyondHorizon when they are more than a century apart
     */
    public List<Interval> openings(Instant from, Instant to) {
        var found = new ArrayList<Interval>();
        pages.eachOpening(
                from.getEpochSecond(),
                to.getEpochSecond(),
                (start, end) -> found.add(new Interval(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end))));
        return found;
    }

    /** Whether the second that starts at this instant counts. */
    public boolean isOpenAt(Instant instant) {
        return pages.between(instant.getEpochSecond(), instant.getEpochSecond() + 1) == 1;
    }

    /**
     * The first instant, from {@code from} on, that is open.
     *
     * @throws BeyondHorizon when that is more than a century away
     */
    public Instant nextOpening(Instant from) {
        return Instant.ofEpochSecond(pages.plus(from.getEpochSecond(), 1) - 1);
    }

    /** The same answers in epoch seconds. */
    CalendarPages pages() {
        return pages;
    }

    /** Calendars are equal when they are written alike and their days off come from equal sources. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceCalendar that
                && zone.equals(that.zone)
                && weekly.equals(that.weekly)
                && closures.equals(that.closures)
                && daysOff.equals(that.daysOff);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, weekly, closures, daysOff);
    }

    @Override
    public String toString() {
        return "%s %s less %s".formatted(zone, weekly, closures);
    }
}
