package io.palier.escalation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface EscalationNoticeRepository extends Repository<EscalationNotice, Long> {

    /** Locked, so that of two who answer at once one is the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<EscalationNotice> findById(long id);
}
