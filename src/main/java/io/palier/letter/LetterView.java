package io.palier.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a letter. {@code lastError} is the mail server's answer, null where there was none. */
public record LetterView(
        LetterId id,
        String recipient,
        String subject,
        Instant writtenAt,
        @Nullable Instant nextAttemptAt,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable Instant failedAt,
        @Nullable String lastError) {}
