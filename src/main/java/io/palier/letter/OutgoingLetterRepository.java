package io.palier.letter;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutgoingLetterRepository extends Repository<OutgoingLetter, UUID> {

    String DUE = " channel = :channel and sent_at is null and failed_at is null and next_attempt_at <= :now ";

    @Query(nativeQuery = true, value = "select exists (select 1 from outgoing_letter where" + DUE + ")")
    boolean holdsDue(String channel, Instant now);

    /** The letter that has waited longest, locked; one that another postman is just taking is passed over. */
    @Query(
            nativeQuery = true,
            value = "select * from outgoing_letter where" + DUE
                    + "order by next_attempt_at, written_at limit 1 for update skip locked")
    Optional<OutgoingLetter> nextDue(String channel, Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<OutgoingLetter> findById(UUID id);

    /** Lets all that are due, to that recipient or to all, wait until then, for a reason that is none of theirs. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "update outgoing_letter set next_attempt_at = :until, last_error = :why where" + DUE
                    + "and (cast(:recipient as text) is null or recipient = :recipient)")
    int postpone(String channel, @Nullable String recipient, Instant now, Instant until, String why);

    List<OutgoingLetter> findAllByOrderByWrittenAtDescIdDesc(Limit limit);

    List<OutgoingLetter> findByThreadOrderByWrittenAtDescIdDesc(String thread, Limit limit);

    /** Newest first. */
    @Query(
            nativeQuery = true,
            value = "select * from outgoing_letter where (cast(:channel as text) is null or channel = :channel)"
                    + " and (cast(:state as text) is null"
                    + "  or case when sent_at is not null then 'SENT' when failed_at is not null then 'GIVEN_UP'"
                    + "    else 'WAITING' end = :state) order by written_at desc, id desc limit :limit")
    List<OutgoingLetter> newest(@Nullable String channel, @Nullable String state, int limit);

    /** Gives every letter of the channel that was given up another round of attempts. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "update outgoing_letter set failed_at = null, attempts = 0, next_attempt_at = :now"
                    + " where channel = :channel and failed_at is not null")
    int retryAll(String channel, Instant now);
}
