package io.palier.dashboard;

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

/**
 * A few tickets made by hand, whose figures anybody can work out on paper. Times are those of Paris; it ends on Monday,
 * 2 March 2026, at 14:00.
 *
 * <ul>
 *   <li>old: opened Thursday 26 February 09:00, first worked on at 15:00 (6 h), open since: 4 d 5 h at the end
 *   <li>call: opened Monday 09:00 and solved on the call at 09:10
 *   <li>stray: opened 09:00, taken 09:20, up at 09:30, at 09:50 to radio, which sends it back at 10:40 (50 min), at 10:50 to
 *       billing, which resolves it at 12:00 (3 h)
 *   <li>vendor: a fault of the whole area, opened 09:00, at 10:00 with the vendor of billing, open: 5 h at the end
 *   <li>fresh: opened 13:30, nobody has it
 * </ul>
 */
record Shift(Tickets tickets, SettableClock clock) {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    TicketNumber play() {
        var old = its("2026-02-26T09:00").logged(Drafts.aFaultOf("BILLING"));
        its("2026-02-26T15:00").make(old, MoveOrder.of(TicketMove.TAKE, null), Crew.AGENT);
        its("2026-03-02T09:00");
        var call = tickets.log(Drafts.aFaultOf("BILLING").by(Channel.PHONE).draft(), Crew.AGENT);
        var stray = logged(Drafts.aFaultOf("BILLING"));
        var vendor = logged(Drafts.aFaultOf("BILLING").hitting(Scope.WHOLE_AREA, 2));
        its("2026-03-02T09:10").make(call, MoveOrder.withSolution(TicketMove.SOLVE, "restarted"), Crew.AGENT);
        its("2026-03-02T09:20").make(stray, MoveOrder.of(TicketMove.TAKE, null), Crew.AGENT);
        make(vendor, MoveOrder.of(TicketMove.TAKE, null), Crew.AGENT);
        its("2026-03-02T09:30").make(stray, MoveOrder.of(TicketMove.ESCALATE, "tried"), Crew.AGENT);
        make(vendor, MoveOrder.of(TicketMove.ESCALATE, "tried"), Crew.AGENT);
        its("2026-03-02T09:50").make(stray, MoveOrder.diagnose(Nature.RADIO_NETWORK, "radio, it seems"), Crew.IT);
        make(vendor, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "rating"), Crew.IT);
        its("2026-03-02T10:00");
        make(vendor, MoveOrder.handToVendor(new SystemCode("BILLING"), "core"), Crew.BILLING);
        its("2026-03-02T10:40").make(stray, MoveOrder.of(TicketMove.MISROUTED, "not ours"), Crew.RADIO);
        its("2026-03-02T10:50").make(stray, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "rating"), Crew.IT);
        its("2026-03-02T12:00").make(stray, MoveOrder.resolve("rounding", "patched"), Crew.BILLING);
        its("2026-03-02T13:30").logged(Drafts.aFaultOf("BILLING"));
        its("2026-03-02T14:00");
        return stray;
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    private Shift its(String local) {
        clock.set(at(local));
        return this;
    }

    private TicketNumber logged(Drafts draft) {
        return tickets.log(draft.by(Channel.WEB).draft(), Crew.MANAGER);
    }

    private void make(TicketNumber ticket, MoveOrder order, StaffId by) {
        tickets.make(ticket, null, null, order, by);
    }
}
