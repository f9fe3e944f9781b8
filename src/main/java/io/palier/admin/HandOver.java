package io.palier.admin;

import io.palier.oncall.Rota;
import io.palier.ticket.TicketSummary;
import java.util.List;

/**
 * What somebody holds, and somebody else must take where they are gone.
 *
 * @param tickets the open ones they have taken, those that break first before the others
 * @param open how many there are, of which the list shows the first
 * @param rotas those in whose turns they stand
 */
record HandOver(List<TicketSummary> tickets, long open, List<Rota> rotas) {

    /** Whether there is nothing to take over. */
    public boolean isEmpty() {
        return open == 0 && rotas.isEmpty();
    }
}
