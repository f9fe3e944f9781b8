package io.palier.ticket;

/** A ticket tied to the one that was asked about, and what it is to that one. */
public record LinkedTicket(long link, Tie tie, TicketSummary ticket) {

    /** Whether it is part of the one that was asked about, and somebody still has to solve it. */
    public boolean isOpenChild() {
        return tie == Tie.CHILD && ticket.status().isOpen();
    }
}
