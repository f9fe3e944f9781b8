package io.palier.slaclock;

import static io.palier.slaclock.Samples.PARIS;
import static io.palier.slaclock.Samples.aroundTheClock;
import static io.palier.slaclock.Samples.at;
import static io.palier.slaclock.Samples.businessHours;
import static io.palier.slaclock.Samples.everyDay;
import static io.palier.slaclock.Samples.hours;
import static io.palier.slaclock.Samples.minutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.palier.slaclock.ClockEvent.GoalChanged;
import io.palier.slaclock.ClockEvent.Paused;
import io.palier.slaclock.ClockEvent.Reopened;
import io.palier.slaclock.ClockEvent.Resumed;
import io.palier.slaclock.ClockEvent.Started;
import io.palier.slaclock.ClockEvent.Stopped;
import io.palier.slaclock.ClockEvent.Waived;
import io.palier.slaclock.Segment.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The life of a clock, told in Paris time; 1 June 2026 is a Monday. */
class SlaClockTests {

    private static final String CUSTOMER = "AWAITING_CUSTOMER";

    @Nested
    class Breach {

        private final ClockTerms fourHours = new ClockTerms(hours(4), businessHours());
        private final Started friday = new Started(at("2026-06-05T14:00"));

        @Test
        void resolvedOutOfHoursWithTheGoalUsedUpExactlyIsMet() {
            var reading = clock(fourHours, friday, new Stopped(at("2026-06-06T11:00")))
                    .readAt(at("2026-06-08T12:00"));

            assertThat(reading.state()).isEqualTo(ClockState.MET);
            assertThat(reading.remaining()).isZero();
            assertThat(reading.breachedAt()).isNull();
        }

        @Test
        void resolvedASecondIntoTheNextOpeningIsBreachedWhenTheGoalWasUsedUp() {
            var reading = clock(fourHours, friday, new Stopped(at("2026-06-08T08:00:01")))
                    .readAt(at("2026-06-08T12:00"));

            assertThat(reading.state()).isEqualTo(ClockState.BREACHED);
            assertThat(reading.breachedAt()).isEqualTo(at("2026-06-05T18:00"));
            assertThat(reading.remaining()).isEqualTo(Duration.ofSeconds(-1));
        }

        @Test
        void isNoFactYetWhileTheGoalIsUsedUpButNotExceeded() {
            var clock = clock(fourHours, friday);

            var saturday = clock.readAt(at("2026-06-06T11:00"));
            assertThat(saturday.state()).isEqualTo(ClockState.RUNNING);
            assertThat(saturday.deadline()).isEqualTo(at("2026-06-05T18:00"));
            assertThat(saturday.overrunAt()).isEqualTo(at("2026-06-08T08:00:01"));
            assertThat(saturday.nextCheck()).isEqualTo(saturday.overrunAt());

            var monday = clock.readAt(saturday.overrunAt());
            assertThat(monday.state()).isEqualTo(ClockState.BREACHED);
            assertThat(monday.breachedAt()).isEqualTo(at("2026-06-05T18:00"));
            assertThat(monday.overrunAt()).isNull();
            assertThat(monday.deadline()).isEqualTo(at("2026-06-05T18:00"));
        }

        @Test
        void isAFactASecondAfterTheDeadlineAroundTheClock() {
            var clock = clock(new ClockTerms(hours(4), aroundTheClock()), friday);
            var deadline = at("2026-06-05T18:00");

            assertThat(clock.readAt(deadline).isBreached()).isFalse();
            assertThat(clock.readAt(deadline.plusSeconds(1)).breachedAt()).isEqualTo(deadline);
            assertThat(clock.readAt(deadline).overrunAt()).isEqualTo(deadline.plusSeconds(1));
        }
    }

    @Nested
    class Pause {

