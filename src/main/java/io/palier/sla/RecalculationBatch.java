package io.palier.sla;

import io.palier.sla.Recalculation.Cause;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts some tickets again in one transaction. It waits for nobody: a ticket that somebody is moving is left for later,
 * so agents are not held up by more than a batch, and nobody waits in a circle.
 */
@Component
class RecalculationBatch {

    private final RecalculationRows rows;
    private final ClockVersions versions;
    private final Tickets tickets;
    private final ClockBook book;

    RecalculationBatch(RecalculationRows rows, ClockVersions versions, Tickets tickets, ClockBook book) {
        this.rows = rows;
        this.versions = versions;
        this.tickets = tickets;
        this.book = book;
    }

    /** Some of what is left; gives how many tickets it counted again, which may be none where all are being moved. */
    @Transactional
    int some(Recalculation wanted, int most, Instant now) {
        var held = tickets.hold(rows.claim(wanted.id(), most));
        count(wanted, held, now);
        return held.size();
    }

    /** One ticket alone, to find out which of a batch it was that failed; false where somebody is moving it. */
    @Transactional
    boolean one(Recalculation wanted, TicketNumber ticket, Instant now) {
        var held = tickets.hold(List.of(ticket));
        count(wanted, held, now);
        return !held.isEmpty();
    }

    @Transactional
    List<TicketNumber> nextOnes(Recalculation wanted, int most) {
        return rows.claim(wanted.id(), most);
    }

    @Transactional
    void failed(Recalculation wanted, TicketNumber ticket, Throwable why) {
        rows.failed(wanted.id(), ticket, why);
    }

    @Transactional
    boolean finish(Recalculation wanted, Instant now) {
        return rows.finish(wanted.id(), now);
    }

    private void count(Recalculation wanted, Collection<TicketNumber> held, Instant now) {
        var moved = new ArrayList<Recount>();
        book.eachOf(held, (clock, terms) -> {
            if (clock.isOpen() && clock.pinnedTo().equals(wanted.from())) {
                var before = clock.standing();
                if (wanted.cause() == Cause.MIGRATION) {
                    clock.migrate(terms, versions.of(clock, wanted.to()), now);
                } else {
                    clock.recount(terms, now);
                }
                var line = clock.since(before);
                if (line.moves()) {
                    moved.add(line);
                }
            }
        });
        moved.forEach(line -> rows.write(wanted.id(), line));
        if (wanted.cause() == Cause.MIGRATION) {
            held.forEach(ticket -> tickets.repin(ticket, wanted.from(), wanted.to()));
        }
        rows.done(wanted.id(), List.copyOf(held));
    }
}
