package io.palier.slaclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for every calendar and every life of a clock, wherever its clocks are changed (domain.md R2, R3, R6). */
class ServiceTimePropertyTests {

    private static final int YEAR = 365 * 86_400;

    record When(ServiceCalendar calendar, Instant start) {}

    @Property(tries = 1000)
    void elapsedIsTheInverseOfDeadline(
            @ForAll("calendars") When when, @ForAll @LongRange(min = 1, max = YEAR / 40) long goal) {
        var deadline = when.calendar().plus(when.start(), Duration.ofSeconds(goal));

        assertThat(when.calendar().between(when.start(), deadline)).hasSeconds(goal);
        assertThat(when.calendar().between(when.start(), deadline.minusSeconds(1)))
                .hasSeconds(goal - 1);
    }

    @Property(tries = 1000)
    void deadlineIsTheInverseOfElapsedAtEveryOpenSecond(
            @ForAll("calendars") When when, @ForAll @LongRange(min = 1, max = YEAR) long after) {
        var end = when.start().plusSeconds(after);
        var reached = when.calendar().plus(when.start(), when.calendar().between(when.start(), end));

        if (when.calendar().isOpenAt(end.minusSeconds(1))) {
            assertThat(reached).isEqualTo(end.truncatedTo(ChronoUnit.SECONDS));
        } else {
            assertThat(reached).isBefore(end);
        }
    }

    @Property(tries = 500)
    void serviceTimeAddsUpAndIsTheSumOfTheOpenings(
            @ForAll("calendars") When when,
            @ForAll @LongRange(min = 0, max = YEAR) long first,
            @ForAll @LongRange(min = 0, max = YEAR) long second) {
        var middle = when.start().plusSeconds(first);
        var end = middle.plusSeconds(second);
        var calendar = when.calendar();
        var openings = calendar.openings(when.start(), end);

        assertThat(calendar.between(when.start(), middle).plus(calendar.between(middle, end)))
                .isEqualTo(calendar.between(when.start(), end))
                .isEqualTo(openings.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus));
        for (var i = 1; i < openings.size(); i++) {
            assertThat(openings.get(i).start()).isAfter(openings.get(i - 1).end());
        }
    }

    @Property(tries = 500)
    void aStopwatchReachesWhatHasElapsedAndNotBefore(
            @ForAll("calendars") When when, @ForAll List<@IntRange(max = 300_000) Integer> laps) {
        var at = when.start();
        var timeline = Timeline.startedAt(at);
        for (var lap : laps) {
            at = at.plusSeconds(lap);
            timeline = timeline.isRunning() ? timeline.stoppedAt(at) : timeline.resumedAt(at);
        }
        var watch = new Stopwatch(when.calendar(), timeline);
        var elapsed = watch.elapsedAt(at);

        for (var part = 1; part <= 4 && elapsed.toSeconds() > 4; part++) {
            var worked = Duration.ofSeconds(elapsed.toSeconds() * part / 4);
            var reached = watch.reaches(worked).orElseThrow();
            assertThat(watch.elapsedAt(reached)).isEqualTo(worked);
            assertThat(watch.elapsedAt(reached.minusSeconds(1))).isEqualTo(worked.minusSeconds(1));
        }
    }

    @Property(tries = 1000)
    void segmentsPartitionTheLifeAndCountedSecondsAreElapsed(@ForAll("lives") RandomLives.Life life) {
        var reading = life.clock().readAt(life.asOf());
        var at = reading.startedAt();
        var counted = Duration.ZERO;
        for (var segment : reading.segments()) {
            assertThat(segment.from()).isEqualTo(at).isBefore(segment.to());
            at = segment.to();
            if (segment.kind() == Segment.Kind.COUNTED) {
                counted = counted.plus(Duration.between(segment.from(), segment.to()));
            }
        }

        assertThat(at).isEqualTo(reading.asOf());
        assertThat(counted)
                .isEqualTo(reading.elapsed())
                .isEqualTo(reading.goal().minus(reading.remaining()));
    }

    @Property(tries = 1000)
    void aBreachIsNeverTakenBackNorMoved(@ForAll("lives") RandomLives.Life life) {
        Instant breachedAt = null;
        for (var hour = 0; hour <= 24 * 8; hour++) {
            var reading = life.clock().readAt(life.clock().events().get(0).at().plusSeconds(hour * 3600L));
            if (breachedAt != null) {
                assertThat(reading.breachedAt()).isEqualTo(breachedAt);
                assertThat(reading.state()).isEqualTo(ClockState.BREACHED);
            } else if (reading.breachedAt() != null) {
                assertThat(reading.breachedAt()).isBeforeOrEqualTo(reading.asOf());
            }
            breachedAt = reading.breachedAt();
        }
    }

    @Property(tries = 1000)
    void nothingChangesByItselfBeforeTheNextCheck(@ForAll("lives") RandomLives.Life life) {
        var reading = life.clock().readAt(life.asOf());
        var untouched = new SlaClock(
                life.clock().terms(),
                life.clock().events().stream()
                        .filter(event -> !event.at().isAfter(life.asOf()))
                        .toList());
        var next = reading.nextCheck();

        if (next == null) {
            var muchLater = untouched.readAt(life.asOf().plusSeconds(YEAR));
            assertThat(muchLater.breachedAt()).isEqualTo(reading.breachedAt());
        } else {
            assertThat(untouched.readAt(next.minusSeconds(1)).breachedAt()).isEqualTo(reading.breachedAt());
        }
        if (reading.overrunAt() != null) {
            assertThat(untouched.readAt(reading.overrunAt().minusSeconds(1)).isBreached())
                    .isFalse();
            assertThat(untouched.readAt(reading.overrunAt()).breachedAt()).isEqualTo(reading.deadline());
        }
    }

    @Property(tries = 500)
    void aPauseOfAnyLengthLeavesTheRemainingTimeAsItWas(
            @ForAll("calendars") When when,
            @ForAll @LongRange(min = 0, max = 900_000) long ran,
            @ForAll @LongRange(min = 0, max = 900_000) long paused) {
        var pause = when.start().plusSeconds(ran);
        var resume = pause.plusSeconds(paused);
        var clock = new SlaClock(
                new ClockTerms(Duration.ofHours(100), when.calendar()),
                List.of(
                        new ClockEvent.Started(when.start()),
                        new ClockEvent.Paused(pause, "AWAITING_CUSTOMER"),
                        new ClockEvent.Resumed(resume)));

        assertThat(clock.readAt(resume).remaining())
                .isEqualTo(clock.readAt(pause).remaining());
        assertThat(clock.readAt(resume).credit()).isEqualTo(when.calendar().between(pause, resume));
    }

    @Provide
    Arbitrary<When> calendars() {
        return Arbitraries.longs().map(seed -> {
            var random = new SplittableRandom(seed);
            var zone = RandomLives.ZONES.get(random.nextInt(RandomLives.ZONES.size()));
            var lives = new RandomLives(random);
            var start = lives.instantIn(zone);
            return new When(lives.calendar(zone, start), start);
        });
    }

    @Provide
    Arbitrary<RandomLives.Life> lives() {
        return Arbitraries.longs().map(seed -> new RandomLives(new SplittableRandom(seed)).life(8));
    }
}
