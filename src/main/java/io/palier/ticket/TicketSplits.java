package io.palier.ticket;

import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.ticket.HistoryLine.Visibility;
import io.palier.ticket.TicketHistory.Entry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes two tickets of one that speaks of two things. */
@Service
@Transactional
public class TicketSplits {

    private static final Logger LOG = LoggerFactory.getLogger(TicketSplits.class);

    private final Tickets all;
    private final TicketRepository tickets;
    private final TicketReader reader;
    private final Registration registration;
    private final TicketHistory history;
    private final TieRows ties;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TicketSplits(
            Tickets all,
            TicketRepository tickets,
            TicketReader reader,
            Registration registration,
            TicketHistory history,
            TieRows ties,
            Organization organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.all = all;
        this.tickets = tickets;
        this.reader = reader;
        this.registration = registration;
        this.history = history;
        this.ties = ties;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Cuts a new ticket out of an open one; whoever may merge it may split it. The new one begins at L1, with whoever cuts
     * it out where they work there. Its promises count from when its matter was first reported: from the first note taken
     * along, or the opening of the old one where none is. What was acknowledged and answered there by now was so here. The
     * old ticket keeps its history, its place and its clocks.
     *
     * @throws TicketNotFound where there is none that {@code by} may see
     * @throws ActionRefused where the staircase would not let them merge it either
     * @throws DemandUnmet naming a field of the order
     */
    public TicketNumber split(TicketNumber number, SplitOrder order, StaffId by) {
        var actor = organization.member(by).orElseThrow(TicketNotFound::new);
        all.ticket(number, by); // not found, where they may not see it
        var old = tickets.lock(number.value()).orElseThrow(TicketNotFound::new);
        Staircase.objection(TicketMove.MERGE, old.footing(false), actor).ifPresent(refusal -> {
            throw new ActionRefused(number, TicketMove.MERGE, refusal);
        });
        var draft = old.anotherAbout(order);
        Demands.check(draft);
        return reader.earlier(draft).orElseGet(() -> cutOut(old, order, draft, actor));
    }

    private TicketNumber cutOut(TroubleTicket old, SplitOrder order, TicketDraft draft, StaffMember by) {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var reported = history.firstOf(old, order.notes()).orElse(old.openedAt());
        var registered = registration.cutOut(draft, by, reported);
        registered.events().forEach(events::publishEvent);
        var cut = tickets.lock(registered.number().value()).orElseThrow(TicketNotFound::new);
        history.copy(old, cut, order.notes());
        ties.insert(Tie.Kind.SPLIT, old.id(), cut.id(), by.id(), at);
        if (order.part()) {
            ties.insert(Tie.Kind.PARENT, old.id(), cut.id(), by.id(), at);
        }
        write(old, Tie.SPLIT_INTO, cut, by, at);
        var entry = write(cut, Tie.SPLIT_FROM, old, by, at);
        events.publishEvent(new TicketEvent.CutOut(cut.number(), at, old.number(), by.id(), entry));
        if (by.worksIn(cut.team())) {
            all.make(cut.number(), null, null, MoveOrder.of(TicketMove.TAKE, null), by.id());
        }
        LOG.info("ticket={} event=cut-out of={}", cut.number(), old.number());
        return cut.number();
    }

    private int write(TroubleTicket ticket, Tie tie, TroubleTicket other, StaffMember by, Instant at) {
        return history.write(
                ticket,
                new Entry(
                        "TIED_" + tie,
                        by.id(),
                        ticket.status(),
                        ticket.team(),
                        Visibility.INTERNAL,
                        "",
                        other.number().value(),
                        null,
                        null,
                        null),
                at);
    }
}
