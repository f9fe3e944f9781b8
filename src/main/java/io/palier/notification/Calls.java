package io.palier.notification;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.Medium;
import io.palier.agreement.MediumRule.Event;
import io.palier.organization.Organization;
import io.palier.organization.Team;
import io.palier.ticket.TicketFacts;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.Tickets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a person has to call about a ticket, since that was agreed and no machine does it. */
@Service
@Transactional(readOnly = true)
public class Calls {

    private final Tickets tickets;
    private final Concerned concerned;
    private final Organization organization;
    private final Reach reach;

    Calls(Tickets tickets, Concerned concerned, Organization organization, Reach reach) {
        this.tickets = tickets;
        this.concerned = concerned;
        this.organization = organization;
        this.reach = reach;
    }

    /**
     * The holder's desk, as long as nobody there has taken the ticket ({@code taken} says so), and the customer, as long
     * as it waits to be confirmed.
     */
    public List<CallToMake> of(TicketNumber number, boolean taken) {
        var ticket = tickets.facts(number);
        return Stream.concat(holder(ticket, taken).stream(), customer(ticket).stream())
                .toList();
    }

    private Optional<CallToMake> holder(TicketFacts ticket, boolean taken) {
        if (taken || !ticket.status().isOpen()) {
            return Optional.empty();
        }
        var team = organization.team(ticket.team()).orElseThrow();
        var terms = concerned.holders(ticket, team.code(), null, ticket.openedAt());
        return terms.flatMap(version -> number(version, Event.HANDED_OVER, ticket, phone(team)))
                .map(phone -> new CallToMake(Event.HANDED_OVER, team.code(), phone));
    }

    private Optional<CallToMake> customer(TicketFacts ticket) {
        if (ticket.status() != TicketStatus.RESOLVED) {
            return Optional.empty();
        }
        var own = reach.customer(ticket).map(Reach.Reader::phone).orElse(null);
        return concerned
                .customers(ticket)
                .flatMap(version -> number(version, Event.RESOLVED, ticket, own))
                .map(phone -> new CallToMake(Event.RESOLVED, null, phone));
    }

    private static @Nullable String phone(Team team) {
        return team.phone() == null ? null : team.phone().value();
    }

    private static Optional<String> number(
            AgreementVersion version, Event event, TicketFacts ticket, @Nullable String own) {
        return version.mediaFor(event, ticket.priority()).stream()
                .filter(rule -> rule.medium() == Medium.PHONE)
                .flatMap(rule -> Stream.ofNullable(rule.address() == null ? own : rule.address()))
                .findFirst();
    }
}
