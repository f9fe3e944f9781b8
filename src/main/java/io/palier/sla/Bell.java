package io.palier.sla;

import io.palier.sla.DueTimers.DueTimer;
import io.palier.ticket.Tickets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fires one timer in one transaction: the clock's new state, the mark on the timer and all that hears of it. It asks the
 * clock itself once more, so it is for those whose plan may be out of date; {@link Peal} fires the many others.
 */
@Component
class Bell {

    private final Tickets tickets;
    private final ClockBook book;
    private final ApplicationEventPublisher events;

    Bell(Tickets tickets, ClockBook book, ApplicationEventPublisher events) {
        this.tickets = tickets;
        this.book = book;
        this.events = events;
    }

    /** What came of it. */
    enum Outcome {
        FIRED,
        /** Another node fired it, or the clock was stopped, paused or planned anew since it was read. */
        NOT_DUE,
        /** Somebody is moving the ticket; what is due on it is due in the next round. */
        BUSY
    }

    /** Fires the timer where it is due as of now, in view of everything that happened until the ticket was held. */
    @Transactional
    Outcome ring(DueTimer timer, Instant now) {
        if (!tickets.hold(timer.ticket())) {
            return Outcome.BUSY;
        }
        List<SlaEvent.ThresholdCrossed> crossed = new ArrayList<>();
        book.each(timer.ticket(), (clock, terms) -> {
            if (clock.hasId(timer.clockId())) {
                clock.fire(terms, timer.threshold(), timer.generation(), now).ifPresent(crossed::add);
            }
        });
        if (!crossed.isEmpty()) {
            events.publishEvent(new SlaEvent.ThresholdsCrossed(crossed));
        }
        return crossed.isEmpty() ? Outcome.NOT_DUE : Outcome.FIRED;
    }
}
