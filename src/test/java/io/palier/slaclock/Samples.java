package io.palier.slaclock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** Words in which the tests of this room are written: Paris time, business hours, hours. */
final class Samples {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Samples() {}

    /** "2026-06-01T11:30" is Paris time; where Paris has that time twice, or for elsewhere, add the offset. */
    static Instant at(String text) {
        return text.matches(".*T.*([+-]\\d\\d:\\d\\d|Z)")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(PARIS).toInstant();
    }

    static Duration hours(double hours) {
        return Duration.ofSeconds(Math.round(hours * 3600));
    }

    static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }

    /** Monday to Friday 08:00-18:00, Paris. */
    static ServiceCalendar businessHours() {
        return weekdays("08:00-18:00");
    }

    static ServiceCalendar weekdays(String... ranges) {
        return ServiceCalendar.weekly(PARIS, DayOfWeek.MONDAY, DayOfWeek.FRIDAY, ranges(ranges));
    }

    static ServiceCalendar everyDay(ZoneId zone, String... ranges) {
        return ServiceCalendar.weekly(zone, DayOfWeek.MONDAY, DayOfWeek.SUNDAY, ranges(ranges));
    }

    static ServiceCalendar aroundTheClock() {
        return ServiceCalendar.alwaysOpen(PARIS);
    }

    static TimeRange[] ranges(String... ranges) {
        return List.of(ranges).stream().map(TimeRange::parse).toArray(TimeRange[]::new);
    }
}
