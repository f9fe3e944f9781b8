package io.palier.ticket;

import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Agreements;
import io.palier.agreement.Assessment;
import io.palier.agreement.PriorityTable;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.organization.Team;
import io.palier.ticket.DemandUnmet.Problem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out an order that the staircase has allowed: finds where it leads and tells the ticket to go there. */
@Component
class Walk {

    private final Organization organization;
    private final Agreements agreements;
    private final TicketRepository tickets;
    private final TicketHistory history;
    private final Merger merger;

    Walk(
            Organization organization,
            Agreements agreements,
            TicketRepository tickets,
            TicketHistory history,
            Merger merger) {
        this.organization = organization;
        this.agreements = agreements;
        this.tickets = tickets;
        this.history = history;
        this.merger = merger;
    }

    /** What happened, in order. @throws DemandUnmet where the order names something that cannot be meant */
    List<TicketEvent> make(TroubleTicket ticket, MoveOrder order, StaffMember by, Instant at) {
        var events = new ArrayList<TicketEvent>();
        if (!order.move().isRemark() && by.worksIn(ticket.team()) && order.move() != TicketMove.REJECT) {
            ticket.acknowledge(at).ifPresent(events::add);
            ticket.workedOn(at).ifPresent(events::add);
        }
        events.addAll(step(ticket, order, by, at));
        return events;
    }

    private List<TicketEvent> step(TroubleTicket ticket, MoveOrder order, StaffMember by, Instant at) {
        return switch (order.move()) {
            case TAKE -> list(ticket.takenBy(by.id(), at));
            case SOLVE -> List.of(ticket.resolve(null, said(order.solution()), at));
            case RESOLVE -> List.of(ticket.resolve(said(order.rootCause()), said(order.solution()), at));
            case ESCALATE -> List.of(ticket.goTo(organization.secondLine(), null, VisitOutcome.ESCALATED, at));
            case SEND_BACK -> List.of(sendBack(ticket, said(order.solution()), at));
            case DIAGNOSE -> List.of(diagnose(ticket, order, at));
            case MISROUTED ->
                List.of(ticket.goTo(
                        backTo(ticket, SupportLevel.L2, organization.secondLine()), null, VisitOutcome.MISROUTED, at));
            case TRANSFER -> List.of(ticket.goTo(department(ticket, order), null, VisitOutcome.TRANSFERRED, at));
            case HAND_TO_VENDOR -> List.of(handToVendor(ticket, order, at));
            case VENDOR_FIXED -> List.of(backFromVendor(ticket, VisitOutcome.VENDOR_FIXED, at));
            case VENDOR_REFUSED -> List.of(backFromVendor(ticket, VisitOutcome.VENDOR_REFUSED, at));
            case PEND ->
                List.of(ticket.awaits(Objects.requireNonNull(order.pauseReason()), by.roles(), order.resumeAt(), at));
            case RESUME -> List.of(ticket.resume(at));
            case CONFIRM -> List.of(ticket.close(at));
            case REOPEN -> List.of(ticket.reopen(by.id(), at));
            case CANCEL -> List.of(ticket.withdraw(TicketStatus.CANCELLED, at));
            case REJECT -> List.of(ticket.withdraw(TicketStatus.REJECTED, at));
            case MERGE -> merge(ticket, order, by, at);
            case EXPEDITE -> List.of(ticket.goTo(anotherTeam(ticket, order), null, VisitOutcome.EXPEDITED, at));
            case REASSESS -> list(reassess(ticket, Objects.requireNonNull(order.assessment()), at));
            case OVERRIDE_PRIORITY ->
                list(ticket.overridePriority(Objects.requireNonNull(order.priority()), said(order.text()), at));
            case CORRECT_OPENING -> List.of(correctOpening(ticket, Objects.requireNonNull(order.openedAt()), by, at));
            case RESTORED -> List.of(ticket.restored(at));
            case ANSWER -> List.of(new TicketEvent.Answered(ticket.number(), at, order.medium(), 0));
            case NOTE, TELL_VENDOR ->
                by.worksIn(ticket.team()) ? List.of(new TicketEvent.Reported(ticket.number(), at, 0)) : List.of();
        };
    }

    /** Not after what happened next: a history does not begin with its middle. */
    private TicketEvent correctOpening(TroubleTicket ticket, Instant openedAt, StaffMember by, Instant at) {
        var second = openedAt.truncatedTo(ChronoUnit.SECONDS);
        if (history.secondAt(ticket).filter(second::isAfter).isPresent()) {
            throw new DemandUnmet("openedAt", Problem.TOO_LATE);
        }
        return ticket.correctOpening(second, by.id(), at);
    }

    /** The priority that the table of the ticket's agreement, or of the day's where it has none, decides. */
    PriorityTable.Decision decide(Optional<AgreementVersionId> agreement, Assessment assessment) {
        return agreement
                .map(agreements::version)
                .map(version -> version.priorityTable().decide(assessment))
                .orElse(new PriorityTable.Decision(io.palier.agreement.Priority.P4, "NO_AGREEMENT"));
    }