        @Test
        void aSecondPauseReplacesTheReasonAndOneResumeEndsBoth() {
            var clock = clock(
                    new ClockTerms(hours(8), businessHours()),
                    new Started(at("2026-06-01T08:00")),
                    new Paused(at("2026-06-01T09:00"), CUSTOMER),
                    new Paused(at("2026-06-01T10:00"), "AWAITING_VENDOR"),
                    new Resumed(at("2026-06-01T12:00")));

            assertThat(clock.readAt(at("2026-06-01T11:00")).pauseReason()).isEqualTo("AWAITING_VENDOR");
            assertThat(clock.readAt(at("2026-06-01T13:00")).segments())
                    .containsExactly(
                            segment("2026-06-01T08:00", "2026-06-01T09:00", Kind.COUNTED, null),
                            segment("2026-06-01T09:00", "2026-06-01T10:00", Kind.PAUSED, CUSTOMER),
                            segment("2026-06-01T10:00", "2026-06-01T12:00", Kind.PAUSED, "AWAITING_VENDOR"),
                            segment("2026-06-01T12:00", "2026-06-01T13:00", Kind.COUNTED, null));
        }
    }

    @Nested
    class ChangeOfGoal {

        private final ClockTerms p3 = new ClockTerms(hours(8), businessHours());

        @Test
        void anAnswerOutOfThePauseComesTooLateForTheShorterGoal() {
            var clock = clock(
                    p3,
                    new Started(at("2026-06-01T08:00")),
                    new Paused(at("2026-06-01T11:00"), CUSTOMER),
                    new GoalChanged(at("2026-06-01T12:00"), hours(2)),
                    new Stopped(at("2026-06-01T14:00")));

            assertThat(clock.readAt(at("2026-06-01T15:00")).breachedAt()).isEqualTo(at("2026-06-01T14:00"));
        }

        @Test
        void asIfFromTheStartCountsTheWholeLifeOnTheNewCalendar() {
            var clock = clock(
                    new ClockTerms(hours(8), businessHours(), List.of(), GoalChange.FROM_START),
                    new Started(at("2026-06-05T17:00")),
                    new GoalChanged(at("2026-06-05T22:00"), hours(6), aroundTheClock()));

            var reading = clock.readAt(at("2026-06-05T22:30"));
            assertThat(reading.elapsed()).isEqualTo(hours(5.5));
            assertThat(reading.deadline()).isEqualTo(at("2026-06-05T23:00"));
            assertThat(reading.segments())
                    .containsExactly(segment("2026-06-05T17:00", "2026-06-05T22:30", Kind.COUNTED, null));
        }

        @Test
        void asIfFromTheStartMayLieInThePastButIsABreachOnlyFromTheChangeOn() {
            var clock = clock(
                    new ClockTerms(hours(8), businessHours(), List.of(), GoalChange.FROM_START),
                    new Started(at("2026-06-05T17:00")),
                    new GoalChanged(at("2026-06-05T22:00"), hours(2), aroundTheClock()));

            var reading = clock.readAt(at("2026-06-05T22:00"));
            assertThat(reading.deadline()).isEqualTo(at("2026-06-05T19:00"));
            assertThat(reading.breachedAt()).isEqualTo(at("2026-06-05T22:00"));
        }

        @Test
        void onAStoppedClockItWaitsForTheReopening() {
            var clock = clock(
                    p3,
                    new Started(at("2026-06-01T08:00")),
                    new Stopped(at("2026-06-01T12:00")),
                    new GoalChanged(at("2026-06-01T13:00"), hours(2), aroundTheClock()),
                    new GoalChanged(at("2026-06-01T13:30"), hours(3)),
                    new Reopened(at("2026-06-02T20:00")));

            var stopped = clock.readAt(at("2026-06-02T19:00"));
            assertThat(stopped.state()).isEqualTo(ClockState.MET);
            assertThat(stopped.goal()).isEqualTo(hours(8));
            var reopened = clock.readAt(at("2026-06-02T21:00"));
            assertThat(reopened.breachedAt()).isEqualTo(at("2026-06-02T20:00"));
            assertThat(reopened.elapsed()).isEqualTo(hours(5));
        }
    }

    @Nested
    class Stop {

        @Test
        void waivingSettlesAClockForGood() {
            var clock = clock(
                    new ClockTerms(hours(8), businessHours()),
                    new Started(at("2026-06-01T08:00")),
                    new Waived(at("2026-06-01T09:00")));

            var reading = clock.readAt(at("2027-06-01T09:00"));
            assertThat(reading.state()).isEqualTo(ClockState.WAIVED);
            assertThat(reading.elapsed()).isEqualTo(hours(1));
            assertThat(reading.nextCheck()).isNull();
        }

