package io.palier.look;

import io.palier.slaclock.Account;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a reading, to the second, as people read them.
 *
 * @param deadlineAt the deadline, or the one it had when it was done; null while paused
 * @param deadline the same as the wall clock of the calendar shows it; empty where there is none
 * @param elapsed service time used up
 * @param remaining service time left, or over; without a sign
 * @param credit service time that pauses have kept
 */
public record AccountFacts(
        @Nullable Instant deadlineAt, String deadline, String elapsed, String remaining, String credit) {

    static AccountFacts of(Account account, Phrases phrases) {
        var reading = account.reading();
        var deadline = reading.deadline() == null ? reading.deadlineWhenStopped() : reading.deadline();
        var times = new WallTimes(account.zone(), phrases.language(), reading.startedAt(), account.until());
        return new AccountFacts(
                deadline,
                deadline == null ? "" : times.full(deadline),
                phrases.exactly(reading.elapsed()),
                phrases.exactly(reading.remaining()),
                phrases.exactly(reading.credit()));
    }
}
