package io.palier.desk;

import io.palier.ticket.LinkedTicket;
import io.palier.ticket.TicketDetail;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.Tie;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tickets tied to one, as its page shows them. */
record LinkPanel(TicketDetail ticket, List<LinkedTicket> tied) {

    /** By what they are to this one, in the order of {@link Tie}. */
    public Map<Tie, List<LinkedTicket>> groups() {
        return tied.stream()
                .collect(Collectors.groupingBy(LinkedTicket::tie, () -> new EnumMap<>(Tie.class), Collectors.toList()));
    }

    /** Where this one is solved: its children that are not; else none. */
    public List<LinkedTicket> left() {
        return ticket.solution() != null
                        && (ticket.status() == TicketStatus.RESOLVED || ticket.status() == TicketStatus.CLOSED)
                ? tied.stream().filter(LinkedTicket::isOpenChild).toList()
                : List.of();
    }

    /** Whether the reader may cut something out of it. */
    public boolean splits() {
        return ticket.allows(TicketMove.MERGE);
    }

    /** Of the form that passes the solution on, so that one sent twice moves nothing twice. */
    public UUID submission() {
        return UUID.randomUUID();
    }
}
