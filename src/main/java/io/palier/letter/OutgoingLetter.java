package io.palier.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way. It waits until {@code nextAttemptAt}, which is also the end of the lease of the postman who took
 * it; in the end it is either sent or given up.
 */
@Entity
@Table(name = "outgoing_letter")
class OutgoingLetter {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String recipient;
    private String subject;
    private String body;
    private @Nullable String thread;
    private @Nullable Locale language;
    private Instant writtenAt;
    private @Nullable Instant nextAttemptAt;
    private int attempts;
    private @Nullable Instant sentAt;
    private @Nullable Instant failedAt;
    private @Nullable String lastError;

    @SuppressWarnings("NullAway.Init") // for JPA; letters are written by the post box
    protected OutgoingLetter() {}

    /** A postman takes it for that long. The attempt counts from here, so that one which kills us counts as well. */
    void takenUntil(Instant leaseEnd) {
        attempts++;
        nextAttemptAt = leaseEnd;
    }

    /** The server has it. */
    void sent(Instant at) {
        sentAt = at;
        nextAttemptAt = null;
        failedAt = null;
        lastError = null;
    }

    /** The server did not take it: another attempt after a pause, or none when there were enough. */
    void refused(Instant at, String why, Patience patience) {
        if (sentAt != null) {
            return; // our lease had run out, and the postman who took over was luckier
        }
        lastError = OneLine.answer(why);
        var pause = patience.pauseAfter(attempts);
        nextAttemptAt = pause.map(at::plus).orElse(null);
        failedAt = pause.isPresent() ? null : at;
    }

    /** There was nobody to give it to: due again, and the attempt does not count. */
    void handedBack(Instant at) {
        attempts--;
        nextAttemptAt = at;
    }

    /** Somebody wants it tried again from the start, whether it was given up or waits; nothing for one that was sent. */
    void again(Instant at) {
        if (sentAt == null) {
            attempts = 0;
            failedAt = null;
            nextAttemptAt = at;
        }
    }

    LetterId id() {
        return new LetterId(id);
    }

    /** What stands on the paper. */
    Letter letter() {
        return new Letter(channel, recipient, subject, body, thread, language);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    int attempts() {
        return attempts;
    }

    boolean isGivenUp() {
        return failedAt != null;
    }

    LetterView view() {
        return new LetterView(
                id(), channel, recipient, subject, writtenAt, nextAttemptAt, attempts, sentAt, failedAt, lastError);
    }
}
