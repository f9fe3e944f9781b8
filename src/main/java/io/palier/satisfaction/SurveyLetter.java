package io.palier.satisfaction;

import io.palier.customer.Customer;
import io.palier.customer.Line;
import io.palier.letter.Letter;
import io.palier.letter.LinkSignature;
import io.palier.ticket.TicketFacts;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks a customer, in the language of the call. The letter leaves the house: it names the ticket and nothing of what it
 * was about.
 */
@Component
class SurveyLetter {

    private final LinkSignature signature;
    private final MessageSource messages;
    private final SurveySettings settings;

    @Autowired
    SurveyLetter(JdbcClient jdbc, MessageSource messages, SurveySettings settings) {
        this.signature = new LinkSignature(
                () -> jdbc.sql("select key from satisfaction_link_key")
                        .query(byte[].class)
                        .single(),
                "satisfied");
        this.messages = messages;
        this.settings = settings;
    }

    /** By mail; by text message to a mobile line where no address is known; empty where there is neither. */
    Optional<Letter> to(Customer customer, SurveyId id, TicketFacts ticket) {
        var language = ticket.language();
        var thread = ticket.number().value();
        Object[] words = {ticket.number(), link(id)};
        var subject = text("subject", language, words);
        if (customer.email() != null) {
            return Optional.of(Letter.mail(customer.email(), subject, text("mail", language, words), thread, language));
        }
        return mobile(customer, ticket)
                .map(number -> Letter.sms(number, subject, text("sms", language, words), thread, language));
    }

    boolean isOurs(SurveyId id, String signed) {
        return signature.fits(id, signed);
    }

    String link(SurveyId id) {
        return settings.baseUrl() + "/satisfaction/" + id + "/" + signature.of(id);
    }

    /** The line it is about before the others; only mobile ones take text messages. */
    private static Optional<String> mobile(Customer customer, TicketFacts ticket) {
        return customer.lines().stream()
                .filter(line -> line.product() == Line.Product.MOBILE || line.product() == Line.Product.ROAMING)
                .min(Comparator.comparing((Line line) -> ticket.line() == null || line.id() != ticket.line())
                        .thenComparing(Line::id))
                .map(Line::number);
    }

    private String text(String part, Locale language, Object... words) {
        return messages.getMessage("satisfaction.letter." + part, words, language);
    }
}
