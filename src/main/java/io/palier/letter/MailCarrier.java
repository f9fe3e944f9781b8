package io.palier.letter;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The way to the mail server that {@code spring.mail.*} names. */
@Component
class MailCarrier implements Carrier {

    private final Optional<JavaMailSenderImpl> server;
    private final MailSettings settings;

    MailCarrier(ObjectProvider<JavaMailSenderImpl> server, MailSettings settings) {
        this.server = Optional.ofNullable(server.getIfAvailable());
        this.settings = settings;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public Patience patience() {
        return settings;
    }

    @Override
    public boolean isNamed() {
        return server.isPresent();
    }

    @Override
    public Trip setOut() throws NotTaken {
        try {
            return connect();
        } catch (MessagingException e) {
            throw NotTaken.unreachable(MailTrip.innermost(e));
        }
    }

    private Trip connect() throws MessagingException {
        var named = server.orElseThrow();
        var session = named.getSession();
        var protocol = Optional.ofNullable(named.getProtocol()).orElse(JavaMailSenderImpl.DEFAULT_PROTOCOL);
        var millis = Long.toString(settings.timeout().toMillis());
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            // without these a server that stalls would hold the postman for ever
            session.getProperties().putIfAbsent("mail." + protocol + "." + wait, millis);
        }
        var transport = session.getTransport(protocol);
        transport.connect(named.getHost(), named.getPort(), named.getUsername(), named.getPassword());
        return new MailTrip(session, transport, settings);
    }
}
