package io.palier.sla;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketNumber;
import java.time.Instant;

/** What happened to a promise; published inside the transaction that found it. */
public sealed interface SlaEvent {

    /**
     * A clock crossed a threshold of its agreement: 75 is a warning, 100 a broken promise.
     *
     * @param level where the ticket stands, and {@code team} who holds it
     * @param dueAt the clock's deadline
     * @param effectiveAt when the threshold was crossed
     * @param processedAt when it was found, never before {@code effectiveAt} (domain.md E1)
     */
    record ThresholdCrossed(
            long clockId,
            int generation,
            TicketNumber ticket,
            AgreementVersionId agreement,
            AgreementKind kind,
            Metric metric,
            Priority priority,
            int percent,
            SupportLevel level,
            TeamCode team,
            Instant dueAt,
            Instant effectiveAt,
            Instant processedAt)
            implements SlaEvent {}
}
