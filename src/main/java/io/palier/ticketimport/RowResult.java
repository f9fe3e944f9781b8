package io.palier.ticketimport;

/** What became of a row; the word shown is {@code ticketimport.result.} and the name. */
public enum RowResult {
    /** In a trial: it would become a ticket. */
    WOULD_CREATE,
    CREATED,
    /** A ticket of that source and number is there already. */
    ALREADY_THERE,
    REFUSED
}
