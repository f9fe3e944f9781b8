package io.palier.ticket;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long an open ticket has been open: from one length of time, inclusive, to the next, exclusive; a day has 24 hours. */
public enum AgeBand {
    UNDER_A_DAY(0),
    DAYS_1_TO_3(1),
    DAYS_3_TO_7(3),
    DAYS_7_TO_30(7),
    DAYS_30_AND_MORE(30);

    private final Duration least;

    AgeBand(int days) {
        this.least = Duration.ofDays(days);
    }

    /** The least age in it. */
    public Duration least() {
        return least;
    }

    /** The last instant, inclusive, at which what is in it by {@code now} may have been opened. */
    Instant openedUntil(Instant now) {
        return now.minus(least);
    }

    /** The instant after which, exclusive, what is in it by {@code now} was opened; null where it has no upper end. */
    @Nullable
    Instant openedAfter(Instant now) {
        return this == DAYS_30_AND_MORE ? null : now.minus(values()[ordinal() + 1].least);
    }
}
