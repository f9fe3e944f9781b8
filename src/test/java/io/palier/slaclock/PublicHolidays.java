package io.palier.slaclock;

import io.palier.holiday.Holidays;
import io.palier.holiday.PublicHoliday;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The kept library's holidays as days off, looked up once a year and country. */
final class PublicHolidays {

    private static final Holidays BOOKS = new Holidays();
    private static final Map<String, Set<LocalDate>> DAYS = new ConcurrentHashMap<>();

    private PublicHolidays() {}

    static DaysOff of(String country) {
        return year -> DAYS.computeIfAbsent(
                country + year,
                key -> BOOKS.in(country, year).stream()
                        .map(PublicHoliday::date)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
