package io.palier.sla;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Clocks as whole aggregates. Events and timers of all that were found come in one statement each, when asked for. */
interface TicketClockRepository extends Repository<TicketClock, Long> {

    List<TicketClock> saveAll(Iterable<TicketClock> clocks);

    List<TicketClock> findByTicketNumberOrderById(String number);

    List<TicketClock> findByTicketNumberInOrderById(Collection<String> numbers);

    @Query("""
            select c from TicketClock c join fetch c.history.marks
             where c.ticketNumber in :numbers and not c.standing.stopped order by c.id""")
    List<TicketClock> openOf(Collection<String> numbers);

    @Query("""
            select c from TicketClock c
             where c.agreementVersionId = :version and not c.standing.stopped
             order by c.standing.dueAt nulls last, c.id""")
    List<TicketClock> openUnder(long version, Limit limit);

    @Query("""
            select c from TicketClock c
             where not c.standing.stopped and c.standing.dueAt >= :from and c.standing.dueAt < :until
             order by c.standing.dueAt, c.id""")
    List<TicketClock> dueBetween(Instant from, Instant until, Limit limit);

    @Query("""
            select c from TicketClock c
             where c.ticketOpen and c.standing.breachedAt is not null order by c.standing.breachedAt, c.id""")
    List<TicketClock> brokenOnOpenTickets(Limit limit);
}
