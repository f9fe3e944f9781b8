package io.palier.letter;

import org.jspecify.annotations.Nullable;

/**
 * What is written to somebody: plain text, UTF-8. Letters of one thread (a ticket's number, say) stand together in the
 * reader's mail program; null for a letter of its own.
 */
public record Letter(
        String recipient,
        String subject,
        String body,
        @Nullable String thread) {

    /** Puts a space for each control character of the one-line fields: a subject must not smuggle in a header. */
    public Letter {
        recipient = OneLine.of(recipient).strip();
        subject = OneLine.of(subject).strip();
        body = body.replace("\0", "");
    }
}
