package io.palier.ticketimport;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Formats as people write them ({@code dd-MM-yy}), tried in order; the first that fits wins. Leading zeros may be
 * missing, month names may be English or French, two-digit years are of this century, and the 30th of February is none.
 */
final class DateFormats {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final List<DateTimeFormatter> formatters;

    /** @throws IllegalArgumentException where a format is none */
    DateFormats(List<String> formats) {
        this.formatters = formats.stream()
                .flatMap(format -> LANGUAGES.stream().map(language -> formatter(format, language)))
                .toList();
    }

    /** Whether one of the formats fits. */
    boolean fit(String text) {
        return parse(text).isPresent();
    }

    /** The date, the time of day it names, else the one given. Empty where no format fits. */
    Optional<Instant> instant(String text, LocalTime time, ZoneId zone) {
        return parse(text).map(parsed -> instant(parsed, time, zone));
    }

    /** The date alone, as it stands; empty where no format fits. */
    Optional<LocalDate> date(String text) {
        return parse(text).map(LocalDate::from);
    }

    /** The time of day; empty where no format fits. */
    Optional<LocalTime> time(String text) {
        return Stream.of(text.strip())
                .flatMap(value -> formatters.stream().flatMap(f -> attempt(() -> LocalTime.parse(value, f))))
                .findFirst();
    }

    private Optional<TemporalAccessor> parse(String text) {
        var value = text.strip();
        return formatters.stream()
                .flatMap(f ->
                        attempt(() -> f.parseBest(value, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)))
                .findFirst();
    }

    private static Instant instant(TemporalAccessor parsed, LocalTime time, ZoneId zone) {
        if (parsed instanceof OffsetDateTime exact) {
            return exact.toInstant();
        }
        var local = parsed instanceof LocalDateTime dated ? dated : ((LocalDate) parsed).atTime(time);
        return local.atZone(zone).toInstant();
    }

    private static <T> Stream<T> attempt(Supplier<T> parsing) {
        try {
            return Stream.of(parsing.get());
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    private static DateTimeFormatter formatter(String format, Locale language) {
        var tolerant = format.replaceAll("y", "u")
                .replaceAll("(?<![A-Za-z])dd(?![A-Za-z])", "d")
                .replaceAll("(?<![A-Za-z])MM(?![A-Za-z])", "M")
                .replaceAll("(?<![A-Za-z])HH(?![A-Za-z])", "H")
                .replaceAll("(?<![A-Za-z])hh(?![A-Za-z])", "h");
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(tolerant)
                .toFormatter(language)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