    private Optional<TicketEvent> reassess(TroubleTicket ticket, Assessment facts, Instant at) {
        return ticket.reassess(facts, decide(ticket.agreementVersion().map(AgreementVersionId::new), facts), at);
    }

    /** A new L1 visit, with the agent who had it where that agent is still there; the solution stands on the ticket. */
    private TicketEvent sendBack(TroubleTicket ticket, String solution, Instant at) {
        ticket.proposed(solution);
        var team = backTo(ticket, SupportLevel.L1, organization.frontLine());
        var agent = ticket.earlierVisitAt(SupportLevel.L1)
                .flatMap(visit -> Optional.ofNullable(visit.assignee()))
                .flatMap(organization::member)
                .filter(member -> member.worksIn(team.code()))
                .map(StaffMember::id);
        return ticket.goTo(team, agent.orElse(null), VisitOutcome.SENT_BACK, at);
    }

    private TicketEvent diagnose(TroubleTicket ticket, MoveOrder order, Instant at) {
        var nature = Objects.requireNonNull(order.nature());
        ticket.foundToBe(nature);
        return ticket.goTo(organization.departmentFor(nature), null, VisitOutcome.DIAGNOSED, at);
    }

    private TicketEvent handToVendor(TroubleTicket ticket, MoveOrder order, Instant at) {
        var system = organization
                .system(Objects.requireNonNull(order.system()))
                .filter(named -> !named.retired())
                .orElseThrow(() -> new DemandUnmet("system", Problem.UNKNOWN));
        var desk = system.vendor()
                .flatMap(organization::team)
                .filter(team -> system.owner().equals(ticket.team()))
                .orElseThrow(() -> new DemandUnmet("system", Problem.UNSUITABLE));
        ticket.concerns(system.code());
        return ticket.goTo(desk, null, VisitOutcome.HANDED_TO_VENDOR, at);
    }

    private TicketEvent backFromVendor(TroubleTicket ticket, VisitOutcome outcome, Instant at) {
        var verifying = ticket.earlierVisitAt(SupportLevel.L3);
        var owner = ticket.system()
                .flatMap(organization::system)
                .flatMap(system -> organization.team(system.owner()))
                .orElseGet(organization::secondLine);
        var team = backTo(ticket, SupportLevel.L3, owner);
        var worker = verifying
                .flatMap(visit -> Optional.ofNullable(visit.assignee()))
                .flatMap(organization::member)
                .map(StaffMember::id);
        return ticket.goTo(team, worker.orElse(null), outcome, at);
    }

    private Team backTo(TroubleTicket ticket, SupportLevel level, Team otherwise) {
        return ticket.earlierVisitAt(level)
                .flatMap(visit -> organization.team(visit.team()))
                .filter(team -> !team.closed())
                .orElse(otherwise);
    }

    private Team department(TroubleTicket ticket, MoveOrder order) {
        var team = anotherTeam(ticket, order);
        if (team.level() != SupportLevel.L3) {
            throw new DemandUnmet("team", Problem.UNSUITABLE);
        }
        return team;
    }

    private Team anotherTeam(TroubleTicket ticket, MoveOrder order) {
        var team = organization
                .team(Objects.requireNonNull(order.team()))
                .orElseThrow(() -> new DemandUnmet("team", Problem.UNKNOWN));
        if (team.code().equals(ticket.team())) {
            throw new DemandUnmet("team", Problem.SAME);
        }
        if (team.closed()) {
            throw new DemandUnmet("team", Problem.UNSUITABLE);
        }
        return team;
    }

    private List<TicketEvent> merge(TroubleTicket ticket, MoveOrder order, StaffMember by, Instant at) {
        var into = mergeTarget(ticket, order);
        var agreement = into.agreementVersion().map(AgreementVersionId::new);
        return merger.merge(ticket, into, facts -> decide(agreement, facts), by, at);
    }

    private TroubleTicket mergeTarget(TroubleTicket ticket, MoveOrder order) {
        var number = Objects.requireNonNull(order.otherTicket());
        if (number.equals(ticket.number())) {
            throw new DemandUnmet("otherTicket", Problem.SAME);
        }
        var other = tickets.lock(number.value()).orElseThrow(() -> new DemandUnmet("otherTicket", Problem.UNKNOWN));
        if (!other.status().isOpen()) {
            throw new DemandUnmet("otherTicket", Problem.UNSUITABLE);
        }
        return other;
    }

    private static List<TicketEvent> list(Optional<TicketEvent> event) {
        return event.map(List::of).orElse(List.of());
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNull(text).strip();
    }

    /** For the log of a staff member: who takes a new ticket at once, being on the phone with the caller. */
    static @Nullable StaffId firstAssignee(TicketDraft draft, Team team, StaffMember by) {
        return by.worksIn(team.code()) && draft.channel() != Channel.IMPORT && draft.channel() != Channel.API
                ? by.id()
                : null;
    }
}
