package io.palier.look;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Instants as the wall clock of one zone shows them, by 24 hours, with as much of the date as it takes to tell them
 * apart: the day of the week within a week, else the date, and the year where there is more than one.
 */
final class WallTimes {

    private final ZoneId zone;
    private final Locale locale;
    private final String dayPattern;

    /** For the instants from one to the other. */
    WallTimes(ZoneId zone, Locale locale, Instant from, Instant until) {
        var first = LocalDate.ofInstant(from, zone);
        var last = LocalDate.ofInstant(until, zone);
        this.zone = zone;
        this.locale = locale;
        if (first.getYear() != last.getYear()) {
            this.dayPattern = "EEE d MMM uuuu";
        } else {
            this.dayPattern = ChronoUnit.DAYS.between(first, last) < 7 ? "EEE" : "EEE d MMM";
        }
    }

    /** {@code Mon 8 Jun 2026 11:00}. */
    String full(Instant instant) {
        return format(local(instant), "EEE d MMM uuuu ") + time(local(instant));
    }

    /** {@code Mon 11:00}, or with the date. */
    String at(Instant instant) {
        return day(local(instant).toLocalDate()) + " " + time(local(instant));
    }

    String day(LocalDate date) {
        return format(date.atStartOfDay(), dayPattern);
    }

    /** {@code Sat–Sun}, {@code Sat 6 Jun – Sun 7 Jun}, or one day. */
    String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        return day(first) + (dayPattern.equals("EEE") ? "–" : " – ") + day(last);
    }

    /** {@code Fri 17:00–18:00}; where the day changes in between, {@code Fri 22:00 – Sat 06:00}. */
    String range(Instant from, Instant to) {
        var start = local(from);
        return staysOnTheDay(from, to) ? day(start.toLocalDate()) + " " + hours(from, to) : at(from) + " – " + at(to);
    }

    /** {@code 17:00–18:00}; the midnight that ends the day is 24:00. */
    String hours(Instant from, Instant to) {
        var end = local(to);
        var midnight = endsTheDay(local(from), end);
        return time(local(from)) + "–" + (midnight ? "24:00" : time(end));
    }

    LocalDate date(Instant instant) {
        return local(instant).toLocalDate();
    }

    /** Whether the instant is the first of a local date. */
    boolean isMidnight(Instant instant) {
        return instant.equals(date(instant).atStartOfDay(zone).toInstant());
    }

    private boolean staysOnTheDay(Instant from, Instant to) {
        return date(from).equals(date(to)) || endsTheDay(local(from), local(to));
    }

    private static boolean endsTheDay(LocalDateTime start, LocalDateTime end) {
        return end.equals(start.toLocalDate().plusDays(1).atStartOfDay());
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    private String time(LocalDateTime local) {
        return format(local, local.getSecond() == 0 ? "HH:mm" : "HH:mm:ss");
    }

    private String format(LocalDateTime local, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(local);
    }
}
