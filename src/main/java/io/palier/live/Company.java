package io.palier.live;

import io.palier.ticket.TicketNumber;
import java.util.Optional;

/** Somebody came to a ticket's page, left it, or began or ended writing there. */
record Company(TicketNumber ticket) {

    /** Not shaped as {@link News}, so that a node of an older version leaves it alone. */
    private static final String MARK = "at ";

    static Company of(TicketNumber ticket) {
        return new Company(ticket);
    }

    /** As it goes from node to node. */
    String written() {
        return MARK + ticket;
    }

    /** What a node said; empty where that was something else. */
    static Optional<Company> read(String written) {
        var number = written.startsWith(MARK) ? written.substring(MARK.length()) : "";
        return TicketNumber.isOne(number) ? Optional.of(of(new TicketNumber(number))) : Optional.empty();
    }
}
