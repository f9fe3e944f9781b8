package io.palier.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;

/** One conversation with the mail server. */
final class Line implements AutoCloseable {

    private final Session session;
    private final Transport transport;
    private final MailSettings settings;

    Line(Session session, Transport transport, MailSettings settings) {
        this.session = session;
        this.transport = transport;
        this.settings = settings;
    }

    /** Whether the server still listens: some hang up after so many letters, others on a refusal. */
    boolean isOpen() {
        return transport.isConnected();
    }

    /** Hands the letter over. @throws MessagingException when the server does not take it */
    void carry(OutgoingLetter letter) throws MessagingException {
        var message = new Envelope(session, letter, settings);
        message.saveChanges();
        transport.sendMessage(message, message.getAllRecipients());
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // each letter was acknowledged by itself: a server that hangs up first takes nothing back
        }
    }
}
