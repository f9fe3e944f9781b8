package io.palier.letter;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutgoingLetterRepository extends Repository<OutgoingLetter, UUID> {

    String DUE = " sent_at is null and failed_at is null and next_attempt_at <= :now ";

    @Query(nativeQuery = true, value = "select exists (select 1 from outgoing_letter where" + DUE + ")")
    boolean holdsDue(Instant now);

    /** The letter that has waited longest, locked; one that another postman is just taking is passed over. */
    @Query(
            nativeQuery = true,
            value = "select * from outgoing_letter where" + DUE
                    + "order by next_attempt_at, written_at limit 1 for update skip locked")
    Optional<OutgoingLetter> nextDue(Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<OutgoingLetter> findById(UUID id);

    /** Lets all that are due wait until then, for a reason that is none of theirs. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "update outgoing_letter set next_attempt_at = :until, last_error = :why where" + DUE)
    int postpone(Instant now, Instant until, String why);

    List<OutgoingLetter> findAllByOrderByWrittenAtDescIdDesc(Limit limit);
}
