package io.palier.letter;

import io.palier.letter.NotTaken.Reach;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;

/** One conversation with the mail server. */
final class MailTrip implements Carrier.Trip {

    private final Session session;
    private final Transport transport;
    private final MailSettings settings;

    MailTrip(Session session, Transport transport, MailSettings settings) {
        this.session = session;
        this.transport = transport;
        this.settings = settings;
    }

    @Override
    public boolean isOpen() {
        return transport.isConnected();
    }

    @Override
    public void carry(OutgoingLetter letter) throws NotTaken {
        try {
            var message = new MailEnvelope(session, letter, settings);
            message.saveChanges();
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException | RuntimeException e) {
            throw NotTaken.because(Reach.LETTER, innermost(e));
        }
    }

    /** What the server said: the innermost of the exceptions that wrap one another. */
    static Exception innermost(Exception e) {
        return e instanceof MessagingException wrapping && wrapping.getNextException() != null
                ? innermost(wrapping.getNextException())
                : e;
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
