package io.palier.sla;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersion;
import io.palier.agreement.Agreements;
import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.agreement.Side;
import io.palier.organization.Organization;
import io.palier.organization.Team;
import io.palier.ticket.TicketEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
        var place = Place.ofCustomer(event.level(), event.team());
        var promised = Stream.concat(
                Stream.ofNullable(event.agreement()).map(agreements::version),
                Stream.ofNullable(event.party())
                        .flatMap(party -> agreements.inForce(AgreementKind.INTERCONNECT, party, event.at()).stream()));
        var starting = promised.flatMap(
                        terms -> starting(event, place, terms, Side.OPERATOR, event.priority(), event.severity()))
                .toList();
        if (!starting.isEmpty()) {
            book.start(event.number(), starting);
        }
    }

    @EventListener
    void on(TicketEvent.Acknowledged event) {
        settle(event, Metric.ACKNOWLEDGE, event.entry(), TicketClock::isOfCustomer);
    }

    /** A department or a vendor has acknowledged when somebody there works on it during this visit. The first visit is no promise's. */
    @EventListener
    void on(TicketEvent.Taken event) {
        if (event.position() > 1) {
            settle(event, Metric.ACKNOWLEDGE, event.entry(), clock -> !clock.isOfCustomer());
        }
    }

    /** Only a person's message to the customer is announced as such: automatic letters keep no promise (R9). */
    @EventListener
    void on(TicketEvent.Answered event) {
        book.eachThenNext(event.number(), event.at(), (clock, terms) -> {
            if (clock.isOfCustomer() && isMessage(clock) && clock.isKeptBy(terms, event.medium())) {
                clock.done(terms, event.entry(), event.at());
            }
        });
    }

    /** What a department or a vendor tells the others keeps its own promises, and none to the customer (R9). */
    @EventListener
    void on(TicketEvent.Reported event) {
        book.eachThenNext(event.number(), event.at(), (clock, terms) -> {
            if (!clock.isOfCustomer() && isMessage(clock)) {
                clock.done(terms, event.entry(), event.at());
            }
        });
    }

    @EventListener
    void on(TicketEvent.Restored event) {
        settle(event, Metric.RESTORE, event.entry(), clock -> true);
    }

    /** A visit's clocks end with its visit; coming back is another visit with other clocks (domain.md R8). */
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
        var starting = promisesOfVisit(event);
        if (!starting.isEmpty()) {
            book.start(event.number(), starting);
        }
    }

    @EventListener
    void on(TicketEvent.Paused event) {
        book.each(event.number(), (clock, terms) -> clock.pause(terms, event.reason(), event.claimedBy(), event.at()));
    }

    @EventListener
    void on(TicketEvent.Resumed event) {
        book.each(event.number(), (clock, terms) -> clock.resume(terms, event.at()));
    }

    @EventListener
    void on(TicketEvent.Reprioritised event) {
        book.eachThenNext(
                event.number(),
                event.at(),
                (clock, terms) -> clock.reprioritise(terms, event.to(), event.severity(), event.at()));
    }

    @EventListener
    void on(TicketEvent.Resolved event) {
        book.each(event.number(), (clock, terms) -> clock.resolve(terms, event.entry(), event.at()));
    }

    @EventListener
    void on(TicketEvent.Reopened event) {
        book.eachThenNext(
                event.number(),
                event.at(),
                (clock, terms) -> clock.reopen(terms, event.by(), event.entry(), event.at()));
    }

    @EventListener
    void on(TicketEvent.OpeningCorrected event) {
        book.each(
                event.number(),
                (clock, terms) ->
                        clock.correctStart(terms, event.from(), event.to(), event.by(), event.entry(), event.at()));
    }

    /** The earlier promise is kept by the ticket that goes on; what was told of it is not told again. */
    @EventListener
    void on(TicketEvent.Absorbed event) {
        book.eachBeside(
                event.number(),
                event.other(),
                (clock, terms, others) -> others.forEach(other -> {
                    if (clock.isTwinOf(other.clock())
                            && clock.isOpen()
                            && other.clock().isOpen()) {
                        clock.goOnFor(terms, other.clock(), other.terms(), event.by(), event.entry(), event.at());
                    }
                }));
    }

    /** What was acknowledged and answered while it was part of another ticket is so; then what is promised next begins. */
    @EventListener
    void on(TicketEvent.CutOut event) {
        book.eachBeside(
                event.number(),
                event.from(),
                (clock, terms, others) -> others.stream()
                        .map(ClockBook.Bound::clock)
                        .filter(clock::isTwinOf)
                        .forEach(other -> clock.heed(terms, other, event.by(), event.entry(), event.at())));
        book.eachThenNext(event.number(), event.at(), (clock, terms) -> {});
    }

    @EventListener
    void on(TicketEvent.Closed event) {
        book.each(event.number(), (clock, terms) -> clock.close(terms, event.at()));
    }

    @EventListener
    void on(TicketEvent.Withdrawn event) {
        book.each(event.number(), (clock, terms) -> clock.withdraw(terms, event.at()));
    }

    private void settle(TicketEvent event, Metric metric, int entry, Predicate<TicketClock> which) {
        book.each(event.number(), (clock, terms) -> {
            if (clock.isFor(metric) && which.test(clock)) {
                clock.done(terms, entry, event.at());
            }
        });
    }

    private static boolean isMessage(TicketClock clock) {
        return clock.isFor(Metric.FIRST_RESPONSE) || clock.isFor(Metric.UPDATE);
    }

    /** What the department, vendor or partner that holds the ticket now has promised; nothing on the levels below. */
    private List<TicketClock> promisesOfVisit(TicketEvent.Moved event) {
        var place = Place.ofVisit(event.toPosition(), event.toLevel(), event.toTeam());
        var from = organization.team(event.fromTeam()).map(Team::party).orElse(null);
        return organization
                .team(event.toTeam())
                .flatMap(team -> kindOfPromise(team)
                        .flatMap(kind -> agreements.inForce(kind, team.party(), from, event.system(), event.at())))
                .map(terms -> starting(event, place, terms, Side.COUNTERPART, event.priority(), event.severity())
                        .toList())
                .orElse(List.of());
    }

    private static Stream<TicketClock> starting(
            TicketEvent event, Place place, AgreementVersion terms, Side by, Priority priority, int severity) {
        return Obligations.atStart(terms, by, priority, severity).stream()
                .map(promise -> new TicketClock(event.number(), place, terms, promise, severity, 1, event.at()));
    }

    private Optional<AgreementKind> kindOfPromise(Team team) {
        return organization.party(team.party()).flatMap(party -> AgreementKind.ofVisit(team.level(), party.kind()));
    }
}
