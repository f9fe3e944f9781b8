package io.palier.dashboard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Periods that are asked for by name; those that run end with today. */
enum Preset {
    TODAY,
    WEEK,
    MONTH,
    LAST_MONTH,
    DAYS_30,
    YEAR;

    /** As it stands in an address: {@code last-month}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Preset> of(@Nullable String slug) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
    }

    Period on(LocalDate today, ZoneId zone) {
        return switch (this) {
            case TODAY -> new Period(today, today, zone);
            case WEEK -> new Period(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), today, zone);
            case MONTH -> new Period(today.withDayOfMonth(1), today, zone);
            case LAST_MONTH -> {
                var first = today.withDayOfMonth(1).minusMonths(1);
                yield new Period(first, first.plusMonths(1).minusDays(1), zone);
            }
            case DAYS_30 -> new Period(today.minusDays(29), today, zone);
            case YEAR -> new Period(today.withDayOfYear(1), today, zone);
        };
    }
}
