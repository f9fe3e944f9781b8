package io.palier.ticket;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The moves of the staircase (domain.md §2) and what each demands of the person who makes it. */
public enum TicketMove {
    /** Take the ticket as its assignee; the first to do so acknowledges it. */
    TAKE,
    /** L1 solves it: on the call where nobody else ever held it (first-contact resolution). */
    SOLVE(Demand.SOLUTION),
    /** L1 → L2, with what was tried or "no known solution". */
    ESCALATE(Demand.TEXT),
    /** L2 → L1, with the proposed solution. */
    SEND_BACK(Demand.SOLUTION),
    /** L2 → the L3 team of the nature found. */
    DIAGNOSE(Demand.NATURE, Demand.TEXT),
    /** L3 → L2: wrong department; the visit ends as misrouted. */
    MISROUTED(Demand.TEXT),
    /** L3 → another L3 team. */
    TRANSFER(Demand.TEAM, Demand.TEXT),
    /** L3 found cause and solution. */
    RESOLVE(Demand.ROOT_CAUSE, Demand.SOLUTION),
    /** L3 → the L4 vendor of the named system: core functionality, not modifiable by us. */
    HAND_TO_VENDOR(Demand.SYSTEM, Demand.TEXT),
    /** L4 → L3: fixed, with the vendor's reference; L3 verifies. */
    VENDOR_FIXED(Demand.TEXT, Demand.REFERENCE),
    /** L4 → L3: refused, with the vendor's reason and reference. */
    VENDOR_REFUSED(Demand.TEXT, Demand.REFERENCE),
    /** Wait, for a reason of the closed list, with evidence. */
    PEND(Demand.PAUSE_REASON, Demand.TEXT),
    RESUME,
    /** The customer confirms; the ticket is closed. */
    CONFIRM,
    /** The customer refuses the solution; back to the team that solved it. */
    REOPEN(Demand.TEXT),
    CANCEL(Demand.TEXT),
    REJECT(Demand.TEXT),
    /** Into another ticket, which goes on. */
    MERGE(Demand.OTHER_TICKET, Demand.TEXT),
    /** A manager moves a P1 to any team, levels skipped. */
    EXPEDITE(Demand.TEAM, Demand.TEXT),
    /** The facts changed: assess again, and the priority follows. */
    REASSESS(Demand.ASSESSMENT, Demand.TEXT),
    /** A manager sets the priority against the table. */
    OVERRIDE_PRIORITY(Demand.PRIORITY, Demand.TEXT),
    /** A manager corrects when it was opened: the clocks that began then count from there. */
    CORRECT_OPENING(Demand.OPENED_AT, Demand.TEXT),
    /** The service works again, by a workaround or for good; who holds the ticket goes on with it. */
    RESTORED(Demand.TEXT),
    /** A message from us to the customer; the first one is the first response (R9). */
    ANSWER(Demand.TEXT),
    /** A note that the vendor reads as well, once it has or had the ticket. */
    TELL_VENDOR(Demand.TEXT),
    /** An internal note. */
    NOTE(Demand.TEXT);

    private final Set<Demand> demands;

    TicketMove(Demand... demands) {
        this.demands = demands.length == 0 ? EnumSet.noneOf(Demand.class) : EnumSet.copyOf(Set.of(demands));
    }

    /** What must be given with this move, besides who makes it; in the order a person is asked for it. */
    public Set<Demand> demands() {
        return Collections.unmodifiableSet(demands);
    }

    /** Whether the move demands that. */
    public boolean demands(Demand demand) {
        return demands.contains(demand);
    }

    /** Whether the move leaves the ticket where it is and as it is: it only says something. */
    public boolean isRemark() {
        return this == ANSWER || this == TELL_VENDOR || this == NOTE;
    }

    /** Something a move demands; the names are those of the fields of {@link MoveOrder}. */
    public enum Demand {
        NATURE,
        SYSTEM,
        TEAM,
        PAUSE_REASON,
        OTHER_TICKET,
        ASSESSMENT,
        PRIORITY,
        /** When it was really opened. */
        OPENED_AT,
        ROOT_CAUSE,
        SOLUTION,
        REFERENCE,
        TEXT
    }
}
