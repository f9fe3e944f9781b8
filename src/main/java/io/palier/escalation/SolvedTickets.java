package io.palier.escalation;

import io.palier.ticket.TicketEvent;
import io.palier.ticket.TicketNumber;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Of a ticket that is solved or ended nobody is told again, and nobody need answer. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SolvedTickets {

    private final AlertTable alerts;

    SolvedTickets(AlertTable alerts) {
        this.alerts = alerts;
    }

    @EventListener
    void on(TicketEvent.Resolved event) {
        end(event.number(), event.at());
    }

    @EventListener
    void on(TicketEvent.Closed event) {
        end(event.number(), event.at());
    }

    @EventListener
    void on(TicketEvent.Withdrawn event) {
        end(event.number(), event.at());
    }

    private void end(TicketNumber ticket, Instant at) {
        alerts.end(ticket, at);
    }
}
