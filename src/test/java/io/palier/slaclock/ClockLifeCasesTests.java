package io.palier.slaclock;

import static io.palier.slaclock.Samples.aroundTheClock;
import static io.palier.slaclock.Samples.at;
import static io.palier.slaclock.Samples.businessHours;
import static io.palier.slaclock.Samples.hours;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.slaclock.ClockEvent.GoalChanged;
import io.palier.slaclock.ClockEvent.Paused;
import io.palier.slaclock.ClockEvent.Reopened;
import io.palier.slaclock.ClockEvent.Resumed;
import io.palier.slaclock.ClockEvent.Started;
import io.palier.slaclock.ClockEvent.Stopped;
import io.palier.slaclock.ClockEvent.Waived;
import io.palier.slaclock.Segment.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The life of one clock where other systems get it wrong: of section B of the collected cases what is pure, by number.
 * The rest is with the rooms that start and stop clocks.
 */
class ClockLifeCasesTests {

    private static final String CUSTOMER = "AWAITING_CUSTOMER";

    private final ClockTerms p3 = new ClockTerms(hours(8), businessHours());
    private final ClockTerms fourHours = new ClockTerms(hours(4), businessHours());
    private final Started friday = new Started(at("2026-06-05T14:00"));

    @Test
    @DisplayName("B01: 3 h worked, paused, resumed, then 2 h are due: breached at that instant")
    void b01_aGoalAlreadyUsedUpIsABreachAtOnce() {
        var clock = clock(
                p3,
                new Started(at("2026-06-01T08:00")),
                new Paused(at("2026-06-01T11:00"), CUSTOMER),
                new Resumed(at("2026-06-01T14:00")),
                new GoalChanged(at("2026-06-01T14:00"), hours(2)));

        var reading = clock.readAt(at("2026-06-01T14:00"));
        assertThat(reading.state()).isEqualTo(ClockState.BREACHED);
        assertThat(reading.breachedAt()).isEqualTo(at("2026-06-01T14:00"));
        assertThat(reading.deadline()).isEqualTo(at("2026-06-01T14:00"));
        assertThat(reading.remaining()).isEqualTo(hours(-1));
    }

    @Test
    @DisplayName("B01: the same while paused is a breach on resume, not before")
    void b01_whilePausedItIsABreachOnResume() {
        var clock = clock(
                p3,
                new Started(at("2026-06-01T08:00")),
                new Paused(at("2026-06-01T11:00"), CUSTOMER),
                new GoalChanged(at("2026-06-01T12:00"), hours(2)),
                new Resumed(at("2026-06-01T14:00")));

        assertThat(clock.readAt(at("2026-06-01T13:59:59")).state()).isEqualTo(ClockState.PAUSED);
        assertThat(clock.readAt(at("2026-06-01T14:00")).breachedAt()).isEqualTo(at("2026-06-01T14:00"));
    }

    @Test
    @DisplayName("B03: P3 to P1 to P3 conserves every second and breaches at most once")
    void b03_thereAndBackConservesEverySecond() {
        var clock = clock(
                p3,
                new Started(at("2026-06-01T08:00")),
                new GoalChanged(at("2026-06-01T12:00:01"), hours(1), aroundTheClock()),
                new GoalChanged(at("2026-06-01T12:10:02"), hours(8), businessHours()));

        var reading = clock.readAt(at("2026-06-01T17:30"));
        assertThat(reading.elapsed()).isEqualTo(hours(9.5));
        assertThat(reading.breachedAt()).isEqualTo(at("2026-06-01T12:00:01"));
        assertThat(clock.readAt(at("2026-06-01T13:00")).remaining()).isEqualTo(hours(3));
        assertThat(reading.deadline()).isEqualTo(at("2026-06-01T16:00"));
    }