        @Test
        void waivingAStoppedClockLeavesItsResult() {
            var clock = clock(
                    new ClockTerms(hours(8), businessHours()),
                    new Started(at("2026-06-01T08:00")),
                    new Stopped(at("2026-06-01T09:00")),
                    new Waived(at("2026-06-01T10:00")));

            assertThat(clock.readAt(at("2026-06-02T09:00")).state()).isEqualTo(ClockState.MET);
        }
    }

    @Nested
    class Warnings {

        private final ClockTerms terms = new ClockTerms(hours(4), businessHours())
                .warningAt(WarningPoint.percent(75), WarningPoint.left(minutes(30)), WarningPoint.percent(100));

        @Test
        void areDatedInServiceTime() {
            var reading = clock(terms, new Started(at("2026-06-05T15:00"))).readAt(at("2026-06-05T15:30"));

            assertThat(reading.warnings())
                    .extracting(Warning::at)
                    .containsExactly(at("2026-06-05T18:00"), at("2026-06-08T08:30"), at("2026-06-08T09:00"));
            assertThat(reading.nextCheck()).isEqualTo(at("2026-06-05T18:00"));
        }

        @Test
        void thatLieAheadOfAPausedClockHaveNoDate() {
            var reading = clock(
                            terms, new Started(at("2026-06-01T08:00")), new Paused(at("2026-06-01T11:10"), CUSTOMER))
                    .readAt(at("2026-06-01T12:00"));

            assertThat(reading.warnings()).extracting(Warning::at).containsExactly(at("2026-06-01T11:00"), null, null);
        }

        @Test
        void aGoalShorterThanTheTimeLeftWarnsAtTheStart() {
            var reading = clock(
                            new ClockTerms(minutes(15), aroundTheClock()).warningAt(WarningPoint.left(minutes(30))),
                            new Started(at("2026-06-01T08:00")))
                    .readAt(at("2026-06-01T08:00"));

            assertThat(reading.warnings()).extracting(Warning::at).containsExactly(at("2026-06-01T08:00"));
        }

        @Test
        void areReadAsTheyAreWritten() {
            assertThat(WarningPoint.parse("75%"))
                    .isEqualTo(WarningPoint.percent(75))
                    .hasToString("75%");
            assertThat(WarningPoint.parse("PT30M"))
                    .isEqualTo(WarningPoint.left(minutes(30)))
                    .hasToString("PT30M");
            assertThat(WarningPoint.percent(75).usedOf(Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(3));
            for (var wrong : List.of("", "75", "-5%", "PT-5M", "soon", "99999%")) {
                assertThatIllegalArgumentException().isThrownBy(() -> WarningPoint.parse(wrong));
            }
        }
    }

    @Nested
    class Segments {

        @Test
        void partitionTheLifeOfAClock() {
            var clock = clock(
                    new ClockTerms(hours(4), businessHours()),
                    new Started(at("2026-06-05T17:00")),
                    new Paused(at("2026-06-08T09:00"), CUSTOMER),
                    new Resumed(at("2026-06-08T10:00")),
                    new Stopped(at("2026-06-08T12:00")));

            assertThat(clock.readAt(at("2026-06-08T12:30")).segments())
                    .containsExactly(
                            segment("2026-06-05T17:00", "2026-06-05T18:00", Kind.COUNTED, null),
                            segment("2026-06-05T18:00", "2026-06-08T08:00", Kind.CLOSED, null),
                            segment("2026-06-08T08:00", "2026-06-08T09:00", Kind.COUNTED, null),
                            segment("2026-06-08T09:00", "2026-06-08T10:00", Kind.PAUSED, CUSTOMER),
                            segment("2026-06-08T10:00", "2026-06-08T12:00", Kind.COUNTED, null),
                            segment("2026-06-08T12:00", "2026-06-08T12:30", Kind.STOPPED, null));
        }

        @Test
        void areNoneAtTheVeryStart() {
            var clock = clock(new ClockTerms(hours(4), businessHours()), new Started(at("2026-06-05T17:00")));

            assertThat(clock.readAt(at("2026-06-05T17:00")).segments()).isEmpty();
        }
    }

    @Nested
    class Refused {

