package io.palier.desk;

import io.palier.sla.ClockView;
import io.palier.ticket.HistoryLine;
import io.palier.ticket.TicketDetail;
import java.util.Collection;
import java.util.List;

/** What settled a promise: its clock, and the entry of the ticket's history that shows it. */
record Settlement(ClockView clock, HistoryLine entry) {

    /** Those of the clocks that an entry settled which this reader may read, in their order. */
    static List<Settlement> of(Collection<ClockView> clocks, TicketDetail ticket) {
        return clocks.stream()
                .flatMap(clock -> ticket.history().stream()
                        .filter(entry -> clock.settledBy() != null && clock.settledBy() == entry.position())
                        .map(entry -> new Settlement(clock, entry)))
                .toList();
    }
}
