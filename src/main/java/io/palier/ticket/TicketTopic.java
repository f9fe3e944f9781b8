package io.palier.ticket;

/** What a figure about tickets counts; docs/board.md says each to the second. */
public enum TicketTopic {
    /** Somebody still has to solve it, now. */
    OPEN,
    /** Open, and a promise about it was broken. */
    BREACHED,
    /** Open, and its earliest running deadline falls into the period. */
    DUE,
    /** Opened in the period. */
    LOGGED,
    /** First worked on by its holders in the period; measured from its opening. */
    ACKNOWLEDGED,
    /** Resolved in the period, and not reopened since; measured from its opening. */
    RESOLVED,
    /** Of those, the ones that never left L1. */
    SOLVED_ON_CALL,
    /** A visit that ended in the period because the ticket was in the wrong place; measured over the whole visit. */
    PING_PONG;

    /** Whether it says how things stand now, whatever the period. */
    public boolean isOfNow() {
        return compareTo(DUE) <= 0;
    }

    /** Whether its rows come with a length of time. */
    public boolean isMeasured() {
        return this != LOGGED && this != DUE;
    }
}
