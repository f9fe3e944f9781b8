package io.palier.sla;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Metric;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.agreement.Scope;
import io.palier.organization.Nature;
import io.palier.organization.StaffId;
import io.palier.organization.SystemCode;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.SettableClock;
import io.palier.ticket.Channel;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Tells what is done to tickets and when, in few words. Times are those of Monday, 2 March 2026, in Paris. */
final class Story {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Tickets tickets;
    private final TicketClocks clocks;
    private final SettableClock clock;

    Story(Tickets tickets, TicketClocks clocks, SettableClock clock) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.clock = clock;
    }

    static Instant at(String time) {
        return on("2026-03-02", time);
    }

    static Instant on(String day, String time) {
        return LocalDateTime.parse(day + "T" + time).atZone(PARIS).toInstant();
    }

    /** It is that time now. */
    Story its(String time) {
        return itsOn("2026-03-02", time);
    }

    /** It is that time of that day now. */
    Story itsOn(String day, String time) {
        clock.set(on(day, time));
        return this;
    }

    /** Logged where nobody has it yet, about the billing system. */
    TicketNumber logged(Priority priority) {
        return tickets.log(draft(priority).by(Channel.WEB).draft(), Crew.MANAGER);
    }

    /** Logged by the agent with the caller on the line. */
    TicketNumber called(Priority priority) {
        return tickets.log(draft(priority).by(Channel.PHONE).draft(), Crew.AGENT);
    }

    TicketNumber log(Drafts draft) {
        return tickets.log(draft.draft(), Crew.AGENT);
    }

    void make(TicketNumber ticket, MoveOrder order, StaffId by) {
        tickets.make(ticket, null, null, order, by);
    }

    void does(TicketNumber ticket, TicketMove move, StaffId by) {
        make(ticket, MoveOrder.of(move, "text"), by);
    }

    void escalate(TicketNumber ticket) {
        does(ticket, TicketMove.ESCALATE, Crew.AGENT);
    }

    void diagnose(TicketNumber ticket) {
        make(ticket, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "found"), Crew.IT);
    }

    void handToVendor(TicketNumber ticket) {
        make(ticket, MoveOrder.handToVendor(new SystemCode("BILLING"), "core"), Crew.BILLING);
    }

    void vendorFixes(TicketNumber ticket) {
        make(ticket, MoveOrder.vendorAnswer(TicketMove.VENDOR_FIXED, "fixed", "V-1"), Crew.VENDOR);
    }

    void resolve(TicketNumber ticket) {
        make(ticket, MoveOrder.resolve("cause", "solution"), Crew.BILLING);
    }

    void pend(TicketNumber ticket, PauseReason reason) {
        make(ticket, MoveOrder.pend(reason, "evidence", null), Crew.MANAGER);
    }

    void resume(TicketNumber ticket) {
        does(ticket, TicketMove.RESUME, Crew.MANAGER);
    }

    void reprioritise(TicketNumber ticket, Priority to) {
        make(ticket, MoveOrder.overridePriority(to, "because"), Crew.MANAGER);
    }

    /** The customer's clock of that metric. */
    ClockView clock(TicketNumber ticket, Metric metric) {
        return clocks.clocksOf(ticket).stream()
                .filter(view -> view.visitPosition() == null && view.metric() == metric)
                .findFirst()
                .orElseThrow();
    }

    /** The clock of a visit. */
    ClockView clock(TicketNumber ticket, AgreementKind kind, int visit) {
        return clocks.clocksOf(ticket).stream()
                .filter(view -> view.kind() == kind && Integer.valueOf(visit).equals(view.visitPosition()))
                .findFirst()
                .orElseThrow();
    }

    private static Drafts draft(Priority priority) {
        return switch (priority) {
            case P1 -> Drafts.aFaultOf("BILLING").hitting(Scope.WHOLE_AREA, 2);
            case P2 -> Drafts.aFaultOf("BILLING").hitting(Scope.WHOLE_AREA, 3);
            case P3 -> Drafts.aFaultOf("BILLING");
            case P4 -> Drafts.aFaultOf("BILLING").hitting(Scope.ONE_CUSTOMER, 4);
        };
    }
}
