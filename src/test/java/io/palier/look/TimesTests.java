package io.palier.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
import org.springframework.context.support.ResourceBundleMessageSource;

class TimesTests {

    private final Times times =
            new Times(Clock.fixed(LookForTests.NOW, ZoneOffset.UTC), messages(), ZoneId.of("Europe/Paris"));

    @BeforeEach
    void readInEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void readAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void todayNeedsNoDay() {
        assertThat(times.at(Instant.parse("2026-11-23T08:12:00Z"))).isEqualTo("09:12");
    }

    @Test
    void whoHasChosenAZoneReadsTimesThere() {
        LocaleContextHolder.setLocaleContext(
                new SimpleTimeZoneAwareLocaleContext(Locale.ENGLISH, TimeZone.getTimeZone("America/Guadeloupe")));
        assertThat(times.zone()).isEqualTo(ZoneId.of("America/Guadeloupe"));
        assertThat(times.at(Instant.parse("2026-11-23T08:12:00Z"))).isEqualTo("04:12");
        assertThat(times.day(Instant.parse("2026-11-23T03:30:00Z"))).isEqualTo("Sunday 22 November");
    }

    @Test
    void whoHasChosenNoneReadsThemInTheHousesZone() {
        LocaleContextHolder.setLocaleContext(new SimpleTimeZoneAwareLocaleContext(Locale.ENGLISH, null));
        assertThat(times.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    }

    @Test
    void anotherDayOfTheYearIsNamed() {
        assertThat(times.at(Instant.parse("2026-11-20T16:40:00Z"))).isEqualTo("Fri 20 Nov 17:40");
    }

    @Test
    void anotherYearIsNamed() {
        assertThat(times.at(Instant.parse("2015-04-22T16:40:00Z"))).isEqualTo("22 Apr 2015 18:40");
    }

    @Test
    void midnightInParisIsTheNextDayThoughNotYetInUtc() {
        assertThat(times.day(Instant.parse("2026-11-22T23:30:00Z"))).isEqualTo("Monday 23 November");
    }

    @Test
    void aFrenchReaderGetsFrenchDays() {
        LocaleContextHolder.setLocale(Locale.FRENCH);

        assertThat(times.at(Instant.parse("2026-11-20T16:40:00Z"))).isEqualTo("ven. 20 nov. 17:40");
        assertThat(times.span(Duration.ofHours(51))).isEqualTo("2\u00a0j 3\u00a0h");
    }

    @ParameterizedTest
    @CsvSource({"PT40S, 40_s", "PT12M10S, 12_min", "PT5H6M, 5_h 6_min", "PT5H, 5_h", "PT51H, 2_d 3_h", "PT-12M, 12_min"
    })
    void aSpanIsToldInItsTwoLargestUnits(Duration span, String told) {
        assertThat(times.span(span)).isEqualTo(told.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({"PT1H23M45S, 1:23:45", "PT9S, 0:00:09", "PT23H59M59S, 23:59:59", "PT28H, 1_d 4_h", "PT-1S, 0:00:00"})
    void whatIsLeftIsToldToTheSecondBelowADay(Duration left, String told) {
        assertThat(times.countdown(left)).isEqualTo(told.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({"PT50H, 50_h", "PT26H30M, 26_h 30_min", "PT5H6M, 5_h 6_min", "PT40S, 40_s"})
    void serviceTimeIsNotToldInDays(Duration service, String told) {
        assertThat(times.worked(service)).isEqualTo(told.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({
        "PT12M, late 12_min",
        "PT9H59M, late 9_h 59_min",
        "PT10H59M, late 10_h",
        "PT51H, late 2_d 3_h",
        "PT243H, late 10_d"
    })
    void fromTenOfTheLargerUnitOnNobodyAsksForTheSmaller(Duration over, String told) {
        assertThat(times.late(over)).isEqualTo(told.replace('_', '\u00a0'));
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
