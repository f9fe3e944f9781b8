package io.palier.calculation;

import io.palier.calculation.CalculationRefused.Fault;
import io.palier.calculation.Reader.Read;
import io.palier.slaclock.TimeRange;
import io.palier.slaclock.WarningPoint;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;

/** Single values as they are written. */
final class Texts {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    /** Ten years around the clock. */
    private static final Duration LONGEST_GOAL = Duration.ofDays(3_653);

    private Texts() {}

    static Read<ZoneId> zone(String text) {
        try {
            return Read.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Read.wrong(Fault.NOT_A_ZONE);
        }
    }

    static Read<TimeRange> range(String text) {
        try {
            return Read.of(TimeRange.parse(text));
        } catch (IllegalArgumentException e) {
            return Read.wrong(Fault.NOT_A_RANGE);
        }
    }

    static Read<LocalDate> date(String text) {
        try {
            var date = LocalDate.parse(text);
            var known = date.getYear() >= 1970 && date.getYear() <= 2150;
            return known ? Read.of(date) : Read.wrong(Fault.BEYOND_YEARS);
        } catch (DateTimeException e) {
            return Read.wrong(Fault.NOT_A_DATE);
        }
    }

    /** From 2000 up to 2100: the years whose zones and holidays are known well enough to promise on. */
    static Read<Instant> instant(String text) {
        try {
            var instant = OffsetDateTime.parse(text).toInstant();
            var known = !instant.isBefore(FIRST) && instant.isBefore(LAST);
            return known ? Read.of(instant) : Read.wrong(Fault.BEYOND_YEARS);
        } catch (DateTimeException e) {
            return Read.wrong(Fault.NOT_AN_INSTANT);
        }
    }

    static Read<Duration> goal(String text) {
        try {
            var goal = Duration.parse(text);
            if (goal.isNegative() || goal.isZero()) {
                return Read.wrong(Fault.NOT_POSITIVE);
            }
            if (goal.getNano() != 0) {
                return Read.wrong(Fault.NOT_WHOLE_SECONDS);
            }
            return goal.compareTo(LONGEST_GOAL) > 0 ? Read.wrong(Fault.TOO_LARGE) : Read.of(goal);
        } catch (DateTimeException e) {
            return Read.wrong(Fault.NOT_A_DURATION);
        }
    }

    static Read<WarningPoint> warning(String text) {
        try {
            return Read.of(WarningPoint.parse(text));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Read.wrong(Fault.NOT_A_WARNING);
        }
    }

    static <E extends Enum<E>> Read<E> word(Class<E> words, String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findFirst()
                .map(Read::of)
                .orElseGet(() -> Read.wrong(Fault.UNKNOWN_WORD));
    }
}
