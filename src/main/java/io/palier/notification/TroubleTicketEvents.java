package io.palier.notification;

import io.palier.letter.Webhooks;
import io.palier.ticket.TicketEvent;
import io.palier.ticket.Tickets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells other systems what a person did to a ticket, as the events of TMF621 v4. They learn that it happened and how the
 * ticket stands, nobody's words: who may read those fetches them. What clocks compute is no event (cases.md C14).
 */
@Component
class TroubleTicketEvents {

    private final Tickets tickets;
    private final Webhooks webhooks;
    private final TroubleTicketDocument document;

    TroubleTicketEvents(Tickets tickets, Webhooks webhooks, TroubleTicketDocument document) {
        this.tickets = tickets;
        this.webhooks = webhooks;
        this.document = document;
    }

    /** Once all that belongs to the change is done, and before it is final. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(TicketEvent event) {
        topic(event).ifPresent(topic -> {
            var hearing = webhooks.hearing(topic);
            if (!hearing.isEmpty()) {
                var id = UUID.randomUUID().toString();
                webhooks.tell(
                        hearing,
                        topic,
                        id,
                        document.of(topic, id, event.at(), tickets.facts(event.number())),
                        event.number().value());
            }
        });
    }

    /** What it is to others; empty where it is a remark. */
    static Optional<String> topic(TicketEvent event) {
        if (event instanceof TicketEvent.Logged) {
            return Optional.of(NotificationTopics.CREATED);
        }
        if (event instanceof TicketEvent.Moved
                || event instanceof TicketEvent.Reprioritised
                || event instanceof TicketEvent.Taken
                || event instanceof TicketEvent.OpeningCorrected) {
            return Optional.of(NotificationTopics.CHANGED);
        }
        return event instanceof TicketEvent.Written
                        || event instanceof TicketEvent.Answered
                        || event instanceof TicketEvent.Reported
                        || event instanceof TicketEvent.Restored
                ? Optional.empty()
                : Optional.of(NotificationTopics.STATUS);
    }
}
