package io.palier.letter;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter as the wire wants it (RFC 5322): the same bytes at every attempt, for the same letter and sender. */
final class MailEnvelope extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

    private final String messageId;

    /** @throws MessagingException where the recipient is no address, or more than one */
    MailEnvelope(Session session, OutgoingLetter outgoing, MailSettings settings) throws MessagingException {
        super(session);
        var letter = outgoing.letter();
        messageId = "<" + outgoing.id() + "@" + settings.domain() + ">";
        setFrom(sender(settings));
        setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
        setSubject(letter.subject(), UTF_8);
        setContent(new Alternatives(outgoing.id(), letter));
        setHeader("Date", DATE.format(outgoing.writtenAt().atOffset(ZoneOffset.UTC)));
        setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office reply, please
        if (letter.language() != null) {
            setContentLanguage(new String[] {letter.language().toLanguageTag()});
        }
        standInThread(letter.thread(), settings);
    }

    /** Every letter of a thread answers the same one, which was never written; mail programs gather them by it. */
    private void standInThread(@Nullable String thread, MailSettings settings) throws MessagingException {
        if (thread != null) {
            var root = "<" + UUID.nameUUIDFromBytes(thread.getBytes(StandardCharsets.UTF_8)) + "@" + settings.domain()
                    + ">";
            setHeader("In-Reply-To", root);
            setHeader("References", root);
        }
    }

    private static InternetAddress sender(MailSettings settings) throws MessagingException {
        try {
            return new InternetAddress(settings.from(), "Palier", UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("no UTF-8", e);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /** The same in plain text and in HTML; what parts them follows from the letter's name. */
    private static final class Alternatives extends MimeMultipart {

        private Alternatives(LetterId id, Letter letter) throws MessagingException {
            super("alternative");
            contentType = "multipart/alternative; boundary=\"letter-" + id + "\"";
            addBodyPart(part(letter.body(), "plain"));
            addBodyPart(part(HtmlText.of(letter.subject(), letter.body(), letter.language()), "html"));
        }

        private static MimeBodyPart part(String text, String kind) throws MessagingException {
            var part = new MimeBodyPart();
            part.setText(text, UTF_8, kind);
            return part;
        }
    }
}