        private final ClockTerms terms = new ClockTerms(hours(4), everyDay(PARIS, "08:00-18:00"));
        private final Started started = new Started(at("2026-06-01T08:00"));
        private final Instant later = at("2026-06-01T09:00");

        @Test
        void aHistoryThatDoesNotBeginWithTheStart() {
            assertRefused(IllegalHistory.Fault.NO_START, 0);
            assertRefused(IllegalHistory.Fault.NO_START, 0, new Stopped(later), started);
            assertRefused(IllegalHistory.Fault.OUT_OF_PLACE, 1, started, new Started(later));
        }

        @Test
        void anEventBeforeTheOneBefore() {
            assertRefused(
                    IllegalHistory.Fault.OUT_OF_ORDER,
                    2,
                    started,
                    new Paused(later, CUSTOMER),
                    new Resumed(later.minusSeconds(1)));
        }

        @Test
        void anEventThatCannotHappenThere() {
            assertRefused(IllegalHistory.Fault.OUT_OF_PLACE, 1, started, new Resumed(later));
            assertRefused(IllegalHistory.Fault.OUT_OF_PLACE, 1, started, new Reopened(later));
            assertRefused(
                    IllegalHistory.Fault.OUT_OF_PLACE, 2, started, new Stopped(later), new Paused(later, CUSTOMER));
            assertRefused(IllegalHistory.Fault.OUT_OF_PLACE, 2, started, new Stopped(later), new Stopped(later));
            assertRefused(IllegalHistory.Fault.OUT_OF_PLACE, 2, started, new Waived(later), new Reopened(later));
            assertRefused(
                    IllegalHistory.Fault.OUT_OF_PLACE, 2, started, new Waived(later), new GoalChanged(later, hours(1)));
        }

        @Test
        void aReadingBeforeTheStart() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> clock(terms, started).readAt(started.at().minusSeconds(1)));
        }

        @Test
        void aGoalThatIsNegativeOrNotInWholeSeconds() {
            assertThatIllegalArgumentException().isThrownBy(() -> new ClockTerms(hours(-1), aroundTheClock()));
            assertThatIllegalArgumentException().isThrownBy(() -> new GoalChanged(later, Duration.ofMillis(1500)));
        }

        private void assertRefused(IllegalHistory.Fault fault, int index, ClockEvent... events) {
            assertThatExceptionOfType(IllegalHistory.class)
                    .isThrownBy(() -> clock(terms, events))
                    .satisfies(refusal -> {
                        assertThat(refusal.fault()).isEqualTo(fault);
                        assertThat(refusal.index()).isEqualTo(index);
                    });
        }
    }

    @Test
    void eventsLaterThanTheReadingAreUnknownToIt() {
        var clock = clock(
                new ClockTerms(hours(4), aroundTheClock()),
                new Started(at("2026-06-01T08:00")),
                new Stopped(at("2026-06-01T14:00")));

        assertThat(clock.readAt(at("2026-06-01T10:00")).state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock.deadlineAt(at("2026-06-01T10:00"))).contains(at("2026-06-01T12:00"));
        assertThat(clock.deadlineAt(at("2026-06-01T14:00"))).isEmpty();
        assertThat(clock.readAt(at("2026-06-01T14:00")).breachedAt()).isEqualTo(at("2026-06-01T12:00"));
    }

    @Test
    void fractionsOfASecondAreDropped() {
        var clock = clock(
                new ClockTerms(Duration.ofSeconds(1), aroundTheClock()),
                new Started(at("2026-06-01T08:00").plusMillis(900)),
                new Stopped(at("2026-06-01T08:00:01").plusMillis(950)));

        var reading = clock.readAt(at("2026-06-01T09:00").plusNanos(1));
        assertThat(reading.elapsed()).isEqualTo(Duration.ofSeconds(1));
        assertThat(reading.state()).isEqualTo(ClockState.MET);
        assertThat(reading.asOf()).isEqualTo(at("2026-06-01T09:00"));
    }

    private static SlaClock clock(ClockTerms terms, ClockEvent... events) {
        return new SlaClock(terms, List.of(events));
    }

    private static Segment segment(String from, String to, Kind kind, String reason) {
        return new Segment(at(from), at(to), kind, reason);
    }
}
