package io.palier.admin;

import io.palier.oncall.Rotas;
import io.palier.organization.StaffId;
import io.palier.ticket.TicketQuery;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.Tickets;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks up what somebody holds. */
@Component
class HandOvers {

    private static final int SHOWN = 20;
    /** A resolved ticket waits for its customer, not for the one who solved it. */
    private static final Set<TicketStatus> AT_WORK =
            EnumSet.of(TicketStatus.ACKNOWLEDGED, TicketStatus.IN_PROGRESS, TicketStatus.PENDING, TicketStatus.HELD);

    private final Tickets tickets;
    private final Rotas rotas;

    HandOvers(Tickets tickets, Rotas rotas) {
        this.tickets = tickets;
        this.rotas = rotas;
    }

    HandOver of(StaffId person, StaffId reader) {
        var held = new TicketQuery(null, null, person, null, AT_WORK, true, false, null, 0, SHOWN);
        return new HandOver(
                tickets.list(held, reader).rows(),
                tickets.count(held, reader),
                rotas.all().stream()
                        .filter(rota -> rota.plan().people().contains(person))
                        .toList());
    }
}
