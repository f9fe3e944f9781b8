package io.palier.ticket;

/** Somebody changed the ticket since the reader saw it (409); nothing was overwritten. */
public class TicketChanged extends RuntimeException {

    private final TicketNumber number;

    TicketChanged(TicketNumber number) {
        super(number + " was changed meanwhile");
        this.number = number;
    }

    /** Which ticket. */
    public TicketNumber number() {
        return number;
    }
}
