package io.palier.satisfaction;

import io.palier.customer.CustomerId;
import io.palier.customer.Customers;
import io.palier.letter.Postbox;
import io.palier.ticket.TicketEvent;
import io.palier.ticket.Tickets;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Asks the customer of a ticket as it is closed, in the same transaction. What was cancelled, rejected or merged is no
 * {@link TicketEvent.Closed}: nobody is asked about it.
 */
@Component
class ClosedTickets {

    private static final Logger LOG = LoggerFactory.getLogger(ClosedTickets.class);

    private final Tickets tickets;
    private final Customers customers;
    private final SurveyRows rows;
    private final TermsRow terms;
    private final SurveyLetter letter;
    private final Postbox postbox;

    ClosedTickets(
            Tickets tickets,
            Customers customers,
            SurveyRows rows,
            TermsRow terms,
            SurveyLetter letter,
            Postbox postbox) {
        this.tickets = tickets;
        this.customers = customers;
        this.rows = rows;
        this.terms = terms;
        this.letter = letter;
        this.postbox = postbox;
    }

    /** Once all that belongs to the closing is done, and before it is final. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(TicketEvent.Closed closed) {
        var ticket = tickets.facts(closed.number());
        var wanted = terms.read();
        var customer = ticket.customer();
        if (customer == null || !wanted.asked() || isQuiet(customer, wanted, closed.at())) {
            return;
        }
        var id = new SurveyId(UUID.randomUUID());
        var levels = AnsweringLevels.of(tickets.stays(closed.number()));
        customers
                .customer(customer)
                .flatMap(known -> letter.to(known, id, ticket))
                .ifPresent(question -> {
                    if (rows.insert(
                            id,
                            closed.number(),
                            customer,
                            closed.at(),
                            closed.at().plus(wanted.answerTime()))) {
                        rows.insert(id, levels);
                        postbox.post(question);
                        LOG.info("ticket={} event=customer-asked levels={}", closed.number(), levels.keySet());
                    }
                });
    }

    private boolean isQuiet(CustomerId customer, SurveyTerms wanted, Instant at) {
        return wanted.quietDays() > 0 && rows.wasAsked(customer, at.minus(wanted.quiet()));
    }
}
