package io.palier.ticket;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersion;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Agreements;
import io.palier.customer.Customer;
import io.palier.customer.Customers;
import io.palier.knowledge.Knowledge;
import io.palier.organization.Organization;
import io.palier.organization.PartyCode;
import io.palier.organization.Role;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.organization.Team;
import io.palier.ticket.DemandUnmet.Problem;
import io.palier.ticket.HistoryLine.Visibility;
import io.palier.ticket.TicketDraft.Standing;
import io.palier.ticket.TicketHistory.Entry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns a draft into a ticket on its first visit, under the agreement in force that day. */
@Component
class Registration {

    private final Organization organization;
    private final Customers customers;
    private final Knowledge knowledge;
    private final Agreements agreements;
    private final TicketRepository tickets;
    private final TicketHistory history;
    private final Walk walk;
    private final JdbcClient jdbc;

    Registration(
            Organization organization,
            Customers customers,
            Knowledge knowledge,
            Agreements agreements,
            TicketRepository tickets,
            TicketHistory history,
            Walk walk,
            JdbcClient jdbc) {
        this.organization = organization;
        this.customers = customers;
        this.knowledge = knowledge;
        this.agreements = agreements;
        this.tickets = tickets;
        this.history = history;
        this.walk = walk;
        this.jdbc = jdbc;
    }

    /** A new ticket and what happened to it already. */
    record Registered(TicketNumber number, List<TicketEvent> events) {}

    Registered register(TicketDraft draft, StaffMember by, Instant at) {
        return register(draft, by, at, true);
    }

    /** A ticket that was part of another, reported then; whoever cuts it out spoke to nobody about it then. */
    Registered cutOut(TicketDraft draft, StaffMember by, Instant reported) {
        return register(draft, by, reported, false);
    }

    private Registered register(TicketDraft draft, StaffMember by, Instant at, boolean atHand) {
        var customer = check(draft);
        var agreement = agreements
                .inForce(AgreementKind.SLA, segmentOf(customer), null, draft.system(), at)
                .map(AgreementVersion::id);
        var team = firstTeam(draft, by);
        var assignee = atHand ? Walk.firstAssignee(draft, team, by) : null;
        var ticket = new TroubleTicket(
                number(draft.kind(), at),
                draft,
                walk.decide(agreement, draft.assessment()),
                agreement.map(AgreementVersionId::value).orElse(null),
                team,
                assignee,
                by.id(),
                at);
        var happened = new ArrayList<TicketEvent>();
        happened.add(ticket.logged(customer.map(Customer::party).orElse(null)));
        if (assignee != null) {
            happened.add(new TicketEvent.Acknowledged(ticket.number(), at, 0));
            ticket.workedOn(at).ifPresent(happened::add);
        }
        if (assignee != null && draft.channel().isConversation()) {
            happened.add(new TicketEvent.Answered(ticket.number(), at, null, 0));
        }
        if (draft.external() != null && draft.external().standing() == Standing.CLOSED) {
            happened.add(ticket.withdraw(TicketStatus.CLOSED, at));
        }
        tickets.saveAndFlush(ticket);
        var written = history.write(
                ticket,
                new Entry(TicketHistory.LOG, by.id(), null, null, Visibility.INTERNAL, "", null, null, null, null),
                at);
        keepScript(ticket, draft);
        return new Registered(
                ticket.number(),
                happened.stream().map(event -> event.shownBy(written)).toList());
    }

    private Optional<Customer> check(TicketDraft draft) {
        if (knowledge
                .category(draft.category())
                .filter(known -> !known.retired())
                .isEmpty()) {
            throw new DemandUnmet("category", Problem.UNKNOWN);
        }
        if (draft.system() != null && organization.system(draft.system()).isEmpty()) {
            throw new DemandUnmet("system", Problem.UNKNOWN);
        }
        if (draft.customer() == null) {
            return Optional.empty();
        }
        var customer =
                customers.customer(draft.customer()).orElseThrow(() -> new DemandUnmet("customer", Problem.UNKNOWN));
        if (draft.lineId() != null && customer.lines().stream().noneMatch(l -> l.id() == draft.lineId())) {
            throw new DemandUnmet("lineId", Problem.UNKNOWN);
        }
        return Optional.of(customer);
    }

    /** L1, but L2 for what monitoring or a specialist raises about a system (domain.md §2). */
    private Team firstTeam(TicketDraft draft, StaffMember by) {
        var aboutSystem = draft.system() != null && draft.customer() == null;
        var technical = draft.channel() == Channel.MONITORING || by.is(Role.SPECIALIST);
        if (aboutSystem && technical) {
            return organization.secondLine();
        }
        return by.teamLevel() == SupportLevel.L1
                ? by.team().flatMap(organization::team).orElseGet(organization::frontLine)
                : organization.frontLine();
    }

    private static PartyCode segmentOf(Optional<Customer> customer) {
        return new PartyCode("SEGMENT-" + customer.map(c -> c.segment().name()).orElse("NONE"));
    }

    private TicketNumber number(TicketKind kind, Instant at) {
        var year = at.atOffset(ZoneOffset.UTC).getYear();
        return new TicketNumber("%s-%d-%06d".formatted(kind.prefix(), year, tickets.nextNumber()));
    }

    private void keepScript(TroubleTicket ticket, TicketDraft draft) {
        var position = 1;
        for (var step : draft.script()) {
            jdbc.sql("insert into ticket_script_result (ticket_id, position, instruction, helped) values (?, ?, ?, ?)")
                    .params(ticket.id(), position++, step.instruction(), step.helped())
                    .update();
        }
    }
}
