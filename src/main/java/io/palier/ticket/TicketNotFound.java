package io.palier.ticket;

/** There is no such ticket, or it is none of the reader's business: both look the same (404). */
public class TicketNotFound extends RuntimeException {

    TicketNotFound() {
        super("no such ticket");
    }
}
