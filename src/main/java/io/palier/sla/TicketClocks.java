package io.palier.sla;

import io.palier.ticket.TicketNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The clocks that run on tickets. What they read is computed when asked, never stored (domain.md R1). */
@Service
public class TicketClocks {

    /** Every clock of a ticket: the customer's first, then the visits' in order. */
    public List<ClockView> clocksOf(TicketNumber ticket) {
        throw new UnsupportedOperationException();
    }

    /**
     * For each ticket the one clock to watch: the open one that is due next, else the paused one with the least left.
     * Tickets without an open clock are absent. One query for all.
     */
    public Map<TicketNumber, ClockView> nextOf(Collection<TicketNumber> tickets) {
        throw new UnsupportedOperationException();
    }

    /** The open clocks due in [from, until), soonest first. */
    public List<ClockView> dueBetween(Instant from, Instant until, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The clocks of open tickets whose promise is broken, whatever they do now, longest broken first. */
    public List<ClockView> breached(int limit) {
        throw new UnsupportedOperationException();
    }

    /** Promises to customers settled or broken in [from, until), by metric and priority; empty cells left out. */
    public List<Compliance> compliance(Instant from, Instant until) {
        throw new UnsupportedOperationException();
    }

    /** Resolve promises to customers day by day in [from, until); days without any are left out. */
    public List<DailyCompliance> dailyCompliance(Instant from, Instant until) {
        throw new UnsupportedOperationException();
    }
}
