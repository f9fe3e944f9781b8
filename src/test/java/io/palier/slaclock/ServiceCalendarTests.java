package io.palier.slaclock;

import static io.palier.slaclock.Samples.PARIS;
import static io.palier.slaclock.Samples.aroundTheClock;
import static io.palier.slaclock.Samples.at;
import static io.palier.slaclock.Samples.businessHours;
import static io.palier.slaclock.Samples.everyDay;
import static io.palier.slaclock.Samples.hours;
import static io.palier.slaclock.Samples.minutes;
import static io.palier.slaclock.Samples.ranges;
import static io.palier.slaclock.Samples.weekdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceCalendarTests {

    @Nested
    class InPlainWeeks {

        @Test
        void anAmountThatEndsWithTheDayIsUsedUpAtTheEndOfTheDay() {
            assertThat(businessHours().plus(at("2026-06-05T16:00"), hours(2))).isEqualTo(at("2026-06-05T18:00"));
            assertThat(businessHours().plus(at("2026-06-05T16:00"), hours(2).plusSeconds(1)))
                    .isEqualTo(at("2026-06-08T08:00:01"));
        }

        @Test
        void nothingIsUsedUpAtOnce() {
            assertThat(businessHours().plus(at("2026-06-06T12:00"), Duration.ZERO))
                    .isEqualTo(at("2026-06-06T12:00"));
        }

        @Test
        void theEndOfARangeIsOutside() {
            var calendar = businessHours();

            assertThat(calendar.isOpenAt(at("2026-06-01T08:00"))).isTrue();
            assertThat(calendar.isOpenAt(at("2026-06-01T07:59:59"))).isFalse();
            assertThat(calendar.isOpenAt(at("2026-06-01T17:59:59"))).isTrue();
            assertThat(calendar.isOpenAt(at("2026-06-01T18:00"))).isFalse();
            assertThat(calendar.nextOpening(at("2026-06-01T18:00"))).isEqualTo(at("2026-06-02T08:00"));
            assertThat(calendar.nextOpening(at("2026-06-01T09:00"))).isEqualTo(at("2026-06-01T09:00"));
        }

        @Test
        void openingsAreCutAtBothEndsAndTouchingOnesAreJoined() {
            var calendar = weekdays("08:00-12:00", "12:00-18:00");

            assertThat(calendar.openings(at("2026-06-05T10:00"), at("2026-06-08T09:00")))
                    .containsExactly(
                            new Interval(at("2026-06-05T10:00"), at("2026-06-05T18:00")),
                            new Interval(at("2026-06-08T08:00"), at("2026-06-08T09:00")));
            assertThat(aroundTheClock().openings(at("2020-01-01T00:00"), at("2026-06-08T09:00")))
                    .containsExactly(new Interval(at("2020-01-01T00:00"), at("2026-06-08T09:00")));
            assertThat(calendar.openings(at("2026-06-06T10:00"), at("2026-06-07T10:00")))
                    .isEmpty();
        }

        @Test
        void fractionsOfASecondAreDropped() {
            var start = at("2026-06-01T09:00");

            assertThat(businessHours().plus(start.plusMillis(999), minutes(1))).isEqualTo(at("2026-06-01T09:01"));
            assertThat(businessHours().between(start.plusMillis(999), start.plusMillis(1001)))
                    .isEqualTo(Duration.ofSeconds(1));
        }

        @Test
        void timeBeforeTheEpochAndAfterTheKeptPagesIsCountedAlike() {
            assertThat(businessHours().between(at("1955-06-03T16:00"), at("1955-06-06T10:00")))
                    .isEqualTo(hours(4));
            assertThat(businessHours().between(at("2155-06-06T16:00"), at("2155-06-09T10:00")))
                    .isEqualTo(hours(4));
        }
    }

    @Nested
    class OnDaysOfOddLength {

        @ParameterizedTest
        @CsvSource({
            "Europe/Paris, 2026-03-28T23:00Z, 23",
            "Europe/Paris, 2026-06-01T22:00Z, 24",
            "Europe/Paris, 2026-10-24T22:00Z, 25",
            "Australia/Lord_Howe, 2026-10-03T13:30Z, 23.5",
            "Australia/Lord_Howe, 2026-04-04T13:00Z, 24.5",
            "America/Sao_Paulo, 2018-11-04T03:00Z, 23",
            "America/St_Johns, 2026-11-01T02:30Z, 25",
            "Pacific/Chatham, 2026-09-26T11:15Z, 23",
            "Africa/Casablanca, 2024-03-09T23:00Z, 25"
        })
        void aDayLastsAsLongAsItsWallClockSays(String zone, String start, double length) {
            var midnight = at(start);
            var calendar = ServiceCalendar.weekly(
                    ZoneId.of(zone),
                    midnight.atZone(ZoneId.of(zone)).getDayOfWeek(),
                    midnight.atZone(ZoneId.of(zone)).getDayOfWeek(),
                    TimeRange.ALL_DAY);

            assertThat(calendar.openings(midnight.minusSeconds(86_400), midnight.plusSeconds(2 * 86_400)))
                    .containsExactly(new Interval(midnight, midnight.plus(hours(length))));
        }

        @Test
        void aBoundaryThatTheClockSkipsIsWhereItJumps() {
            var short29March = everyDay(PARIS, "02:30-05:00");

            assertThat(short29March.openings(at("2026-03-29T00:00"), at("2026-03-30T00:00")))
                    .containsExactly(new Interval(at("2026-03-29T03:00+02:00"), at("2026-03-29T05:00+02:00")));
        }

        @Test
        void hoursThatTheClockSkipsDoNotExist() {
            var skipped = everyDay(PARIS, "02:15-02:45");

            assertThat(skipped.openings(at("2026-03-29T00:00"), at("2026-03-30T00:00")))
                    .isEmpty();
        }

        @Test
        void hoursThatTheClockShowsTwiceAreOpenTwice() {
            var twice = everyDay(PARIS, "01:00-02:30");

            assertThat(twice.openings(at("2026-10-25T00:00"), at("2026-10-26T00:00")))
                    .containsExactly(
                            new Interval(at("2026-10-25T01:00+02:00"), at("2026-10-25T02:30+02:00")),
                            new Interval(at("2026-10-25T02:00+01:00"), at("2026-10-25T02:30+01:00")));
        }

        @Test
        void aMinuteOfSundayMayComeBeforeTheLastHourOfSaturday() {
            var sundays = ServiceCalendar.weekly(
                    ZoneId.of("America/St_Johns"), DayOfWeek.SUNDAY, DayOfWeek.SUNDAY, TimeRange.ALL_DAY);

            // clocks went back at 00:01 then, to 23:01 of the day before
            assertThat(sundays.openings(at("2006-10-29T00:00-02:30"), at("2006-10-30T12:00-03:30")))
                    .containsExactly(
                            new Interval(at("2006-10-29T00:00-02:30"), at("2006-10-29T00:01-02:30")),
                            new Interval(at("2006-10-29T00:00-03:30"), at("2006-10-30T00:00-03:30")));
        }

        @Test
        void aDayThatAZoneLeftOutHasNoHours() {
            var apia = ServiceCalendar.alwaysOpen(ZoneId.of("Pacific/Apia"));
            var fridays = ServiceCalendar.weekly(
                    ZoneId.of("Pacific/Apia"), DayOfWeek.FRIDAY, DayOfWeek.FRIDAY, TimeRange.ALL_DAY);

            assertThat(apia.between(at("2011-12-29T00:00-10:00"), at("2012-01-01T00:00+14:00")))
                    .isEqualTo(hours(48));
            assertThat(fridays.between(at("2011-12-29T00:00-10:00"), at("2012-01-01T00:00+14:00")))
                    .isZero();
        }
    }

    @Nested
    class WhenClosed {

        @Test
        void aHolidayIsNoServiceTime() {
            var calendar = businessHours().closed(Closure.on(date("2026-05-01")), Closure.on(date("2026-05-08")));

            assertThat(calendar.plus(at("2026-04-30T17:00"), hours(2))).isEqualTo(at("2026-05-04T09:00"));
        }

        @Test
        void anAfternoonMayBeClosed() {
            var calendar = businessHours().closed(Closure.on(date("2026-12-24")).during(ranges("12:00-18:00")));

            assertThat(calendar.openings(at("2026-12-24T00:00"), at("2026-12-25T12:00")))
                    .containsExactly(
                            new Interval(at("2026-12-24T08:00"), at("2026-12-24T12:00")),
                            new Interval(at("2026-12-25T08:00"), at("2026-12-25T12:00")));
        }

        @Test
        void partialClosuresMayOverlapAndCutARangeInPieces() {
            var calendar = businessHours()
                    .closed(
                            Closure.on(date("2026-06-01")).during(ranges("12:00-13:00", "15:00-15:30")),
                            Closure.between(date("2026-05-30"), date("2026-06-02"))
                                    .during(ranges("12:30-14:00")));

            assertThat(calendar.openings(at("2026-06-01T00:00"), at("2026-06-02T00:00")))
                    .containsExactly(
                            new Interval(at("2026-06-01T08:00"), at("2026-06-01T12:00")),
                            new Interval(at("2026-06-01T14:00"), at("2026-06-01T15:00")),
                            new Interval(at("2026-06-01T15:30"), at("2026-06-01T18:00")));
        }

        @Test
        void aNightShiftBelongsToTheDayItStartsOn() {
            var nights = everyDay(PARIS, "22:00-06:00").closed(Closure.on(date("2026-12-25")));

            assertThat(nights.openings(at("2026-12-24T12:00"), at("2026-12-27T00:00")))
                    .containsExactly(
                            new Interval(at("2026-12-24T22:00"), at("2026-12-25T06:00")),
                            new Interval(at("2026-12-26T22:00"), at("2026-12-27T00:00")));
        }

        @Test
        void closedHoursMayRunOverMidnightToo() {
            var nights = everyDay(PARIS, "20:00-06:00")
                    .closed(Closure.on(date("2026-12-24")).during(ranges("23:00-02:00")));

            assertThat(nights.openings(at("2026-12-24T12:00"), at("2026-12-25T12:00")))
                    .containsExactly(
                            new Interval(at("2026-12-24T20:00"), at("2026-12-24T23:00")),
                            new Interval(at("2026-12-25T02:00"), at("2026-12-25T06:00")));
        }

        @Test
        void theTwentyNinthOfFebruaryIsClosedOnlyWhereThereIsOne() {
            var leapDay = Closure.yearly(date("2024-02-29"), date("2024-02-29"));
            var fromLeapDay = Closure.yearly(date("2024-02-29"), date("2024-03-02"));

            assertThat(leapDay.fallsOn(date("2028-02-29"))).isTrue();
            assertThat(leapDay.fallsOn(date("2026-02-28"))).isFalse();
            assertThat(leapDay.fallsOn(date("2026-03-01"))).isFalse();
            assertThat(fromLeapDay.fallsOn(date("2026-03-01"))).isTrue();
            assertThat(fromLeapDay.fallsOn(date("2026-02-28"))).isFalse();
        }

        @Test
        void aClosureEndsAfterItStartsAndAYearlyOneWithinTheYear() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Closure.between(date("2026-12-24"), date("2026-12-23")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Closure.yearly(date("2026-12-24"), date("2027-12-24")));
        }
    }

    @Nested
    class Refused {

        @Test
        void aCalendarThatOpensOnLeapDaysOnlyIsNot() {
            var leapDays = businessHours()
                    .closed(
                            Closure.yearly(date("2024-03-01"), date("2024-12-31")),
                            Closure.yearly(date("2024-01-01"), date("2024-02-28")));

            assertThat(leapDays.plus(at("2024-03-01T00:00"), hours(1))).isEqualTo(at("2028-02-29T09:00"));
        }

        @Test
        void aMinuteOpenedTwice() {
            assertThatExceptionOfType(OverlappingHours.class)
                    .isThrownBy(() -> weekdays("08:00-12:00", "11:59-18:00"))
                    .satisfies(refusal -> {
                        assertThat(refusal.day()).isEqualTo(DayOfWeek.MONDAY);
                        assertThat(refusal.range()).hasToString("11:59-18:00");
                    });
        }

        @Test
        void aMinuteOpenedTwiceOverMidnightAlsoFromSundayToMonday() {
            var week = Map.of(
                    DayOfWeek.SUNDAY, List.of(TimeRange.parse("22:00-06:00")),
                    DayOfWeek.MONDAY, List.of(TimeRange.parse("05:00-18:00")));

            assertThatExceptionOfType(OverlappingHours.class).isThrownBy(() -> ServiceCalendar.of(PARIS, week));
        }

        @Test
        void negativeServiceTimeAndAnEndBeforeTheStart() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> businessHours().plus(at("2026-06-01T00:00"), minutes(-1)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> businessHours().between(at("2026-06-02T00:00"), at("2026-06-01T00:00")));
        }
    }

    @Test
    void calendarsAreEqualWhenTheyAreWrittenAlike() {
        assertThat(weekdays("13:00-18:00", "08:00-12:00"))
                .isEqualTo(weekdays("08:00-12:00", "13:00-18:00"))
                .hasSameHashCodeAs(weekdays("08:00-12:00", "13:00-18:00"))
                .isNotEqualTo(weekdays("08:00-12:00"));
        assertThat(businessHours().zone()).isEqualTo(PARIS);
        assertThat(businessHours().weekly()).hasSize(5).doesNotContainKey(DayOfWeek.SUNDAY);
        assertThat(businessHours().closures()).isEmpty();
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
