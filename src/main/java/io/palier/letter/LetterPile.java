package io.palier.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a channel is doing.
 *
 * @param isNamed whether anybody said where its letters go
 * @param oldestWaiting when the oldest letter that waits was written; null where none does
 * @param lastError what the other side said of a letter that waits; null where it said nothing
 */
public record LetterPile(
        Channel channel,
        boolean isNamed,
        long waiting,
        long sentInTheLastHour,
        long givenUp,
        @Nullable Instant oldestWaiting,
        @Nullable String lastError) {}
