package io.palier.ticket;

/** TMF621's eight states, no others; the level is separate from the state (domain.md §2). */
public enum TicketStatus {
    /** Logged; nobody has taken it yet. */
    ACKNOWLEDGED,
    IN_PROGRESS,
    /** Waiting for the customer. */
    PENDING,
    /** Waiting for somebody else, parts or a planned window. */
    HELD,
    /** Fixed, waiting for the customer to confirm. */
    RESOLVED,
    CLOSED,
    CANCELLED,
    REJECTED;

    /** Whether nothing can follow any more. */
    public boolean isEnded() {
        return compareTo(CLOSED) >= 0;
    }

    /** Whether somebody still has to solve it. */
    public boolean isOpen() {
        return compareTo(RESOLVED) < 0;
    }

    /** Whether it waits. */
    public boolean isWaiting() {
        return this == PENDING || this == HELD;
    }
}
