package io.palier.mail;

import org.jspecify.annotations.Nullable;

/**
 * What is written to somebody: plain text, UTF-8. Letters of one thread (a ticket's number, say) stand together in the
 * reader's mail program; null for a letter of its own.
 */
public record Letter(
        String recipient,
        String subject,
        String body,
        @Nullable String thread) {}