    @Test
    @DisplayName("B03: while paused, there and back is no breach at all")
    void b03_thereAndBackWhilePaused() {
        var clock = clock(
                p3,
                new Started(at("2026-06-01T08:00")),
                new Paused(at("2026-06-01T12:00"), CUSTOMER),
                new GoalChanged(at("2026-06-01T13:00"), hours(1)),
                new GoalChanged(at("2026-06-01T13:10"), hours(8)),
                new Resumed(at("2026-06-01T14:00")));

        var reading = clock.readAt(at("2026-06-01T15:00"));
        assertThat(reading.isBreached()).isFalse();
        assertThat(reading.remaining()).isEqualTo(hours(3));
    }

    @Test
    @DisplayName("B06: leaving a pause keeps its credit")
    void b06_creditIsKept() {
        var clock = clock(
                new ClockTerms(hours(8), businessHours()),
                new Started(at("2026-06-01T08:00")),
                new Paused(at("2026-06-01T09:00"), CUSTOMER),
                new Resumed(at("2026-06-01T12:00")),
                new Paused(at("2026-06-01T13:00"), "AWAITING_VENDOR"),
                new Resumed(at("2026-06-01T14:00")));

        var reading = clock.readAt(at("2026-06-01T15:00"));
        assertThat(reading.credit()).isEqualTo(hours(4));
        assertThat(reading.elapsed()).isEqualTo(hours(3));
        assertThat(reading.deadline()).isEqualTo(at("2026-06-02T10:00"));
    }

    @Test
    @DisplayName("B07: no clock turns breached while paused")
    void b07_nothingIsBreachedWhilePaused() {
        var clock = clock(
                new ClockTerms(hours(4), businessHours()),
                new Started(at("2026-06-01T09:00")),
                new Paused(at("2026-06-01T12:00"), CUSTOMER),
                new Resumed(at("2026-06-10T09:00")));

        var paused = clock.readAt(at("2026-06-10T08:59"));
        assertThat(paused.state()).isEqualTo(ClockState.PAUSED);
        assertThat(paused.nextCheck()).isNull();
        assertThat(clock.readAt(at("2026-06-10T10:00")).state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock.readAt(at("2026-06-10T10:00:01")).breachedAt()).isEqualTo(at("2026-06-10T10:00"));
    }

    @Test
    @DisplayName("B09: resolved out of a pause, which stays excluded")
    void b09_pausedThenStopped() {
        var clock = clock(
                new ClockTerms(hours(8), aroundTheClock()),
                new Started(at("2026-02-02T09:00")),
                new Paused(at("2026-02-02T10:00"), CUSTOMER),
                new Stopped(at("2026-08-10T10:00")));

        var reading = clock.readAt(at("2026-09-01T00:00"));
        assertThat(reading.state()).isEqualTo(ClockState.MET);
        assertThat(reading.elapsed()).isEqualTo(hours(1));
        assertThat(reading.deadlineWhenStopped()).isNull();
    }

    @Test
    @DisplayName("B10: resolved, reopened, resolved: the clock runs again and both cycles are told")
    void b10_bothCyclesAreTold() {
        var clock = clock(
                new ClockTerms(hours(8), businessHours()),
                new Started(at("2026-06-01T08:00")),
                new Stopped(at("2026-06-01T10:00")),
                new Reopened(at("2026-06-01T14:00")),
                new Stopped(at("2026-06-01T15:00")));

        var reading = clock.readAt(at("2026-06-01T16:00"));
        assertThat(reading.state()).isEqualTo(ClockState.MET);
        assertThat(reading.elapsed()).isEqualTo(hours(3));
        assertThat(reading.deadline()).isNull();
        assertThat(reading.deadlineWhenStopped()).isEqualTo(at("2026-06-02T10:00"));
        assertThat(reading.segments())
                .containsExactly(
                        segment("2026-06-01T08:00", "2026-06-01T10:00", Kind.COUNTED, null),
                        segment("2026-06-01T10:00", "2026-06-01T14:00", Kind.STOPPED, null),
                        segment("2026-06-01T14:00", "2026-06-01T15:00", Kind.COUNTED, null),
                        segment("2026-06-01T15:00", "2026-06-01T16:00", Kind.STOPPED, null));
    }

