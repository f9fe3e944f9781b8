package io.palier.slaclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Holds the clock against one that counts every second by itself, over histories by chance. More of them with
 * {@code -Dpalier.histories=100000}; a failure names the seed of its history.
 */
class SlaClockAgainstCounterTests {

    private static final int HISTORIES = Integer.getInteger("palier.histories", 1000);

    @Test
    void theClockShowsWhatIsCountedSecondBySecond() {
        for (var seed = 0; seed < HISTORIES; seed++) {
            compare(seed, new RandomLives(new SplittableRandom(seed)).life(5));
        }
    }

    private static void compare(long seed, RandomLives.Life life) {
        var reading = life.clock().readAt(life.asOf());
        var counted = SecondCounter.count(life.clock(), life.asOf());

        assertThat(reading.elapsed().toSeconds()).as("elapsed, seed %d", seed).isEqualTo(counted.consumed());
        assertThat(second(reading.breachedAt())).as("breach, seed %d", seed).isEqualTo(counted.breachedAt());
        assertThat(reading.segments()).as("segments, seed %d", seed).isEqualTo(counted.segments());
        assertThat(reading.credit().toSeconds()).as("credit, seed %d", seed).isEqualTo(counted.credit());
        compareWhatIsToCome(seed, life, reading);
    }

    /** From the reading to the deadline, exactly what remains is open, and the last second of it is. */
    private static void compareWhatIsToCome(long seed, RandomLives.Life life, ClockReading reading) {
        var deadline = reading.deadline();
        if (deadline == null || !deadline.isAfter(life.asOf())) {
            assertThat(reading.phase() == ClockPhase.RUNNING
                            && reading.remaining().compareTo(Duration.ZERO) > 0)
                    .as("deadline, seed %d", seed)
                    .isFalse();
            return;
        }
        if (Duration.between(life.asOf(), deadline).toDays() > 40) {
            return; // too far to walk
        }
        var calendar = calendarInForce(life);
        var from = life.asOf().getEpochSecond();
        var to = deadline.getEpochSecond();
        assertThat(SecondCounter.open(calendar, from, to))
                .as("deadline, seed %d", seed)
                .isEqualTo(reading.remaining().toSeconds());
        assertThat(SecondCounter.open(calendar, to - 1, to))
                .as("deadline, seed %d", seed)
                .isOne();
    }

    private static ServiceCalendar calendarInForce(RandomLives.Life life) {
        var calendar = life.clock().terms().calendar();
        for (var event : life.clock().events()) {
            if (event instanceof ClockEvent.GoalChanged change && !change.at().isAfter(life.asOf())) {
                calendar = change.calendarOr(calendar);
            }
        }
        return calendar;
    }

    private static long second(Instant instant) {
        return instant == null ? Long.MIN_VALUE : instant.getEpochSecond();
    }
}
