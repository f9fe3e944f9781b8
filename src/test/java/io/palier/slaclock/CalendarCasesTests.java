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

import io.palier.slaclock.ClockEvent.Paused;
import io.palier.slaclock.ClockEvent.Resumed;
import io.palier.slaclock.ClockEvent.Started;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Calendars and time where other systems get them wrong: section A of the collected cases, by number. Those about
 * agreements (A19, A20, A24) are with the agreements.
 */
class CalendarCasesTests {

    private static final String CUSTOMER = "AWAITING_CUSTOMER";

    @Test
    @DisplayName("A01: 24x7, 30 h from Sunday of the 25-hour day")
    void a01_thirtyHoursAcrossTheLongDay() {
        assertThat(everyDay(PARIS, "00:00-24:00").plus(at("2026-10-25T00:30"), hours(30)))
                .isEqualTo(at("2026-10-26T05:30+01:00"));
    }

    @Test
    @DisplayName("A03: 24x7, elapsed across the short and the long day")
    void a03_elapsedAcrossBothChanges() {
        assertThat(aroundTheClock().between(at("2026-03-28T23:30"), at("2026-03-30T09:00")))
                .isEqualTo(hours(32.5));
        assertThat(aroundTheClock().between(at("2026-10-25T00:30"), at("2026-10-26T09:00")))
                .isEqualTo(hours(33.5));
    }

    @Test
    @DisplayName("A05: night shifts of 7 and 9 hours")
    void a05_nightShifts() {
        var nights = everyDay(PARIS, "22:00-06:00");

        assertThat(nights.plus(at("2026-03-28T22:00"), hours(8))).isEqualTo(at("2026-03-29T23:00"));
        assertThat(nights.plus(at("2026-10-24T22:00"), hours(8))).isEqualTo(at("2026-10-25T05:00"));
    }

