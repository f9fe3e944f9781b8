package io.palier.notification;

import io.palier.agreement.Medium;
import io.palier.letter.Letter;
import io.palier.letter.Postbox;
import io.palier.ticket.TicketEntries;
import io.palier.ticket.TicketEvent;
import io.palier.ticket.Tickets;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends the customer what an agent writes by mail or text message, word for word, in the transaction that keeps it. What
 * was said by telephone was said already.
 */
@Component
class CustomerAnswers {

    private final Tickets tickets;
    private final TicketEntries entries;
    private final Reach reach;
    private final Postbox postbox;
    private final MessageSource messages;

    CustomerAnswers(Tickets tickets, TicketEntries entries, Reach reach, Postbox postbox, MessageSource messages) {
        this.tickets = tickets;
        this.entries = entries;
        this.reach = reach;
        this.postbox = postbox;
        this.messages = messages;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(TicketEvent.Answered event) {
        if (event.medium() == Medium.MAIL || event.medium() == Medium.SMS) {
            var words = entries.at(event.number(), event.entry()).orElseThrow().text();
            reach.customer(tickets.facts(event.number())).ifPresent(reader -> post(reader, event, words));
        }
    }

    private void post(Reach.Reader reader, TicketEvent.Answered event, String words) {
        var subject =
                messages.getMessage("notification.answer.subject", new Object[] {event.number()}, reader.language());
        var thread = event.number().value();
        if (event.medium() == Medium.SMS && reader.phone() != null) {
            postbox.post(Letter.sms(reader.phone(), subject, words, thread, reader.language()));
        } else if (event.medium() == Medium.MAIL && reader.mail() != null) {
            postbox.post(Letter.mail(reader.mail(), subject, words + "\n", thread, reader.language()));
        }
    }
}