    @Test
    @DisplayName("B12: a breach outlives pause, reopening, a longer goal and waiving")
    void b12_aBreachIsSticky() {
        var clock = clock(
                fourHours,
                friday,
                new Paused(at("2026-06-08T09:00"), CUSTOMER),
                new Resumed(at("2026-06-08T10:00")),
                new GoalChanged(at("2026-06-08T11:00"), hours(80)),
                new Stopped(at("2026-06-08T12:00")),
                new Reopened(at("2026-06-08T14:00")),
                new Waived(at("2026-06-08T15:00")));

        for (var event : clock.events().subList(1, clock.events().size())) {
            var reading = clock.readAt(event.at());
            assertThat(reading.state()).isEqualTo(ClockState.BREACHED);
            assertThat(reading.breachedAt()).isEqualTo(at("2026-06-05T18:00"));
        }
        assertThat(clock.readAt(at("2026-06-09T12:00")).phase()).isEqualTo(ClockPhase.WAIVED);
    }

    @Test
    @DisplayName("B16: the second team's own hour starts when the ticket comes, the customer's clock runs on")
    void b16_theSecondTeamHasItsOwnClock() {
        var start = at("2026-06-01T09:00");
        var handed = at("2026-06-01T10:30");
        var customer = clock(new ClockTerms(hours(4), businessHours()), new Started(start));
        var first = clock(new ClockTerms(hours(2), businessHours()), new Started(start), new Stopped(handed));
        var second = clock(new ClockTerms(hours(1), businessHours()), new Started(handed));

        assertThat(first.readAt(handed).state()).isEqualTo(ClockState.MET);
        assertThat(second.readAt(handed).deadline()).isEqualTo(at("2026-06-01T11:30"));
        assertThat(customer.readAt(handed).deadline()).isEqualTo(at("2026-06-01T13:00"));
    }

    @Test
    void b34_anotherCalendarCountsFromTheChangeOnAndRevaluesNothing() {
        var clock = clock(
                p3,
                new Started(at("2026-06-05T17:00")),
                new GoalChanged(at("2026-06-05T20:00"), hours(4), aroundTheClock()));

        var reading = clock.readAt(at("2026-06-05T21:00"));
        assertThat(reading.elapsed()).isEqualTo(hours(2));
        assertThat(reading.deadline()).isEqualTo(at("2026-06-05T23:00"));
        assertThat(reading.segments())
                .containsExactly(
                        segment("2026-06-05T17:00", "2026-06-05T18:00", Kind.COUNTED, null),
                        segment("2026-06-05T18:00", "2026-06-05T20:00", Kind.CLOSED, null),
                        segment("2026-06-05T20:00", "2026-06-05T21:00", Kind.COUNTED, null));
    }

    @Test
    @DisplayName("B37: paused shows the time left, since when and why; a resume leaves it as it was")
    void b37_remainingIsUnchangedOnResume() {
        var clock = clock(
                new ClockTerms(hours(4), businessHours()),
                new Started(at("2026-06-01T09:00")),
                new Paused(at("2026-06-01T10:30"), CUSTOMER),
                new Resumed(at("2026-06-03T16:00")));

        var paused = clock.readAt(at("2026-06-02T12:00"));
        assertThat(paused.deadline()).isNull();
        assertThat(paused.remaining()).isEqualTo(hours(2.5));
        assertThat(paused.pausedSince()).isEqualTo(at("2026-06-01T10:30"));
        assertThat(paused.pauseReason()).isEqualTo(CUSTOMER);

        var resumed = clock.readAt(at("2026-06-03T16:00"));
        assertThat(resumed.remaining()).isEqualTo(hours(2.5));
        assertThat(resumed.deadline()).isEqualTo(at("2026-06-04T08:30"));
        assertThat(resumed.pausedSince()).isNull();
    }

    private static SlaClock clock(ClockTerms terms, ClockEvent... events) {
        return new SlaClock(terms, List.of(events));
    }

    private static Segment segment(String from, String to, Kind kind, @Nullable String reason) {
        return new Segment(at(from), at(to), kind, reason);
    }
}
