package io.palier.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a letter. {@code lastError} is the other side's answer, null where there was none. */
public record LetterView(
        LetterId id,
        Channel channel,
        String recipient,
        String subject,
        Instant writtenAt,
        @Nullable Instant nextAttemptAt,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable Instant failedAt,
        @Nullable String lastError) {

    /** How far it has come. */
    public LetterState state() {
        if (sentAt != null) {
            return LetterState.SENT;
        }
        return failedAt == null ? LetterState.WAITING : LetterState.GIVEN_UP;
    }
}
