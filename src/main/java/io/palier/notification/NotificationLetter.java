package io.palier.notification;

import io.palier.agreement.Medium;
import io.palier.agreement.MediumRule;
import io.palier.agreement.MediumRule.Event;
import io.palier.letter.Letter;
import io.palier.ticket.TicketFacts;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts into words that a ticket moved, in the reader's language. It says which ticket and how it stands, and nothing of
 * what it is about: it leaves the house, and a telephone may be read by others.
 */
@Component
class NotificationLetter {

    private final MessageSource messages;
    private final NotificationSettings settings;

    NotificationLetter(MessageSource messages, NotificationSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** By the rule's own address before the reader's; a mail where there is no number; empty where there is neither. */
    Optional<Letter> to(Reach.Reader reader, MediumRule rule, Event what, TicketFacts ticket) {
        var number = rule.address() == null ? reader.phone() : rule.address();
        if (rule.medium() == Medium.SMS && number != null) {
            return Optional.of(sms(number, reader, what, ticket));
        }
        var address = rule.medium() == Medium.MAIL && rule.address() != null ? rule.address() : reader.mail();
        return Optional.ofNullable(address).map(known -> mail(known, reader, what, ticket));
    }

    private Letter sms(String number, Reach.Reader reader, Event what, TicketFacts ticket) {
        return Letter.sms(
                number,
                text(reader, what, "subject", ticket),
                text(reader, what, "sms", ticket),
                ticket.number().value(),
                reader.language());
    }

    private Letter mail(String address, Reach.Reader reader, Event what, TicketFacts ticket) {
        var body = text(reader, what, "sms", ticket);
        var link = reader.isCustomer()
                ? ""
                : "\n\n"
                        + messages.getMessage(
                                "letter.open",
                                new Object[] {settings.baseUrl() + "/desk/tickets/" + ticket.number()},
                                reader.language());
        return Letter.mail(
                address,
                text(reader, what, "subject", ticket),
                body + link + "\n",
                ticket.number().value(),
                reader.language());
    }

    private String text(Reach.Reader reader, Event what, String part, TicketFacts ticket) {
        var side = reader.isCustomer() ? "customer" : "party";
        var key = "notification." + side + "."
                + what.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + part;
        return messages.getMessage(key, new Object[] {ticket.number(), ticket.priority()}, reader.language());
    }
}
