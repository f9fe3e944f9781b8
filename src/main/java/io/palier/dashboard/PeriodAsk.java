package io.palier.dashboard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The period that somebody asked for, as it was typed; dates go before a preset, and nothing at all is this month.
 *
 * @param from the first day, {@code 2026-11-01}
 * @param to the last day, inclusive
 */
record PeriodAsk(
        @Nullable String preset,
        @Nullable String from,
        @Nullable String to) {

    private static final int LONGEST_YEARS = 3;

    /**
     * What came of it.
     *
     * @param period this month where the asking was wrong
     * @param preset null where days were named
     * @param wrong the key of what is wrong about the days; null where nothing is
     */
    record Chosen(
            Period period,
            @Nullable Preset preset,
            String from,
            String to,
            @Nullable String wrong) {}

    Chosen on(LocalDate today, ZoneId zone) {
        if (blank(from) && blank(to)) {
            var named = Preset.of(preset).orElse(Preset.MONTH);
            var period = named.on(today, zone);
            return new Chosen(
                    period, named, period.first().toString(), period.last().toString(), null);
        }
        var first = date(from);
        var last = blank(to) ? today : date(to);
        var wrong = wrong(first, last);
        if (first == null || last == null || wrong != null) {
            return new Chosen(Preset.MONTH.on(today, zone), null, typed(from), typed(to), wrong);
        }
        return new Chosen(new Period(first, last, zone), null, first.toString(), last.toString(), null);
    }

    private static @Nullable String wrong(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            return "dashboard.period.wrong.date";
        }
        if (last.isBefore(first)) {
            return "dashboard.period.wrong.order";
        }
        return first.plusYears(LONGEST_YEARS).isAfter(last) ? null : "dashboard.period.wrong.long";
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    private static String typed(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Null where it is no date of our times. */
    private static @Nullable LocalDate date(@Nullable String typed) {
        try {
            var date = LocalDate.parse(typed(typed).strip());
            return date.getYear() >= 2000 && date.getYear() < 2200 ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