    @Test
    @DisplayName("A05: shifts that follow each other leave no gap and no overlap when the clock changes")
    void a05_shiftsThatMeet() {
        for (var boundary : List.of("02:00", "02:30", "03:00")) {
            var shifts = everyDay(PARIS, "22:00-" + boundary, boundary + "-22:00");

            assertThat(shifts.openings(at("2026-03-27T12:00"), at("2026-03-30T12:00")))
                    .hasSize(1);
            assertThat(shifts.openings(at("2026-10-23T12:00"), at("2026-10-26T12:00")))
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("A08: a pause from 02:50 summer time to 02:10 winter time credits 20 min")
    void a08_aPauseInTheHourThatComesTwice() {
        var clock = clock(
                new ClockTerms(hours(8), aroundTheClock()),
                new Started(at("2026-10-25T00:00")),
                new Paused(at("2026-10-25T02:50+02:00"), CUSTOMER),
                new Resumed(at("2026-10-25T02:10+01:00")));

        var reading = clock.readAt(at("2026-10-25T06:00"));
        assertThat(reading.credit()).isEqualTo(minutes(20));
        assertThat(reading.deadline()).isEqualTo(at("2026-10-25T07:20+01:00"));
    }

    @Test
    @DisplayName("A08: a pause from 02:50 summer time to 02:10 winter time is 20 minutes")
    void a08_theDeadlineMovesByTheTwentyMinutes() {
        var timeline = Timeline.startedAt(at("2026-10-25T00:00"))
                .stoppedAt(at("2026-10-25T02:50+02:00"))
                .resumedAt(at("2026-10-25T02:10+01:00"));

        assertThat(new Stopwatch(aroundTheClock(), timeline).reaches(hours(4)))
                .contains(at("2026-10-25T00:00").plus(hours(4)).plus(minutes(20)));
    }

    @Test
    @DisplayName("A10: a yearly closure from 24 December to 2 January")
    void a10_aYearlyClosureAcrossNewYear() {
        var calendar = businessHours().closed(Closure.yearly(date("2026-12-24"), date("2027-01-02")));

        assertThat(calendar.plus(at("2026-12-23T17:00"), hours(2))).isEqualTo(at("2027-01-04T09:00"));
        assertThat(calendar.plus(at("2031-12-23T17:00"), hours(2))).isEqualTo(at("2032-01-05T09:00"));
        assertThat(calendar.plus(at("2022-12-23T17:00"), hours(2))).isEqualTo(at("2023-01-03T09:00"));
    }

    @Test
    @DisplayName("A12: two ranges a day, 30 minutes before lunch and 30 after")
    void a12_hoursGoOnAfterLunch() {
        var calendar = weekdays("08:00-12:00", "13:00-18:00");

        assertThat(calendar.plus(at("2026-06-01T11:30"), hours(1))).isEqualTo(at("2026-06-01T13:30"));
    }

    @Test
    @DisplayName("A14: only Tuesdays, 18 h end two Tuesdays later")
    void a14_onlyTuesdays() {
        var calendar = ServiceCalendar.weekly(PARIS, DayOfWeek.TUESDAY, DayOfWeek.TUESDAY, ranges("08:00-17:00"));

        assertThat(calendar.plus(at("2026-06-02T17:30"), hours(18))).isEqualTo(at("2026-06-16T17:00"));
    }

    @Test
    @DisplayName("A16: Friday 16:00 to Monday 10:00 is 4 h, not 66 h")
    void a16_aWeekendIsNoServiceTime() {
        assertThat(businessHours().between(at("2026-06-05T16:00"), at("2026-06-08T10:00")))
                .isEqualTo(hours(4));
    }

    @Test
    @DisplayName("A16: pending from Friday 16:00 to Monday 10:00 credits 4 h, not 66 h")
    void a16_creditIsServiceTime() {
        var clock = clock(
                new ClockTerms(hours(20), businessHours()),
                new Started(at("2026-06-05T08:00")),
                new Paused(at("2026-06-05T16:00"), CUSTOMER),
                new Resumed(at("2026-06-08T10:00")));

        var reading = clock.readAt(at("2026-06-08T10:00"));
        assertThat(reading.credit()).isEqualTo(hours(4));
        assertThat(reading.deadline()).isEqualTo(businessHours().plus(at("2026-06-05T08:00"), hours(24)));
    }

    @Test
    @DisplayName("A18: the engine raises rather than guess when it cannot reach the goal")
    void a18_noAnswerWithinACentury() {
        var oneMinuteAWeek = ServiceCalendar.weekly(PARIS, DayOfWeek.SUNDAY, DayOfWeek.SUNDAY, ranges("04:00-04:01"));

        assertThatExceptionOfType(BeyondHorizon.class)
                .isThrownBy(() -> oneMinuteAWeek.plus(at("2026-06-01T00:00"), hours(100)));
        assertThatExceptionOfType(BeyondHorizon.class)
                .isThrownBy(() -> oneMinuteAWeek.plus(at("2026-06-01T00:00"), Duration.ofSeconds(Long.MAX_VALUE)));
        assertThatExceptionOfType(BeyondHorizon.class)
                .isThrownBy(() -> oneMinuteAWeek.between(at("1726-06-01T00:00"), at("2026-06-01T00:00")));
    }

    @Test
    @DisplayName("A18: a calendar without any open minute is refused")
    void a18_noOpenMinute() {
        assertThatExceptionOfType(NoOpenTime.class).isThrownBy(() -> ServiceCalendar.of(PARIS, Map.of()));
        assertThatExceptionOfType(NoOpenTime.class)
                .isThrownBy(() -> ServiceCalendar.of(PARIS, Map.of(DayOfWeek.MONDAY, List.of())));
        assertThatExceptionOfType(NoOpenTime.class)
                .isThrownBy(() -> businessHours().closed(Closure.yearly(date("2026-01-01"), date("2026-12-31"))));
        assertThatExceptionOfType(NoOpenTime.class)
                .isThrownBy(() -> businessHours()
                        .closed(Closure.yearly(date("2026-01-01"), date("2026-12-31"))
                                .during(ranges("07:00-19:00"))));
    }

    @Test
    @DisplayName("A22: ten years ahead, from a calendar that has worked out nothing yet, in under 5 ms")
    void a22_tenYearsAheadIsBounded() {
        var best = Long.MAX_VALUE;
        for (var i = 0; i < 20; i++) {
            var calendar = weekdays("08:00-12:00", "13:00-18:00")
                    .closed(Closure.yearly(date("2026-12-24"), date("2027-01-02")), Closure.on(date("2026-05-01")));
            var began = System.nanoTime();
            var due = calendar.plus(at("2026-06-01T08:00"), hours(9 * 250 * 10));
            best = Math.min(best, System.nanoTime() - began);
            assertThat(due).isBetween(at("2036-01-01T00:00"), at("2037-01-01T00:00"));
        }

        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(5));
    }

    private static SlaClock clock(ClockTerms terms, ClockEvent... events) {
        return new SlaClock(terms, List.of(events));
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
