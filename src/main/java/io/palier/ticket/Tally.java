package io.palier.ticket;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How many rows a figure counts, and their lengths of time added up, in seconds (0 where the topic has none). */
public record Tally(long count, long seconds) {

    /** The mean, to the second; null of nothing. */
    public @Nullable Duration mean() {
        return count == 0 ? null : Duration.ofSeconds(Math.round((double) seconds / count));
    }
}
