package io.palier.sla;

import io.palier.sla.DueTimers.DueTimer;
import io.palier.sla.PlannedTimers.Planned;
import io.palier.sla.SlaEvent.ThresholdsCrossed;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fires many timers in one transaction, as the clocks planned them (docs/adr/0013). It computes no time: when a threshold
 * is crossed was written down by the clock's last verb, and no verb can come between while the ticket is held.
 */
@Component
class Peal {

    private final PlannedTimers timers;
    private final Tickets tickets;
    private final TimerMeters meters;
    private final ApplicationEventPublisher events;

    Peal(PlannedTimers timers, Tickets tickets, TimerMeters meters, ApplicationEventPublisher events) {
        this.timers = timers;
        this.tickets = tickets;
        this.meters = meters;
        this.events = events;
    }

    /**
     * What came of a page of timers.
     *
     * @param fired how many fired
     * @param busy tickets that somebody is moving: what is due on them is due in the next round
     * @param uncertain timers whose clock must be asked once more, since it stands or is being counted again
     */
    record Rung(int fired, Set<TicketNumber> busy, List<DueTimer> uncertain) {}

    /** Fires what is due of the page as of now, in its order; timers of busy tickets are passed over. */
    @Transactional
    Rung ring(List<DueTimer> page, Instant now) {
        var wanted = page.stream().map(DueTimer::ticket).collect(Collectors.toSet());
        var held = tickets.hold(wanted);
        var free = page.stream().filter(timer -> held.contains(timer.ticket())).toList();
        var due = timers.due(free, now);
        var doubtful = due.stream()
                .filter(planned -> !planned.certain())
                .map(Planned::ticket)
                .collect(Collectors.toSet());
        var certain = due.stream()
                .filter(planned -> !doubtful.contains(planned.ticket()))
                .toList();
        fire(certain, now);
        var busy = new HashSet<>(wanted);
        busy.removeAll(held);
        return new Rung(
                certain.size(),
                busy,
                free.stream().filter(timer -> doubtful.contains(timer.ticket())).toList());
    }

    private void fire(List<Planned> certain, Instant now) {
        if (certain.isEmpty()) {
            return;
        }
        timers.fired(certain, now);
        var broken = certain.stream().filter(Planned::isBreach).toList();
        if (!broken.isEmpty()) {
            timers.broken(broken);
            tickets.broken(broken.stream().map(Planned::ticket).collect(Collectors.toSet()));
        }
        certain.forEach(planned -> meters.found(Duration.between(planned.checkAt(), now)));
        events.publishEvent(
                new ThresholdsCrossed(certain.stream().map(Planned::found).toList()));
    }
}
