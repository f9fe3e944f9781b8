package io.palier.look;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.TimeZoneAwareLocaleContext;
import org.springframework.stereotype.Component;

/**
 * Instants and durations as people read them, in the reader's language and zone; {@code ${@times…}} in
 * templates. The countdown's format is the one of {@code clock.js}.
 */
@Component("times")
public class Times {

    private final Clock clock;
    private final MessageSource messages;
    private final ZoneId house;

    Times(Clock clock, MessageSource messages, @Value("${palier.zone:Europe/Paris}") ZoneId house) {
        this.clock = clock;
        this.messages = messages;
        this.house = house;
    }

    /** The zone that pages show times in: the reader's own where one was chosen, else the house's. */
    public ZoneId zone() {
        var reader = LocaleContextHolder.getLocaleContext() instanceof TimeZoneAwareLocaleContext context
                ? context.getTimeZone()
                : null;
        return reader == null ? house : reader.toZoneId();
    }

    /** The instant it is, for drawing what is still going on. */
    public Instant now() {
        return clock.instant();
    }

    /** The time of day, {@code 09:12}; with the day where that is not today: {@code Fri 20 Nov 17:40}. */
    public String at(Instant instant) {
        var here = zone();
        var local = instant.atZone(here);
        var today = LocalDate.ofInstant(clock.instant(), here);
        if (local.toLocalDate().equals(today)) {
            return format(instant, "HH:mm");
        }
        return format(instant, local.getYear() == today.getYear() ? "EEE d MMM HH:mm" : "d MMM uuuu HH:mm");
    }

    /** Day, date and time in full: {@code Monday 23 November 2026, 09:12:04}. */
    public String full(Instant instant) {
        return format(instant, "EEEE d MMMM uuuu, HH:mm:ss");
    }

    /** Hours and minutes only, {@code 09:12}. */
    public String hour(Instant instant) {
        return format(instant, "HH:mm");
    }

    /** Hours, minutes and seconds, {@code 09:12:04}. */
    public String second(Instant instant) {
        return format(instant, "HH:mm:ss");
    }

    /** The time of day as exactly as it takes: {@code 09:12}, or {@code 09:12:04}. */
    public String clock(Instant instant) {
        return instant.getEpochSecond() % 60 == 0 ? hour(instant) : second(instant);
    }

    /** The day alone: {@code Monday 23 November}. */
    public String day(Instant instant) {
        return format(instant, "EEEE d MMMM");
    }

    /** A length of time in its two largest units: {@code 2 d 3 h}, {@code 5 h 6 min}, {@code 12 min}, {@code 40 s}. */
    public String span(Duration duration) {
        var whole = duration.abs();
        if (whole.toDays() > 0) {
            return join(whole.toDays(), "look.unit.day", whole.toHoursPart(), "look.unit.hour");
        }
        if (whole.toHours() > 0) {
            return join(whole.toHours(), "look.unit.hour", whole.toMinutesPart(), "look.unit.minute");
        }
        if (whole.toMinutes() > 0) {
            return unit(whole.toMinutes(), "look.unit.minute");
        }
        return unit(whole.toSeconds(), "look.unit.second");
    }

    /** Service time, whose days are shorter than 24 hours and therefore not counted: {@code 50 h}, {@code 5 h 6 min}. */
    public String worked(Duration service) {
        return service.abs().toDays() == 0
                ? span(service)
                : join(service.abs().toHours(), "look.unit.hour", service.abs().toMinutesPart(), "look.unit.minute");
    }

    /** A length of time to the second, without its sign; days count as 24 hours: {@code 26 h 5 min 40 s}. */
    public String exactly(Duration duration) {
        return new Phrases(messages, LocaleContextHolder.getLocale()).exactly(duration);
    }

    /** The length of a stay in its two largest units; up to now where it has no end yet. */
    public String since(Instant from, @Nullable Instant until) {
        return span(Duration.between(from, until == null ? clock.instant() : until));
    }

    /** What is left, to the second below a day: {@code 1:23:45}, else {@code 1 d 4 h}. Never below zero. */
    public String countdown(Duration left) {
        if (left.toDays() > 0) {
            return span(left);
        }
        var whole = left.isNegative() ? Duration.ZERO : left;
        return String.format(
                Locale.ROOT, "%d:%02d:%02d", whole.toHours(), whole.toMinutesPart(), whole.toSecondsPart());
    }

    /** How late something is, in one unit from ten of the larger on: {@code late 9 h 59 min}, {@code late 10 h}. */
    public String late(Duration over) {
        return text("look.clock.late", span(rounded(over.abs())));
    }

    private static Duration rounded(Duration over) {
        if (over.toDays() >= 10) {
            return Duration.ofDays(over.toDays());
        }
        return over.toHours() >= 10 && over.toDays() == 0 ? Duration.ofHours(over.toHours()) : over;
    }

    String text(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    private String format(Instant instant, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, LocaleContextHolder.getLocale())
                .format(instant.atZone(zone()));
    }

    private String join(long large, String largeUnit, long small, String smallUnit) {
        return small == 0 ? unit(large, largeUnit) : unit(large, largeUnit) + " " + unit(small, smallUnit);
    }

    private String unit(long count, String key) {
        return count + "\u00a0" + text(key);
    }
}
