package io.palier.ticket;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Tickets as whole aggregates, to be changed; what is only read is read by {@link TicketReader}. */
interface TicketRepository extends Repository<TroubleTicket, Long> {

    TroubleTicket saveAndFlush(TroubleTicket ticket);

    /** Locks the row: moves of one ticket happen one after the other, so that versions tell who came late. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TroubleTicket t where t.number = :number")
    Optional<TroubleTicket> lock(String number);

    /** As it is, without keeping anybody from moving it. */
    @Query("select t from TroubleTicket t where t.number = :number")
    Optional<TroubleTicket> find(String number);

    @Query(value = "select nextval('ticket_number_seq')", nativeQuery = true)
    long nextNumber();
}
