package io.palier.escalation;

import io.palier.agreement.Agreements;
import io.palier.agreement.Threshold;
import io.palier.escalation.AlertTable.DueStep;
import io.palier.escalation.Telling.Word;
import io.palier.organization.Organization;
import io.palier.sla.ClockView;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import io.palier.sla.TicketClocks;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.TicketSummary;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells an alert again, a step further, in one transaction. It holds the ticket first, as everybody does, so that nobody is
 * told of a ticket that was solved meanwhile (cases.md C20).
 */
@Component
class EscalationStep {

    private final AlertTable alerts;
    private final Agreements agreements;
    private final Organization organization;
    private final Tickets tickets;
    private final TicketClocks clocks;
    private final Telling telling;

    EscalationStep(
            AlertTable alerts,
            Agreements agreements,
            Organization organization,
            Tickets tickets,
            TicketClocks clocks,
            Telling telling) {
        this.alerts = alerts;
        this.agreements = agreements;
        this.organization = organization;
        this.tickets = tickets;
        this.clocks = clocks;
        this.telling = telling;
    }

    /** Takes the step where it is still due; says whether anything came of it, be it that nobody need be told. */
    @Transactional
    boolean take(long alert, TicketNumber ticket, Instant now) {
        return tickets.hold(ticket)
                && alerts.hold(alert, now)
                        .peek(due -> take(due, now))
                        .findFirst()
                        .isPresent();
    }

    private void take(DueStep due, Instant now) {
        var alert = due.alert();
        var crossing = alert.crossing();
        var ticket = tickets.summary(crossing.ticket());
        var clock = clockOf(crossing).filter(found -> isPending(ticket, found));
        var threshold = agreements.version(crossing.agreement()).threshold(crossing.threshold());
        var repeat = threshold.map(Threshold::repeat).orElse(null);
        if (clock.isEmpty() || repeat == null) {
            alerts.end(alert.id(), now);
        } else if (clock.get().dueAt() == null) {
            alerts.postpone(alert.id(), next(due.plannedAt(), repeat, now)); // it stands: nothing draws nearer
        } else {
            var event = asOfNow(crossing, ticket, clock.get(), now);
            var word = new Word(alert, threshold.get(), occasion(event, ticket, alert.step() + 1, due.plannedAt()));
            telling.tell(List.of(word), now);
            alerts.stepped(alert.id(), alert.step() + 1, next(due.plannedAt(), repeat, now));
        }
    }

    private static boolean isPending(TicketSummary ticket, ClockView clock) {
        return clock.isOpen() && !ticket.status().isEnded() && ticket.status() != TicketStatus.RESOLVED;
    }

    private Optional<ClockView> clockOf(ThresholdCrossed crossing) {
        return clocks.clocksOf(crossing.ticket()).stream()
                .filter(clock -> clock.id() == crossing.clockId())
                .findFirst();
    }

    private Occasion occasion(ThresholdCrossed event, TicketSummary ticket, int step, Instant plannedAt) {
        var holder = organization.team(event.team()).orElseThrow();
        return new Occasion(event, agreements.version(event.agreement()), ticket, holder, step, plannedAt);
    }

    /** What a letter says must be what the screen says: where the ticket stands now, and what its clock shows now. */
    private static ThresholdCrossed asOfNow(
            ThresholdCrossed crossing, TicketSummary ticket, ClockView clock, Instant now) {
        return new ThresholdCrossed(
                crossing.clockId(),
                crossing.generation(),
                crossing.ticket(),
                crossing.agreement(),
                crossing.kind(),
                crossing.metric(),
                clock.priority(),
                crossing.severity(),
                crossing.threshold(),
                ticket.level(),
                ticket.team(),
                clock.dueAt() == null ? crossing.dueAt() : clock.dueAt(),
                crossing.effectiveAt(),
                now,
                crossing.backDated());
    }

    /** The next of the planned times that is still to come: an outage is made up for by one repeat, not by all it missed. */
    static Instant next(Instant planned, Duration repeat, Instant now) {
        var missed = Math.max(0, Duration.between(planned, now).dividedBy(repeat));
        return planned.plus(repeat.multipliedBy(missed + 1));
    }
}
