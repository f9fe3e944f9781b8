package io.palier.letter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is written to somebody: plain text, UTF-8. In a mail, paragraphs are parted by an empty line; one whose lines all
 * read "name: value" is a table of facts, and a line that ends in an address leads there: the HTML part is made from that.
 * A webhook's body is JSON, its subject the type of the event.
 *
 * @param thread letters of one thread (a ticket's number, say) stand together in the reader's mail program; null for a
 *     letter of its own
 * @param language the reader's; null where the reader is a machine, or nobody knows
 */
public record Letter(
        Channel channel,
        String recipient,
        String subject,
        String body,
        @Nullable String thread,
        @Nullable Locale language) {

    /** Puts a space for each control character of the one-line fields: a subject must not smuggle in a header. */
    public Letter {
        recipient = OneLine.of(recipient).strip();
        subject = OneLine.of(subject).strip();
        body = body.replace("\0", "");
    }

    /** A mail. */
    public static Letter mail(
            String address, String subject, String body, @Nullable String thread, @Nullable Locale language) {
        return new Letter(Channel.MAIL, address, subject, body, thread, language);
    }

    /** A text message. The subject is for whoever looks after letters; it is not sent. */
    public static Letter sms(
            String number, String subject, String text, @Nullable String thread, @Nullable Locale language) {
        return new Letter(Channel.SMS, number, subject, text, thread, language);
    }

    /** A request to that endpoint. */
    public static Letter webhook(String endpoint, String eventType, String json, @Nullable String thread) {
        return new Letter(Channel.WEBHOOK, endpoint, eventType, json, thread, null);
    }
}
