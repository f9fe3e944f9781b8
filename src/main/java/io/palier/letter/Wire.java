package io.palier.letter;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The way to the mail server that {@code spring.mail.*} names. */
@Component
class Wire {

    private final Optional<JavaMailSenderImpl> server;
    private final MailSettings settings;

    Wire(ObjectProvider<JavaMailSenderImpl> server, MailSettings settings) {
        this.server = Optional.ofNullable(server.getIfAvailable());
        this.settings = settings;
    }

    /** Whether a mail server was named at all. */
    boolean isNamed() {
        return server.isPresent();
    }

    /** Speaks to the server, on one connection for many letters. @throws MessagingException when it cannot be reached */
    Line open() throws MessagingException {
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
        return new Line(session, transport, settings);
    }
}
