package io.palier.sla;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Agreements;
import io.palier.agreement.Metric;
import io.palier.agreement.Objective;
import io.palier.organization.Organization;
import io.palier.organization.SupportLevel;
import io.palier.ticket.TicketEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets clocks follow their ticket, inside the transaction that moves it: no ticket without its clocks, by whatever route
 * it came in (domain.md R10).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TicketListener {

    private final ClockBook book;
    private final Agreements agreements;
    private final Organization organization;

    TicketListener(ClockBook book, Agreements agreements, Organization organization) {
        this.book = book;
        this.agreements = agreements;
        this.organization = organization;
    }

    @EventListener
    void on(TicketEvent.Logged event) {
        if (event.agreement() == null) {
            return;
        }
        var terms = agreements.version(event.agreement());
        var place = Place.ofCustomer(event.level(), event.team());
        var starting = terms.objectivesAt(event.priority()).stream()
                .sorted(Comparator.comparing(Objective::metric))
                .map(promise -> new TicketClock(event.number(), place, terms, promise, event.at()))
                .toList();
        book.start(event.number(), starting);
    }

    @EventListener
    void on(TicketEvent.Acknowledged event) {
        settle(event, Metric.ACKNOWLEDGE);
    }

    /** Only a person's answer to the customer is announced as such, and only the first one finds a clock (R9). */
    @EventListener
    void on(TicketEvent.Answered event) {
        settle(event, Metric.FIRST_RESPONSE);
    }

    /** A visit's clock ends with its visit; coming back is another visit with another clock (domain.md R8). */
    @EventListener
    void on(TicketEvent.Moved event) {
        var place = Place.ofCustomer(event.toLevel(), event.toTeam());
        book.each(event.number(), (clock, terms) -> {
            if (clock.isOfCustomer()) {
                clock.goTo(place);
            } else {
                clock.endVisit(terms, event.at());
            }
        });
        promiseOfVisit(event).ifPresent(clock -> book.start(event.number(), List.of(clock)));
    }

    @EventListener
    void on(TicketEvent.Paused event) {
        book.each(event.number(), (clock, terms) -> clock.pause(terms, event.reason(), event.at()));
    }

    @EventListener
    void on(TicketEvent.Resumed event) {
        book.each(event.number(), (clock, terms) -> clock.resume(terms, event.at()));
    }

    @EventListener
    void on(TicketEvent.Reprioritised event) {
        book.each(event.number(), (clock, terms) -> clock.reprioritise(terms, event.to(), event.at()));
    }

    @EventListener
    void on(TicketEvent.Resolved event) {
        book.each(event.number(), (clock, terms) -> clock.resolve(terms, event.at()));
    }

    @EventListener
    void on(TicketEvent.Reopened event) {
        book.each(event.number(), (clock, terms) -> clock.reopen(terms, event.at()));
    }

    @EventListener
    void on(TicketEvent.Closed event) {
        book.each(event.number(), (clock, terms) -> clock.close(terms, event.at()));
    }

    @EventListener
    void on(TicketEvent.Withdrawn event) {
        book.each(event.number(), (clock, terms) -> clock.withdraw(terms, event.at()));
    }

    private void settle(TicketEvent event, Metric metric) {
        book.each(event.number(), (clock, terms) -> {
            if (clock.isFor(metric)) {
                clock.done(terms, event.at());
            }
        });
    }

    /** What the department or the vendor that holds the ticket now has promised; empty on the levels below. */
    private Optional<TicketClock> promiseOfVisit(TicketEvent.Moved event) {
        var place = Place.ofVisit(event.toPosition(), event.toLevel(), event.toTeam());
        return kindOfPromise(event.toLevel())
                .flatMap(kind -> organization
                        .team(event.toTeam())
                        .flatMap(team -> agreements.inForce(kind, team.party(), event.at())))
                .flatMap(terms -> terms.objective(Metric.RESOLVE, event.priority())
                        .map(promise -> new TicketClock(event.number(), place, terms, promise, event.at())));
    }

    private static Optional<AgreementKind> kindOfPromise(SupportLevel level) {
        return switch (level) {
            case L1, L2 -> Optional.empty();
            case L3 -> Optional.of(AgreementKind.OLA);
            case L4 -> Optional.of(AgreementKind.UNDERPINNING_CONTRACT);
        };
    }
}
