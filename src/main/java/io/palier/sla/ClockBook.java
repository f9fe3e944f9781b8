package io.palier.sla;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.Agreements;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Takes all clocks of one ticket in hand at once, and tells the ticket room what they have come to. Whoever asks holds
 * the ticket already: everybody locks the ticket first and its clocks after it, so nobody waits in a circle.
 */
@Component
class ClockBook {

    private final TicketClockRepository clocks;
    private final ClockVersions versions;
    private final Agreements agreements;
    private final Tickets tickets;

    ClockBook(TicketClockRepository clocks, ClockVersions versions, Agreements agreements, Tickets tickets) {
        this.clocks = clocks;
        this.versions = versions;
        this.agreements = agreements;
        this.tickets = tickets;
    }

    /** Adds clocks that start on the ticket. */
    void start(TicketNumber ticket, List<TicketClock> starting) {
        var all = new ArrayList<>(clocks.findByTicketNumberOrderById(ticket.value()));
        var before = Outlook.of(all);
        all.addAll(clocks.saveAll(starting));
        tell(ticket, before, Outlook.of(all));
    }

    /** Does something to every clock of the ticket, under the terms it is pinned to. */
    void each(TicketNumber ticket, BiConsumer<TicketClock, AgreementVersion> verb) {
        var all = clocks.findByTicketNumberOrderById(ticket.value());
        var before = Outlook.of(all);
        all.forEach(clock -> verb.accept(clock, versions.of(clock)));
        tell(ticket, before, Outlook.of(all));
    }

    /** A clock with the terms it is pinned to. */
    record Bound(TicketClock clock, AgreementVersion terms) {}

    /** Does something to a clock, in view of the clocks of another ticket. */
    @FunctionalInterface
    interface BesideOthers {
        void accept(TicketClock clock, AgreementVersion terms, List<Bound> others);
    }

    /** Does something to every clock of a ticket, in view of those of another ticket that is held too. */
    void eachBeside(TicketNumber ticket, TicketNumber other, BesideOthers verb) {
        var others = clocks.findByTicketNumberOrderById(other.value()).stream()
                .map(clock -> new Bound(clock, versions.of(clock)))
                .toList();
        each(ticket, (clock, terms) -> verb.accept(clock, terms, others));
    }

    /** As above for many tickets, whose clocks are fetched together. */
    void eachOf(Collection<TicketNumber> tickets, BiConsumer<TicketClock, AgreementVersion> verb) {
        var byTicket = clocks
                .findByTicketNumberInOrderById(
                        tickets.stream().map(TicketNumber::value).toList())
                .stream()
                .collect(Collectors.groupingBy(TicketClock::ticket, LinkedHashMap::new, Collectors.toList()));
        byTicket.forEach((ticket, all) -> {
            var before = Outlook.of(all);
            all.forEach(clock -> verb.accept(clock, versions.of(clock)));
            tell(ticket, before, Outlook.of(all));
        });
    }

    /** As above; then what is promised next begins. */
    void eachThenNext(TicketNumber ticket, Instant at, BiConsumer<TicketClock, AgreementVersion> verb) {
        var all = new ArrayList<>(clocks.findByTicketNumberOrderById(ticket.value()));
        var before = Outlook.of(all);
        all.forEach(clock -> verb.accept(clock, versions.of(clock)));
        all.addAll(clocks.saveAll(Obligations.due(all, agreements::version, at)));
        tell(ticket, before, Outlook.of(all));
    }

    private void tell(TicketNumber ticket, Outlook before, Outlook after) {
        if (!after.equals(before)) {
            tickets.promise(ticket, after.breaksAt(), after.breached());
        }
    }
}
