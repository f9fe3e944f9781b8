package io.palier.sla;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a promise; published inside the transaction that found it. */
public sealed interface SlaEvent {

    /** What a round found, oldest first; told at once, so that hearing of five hundred costs little more than of one. */
    record ThresholdsCrossed(List<ThresholdCrossed> crossings) implements SlaEvent {

        public ThresholdsCrossed {
            crossings = List.copyOf(crossings);
        }
    }

    /**
     * A clock crossed a threshold of its agreement: "75%" and "PT30M" (left) are warnings, "100%" a broken promise.
     *
     * @param backDated whether the promise was found broken only when a provisional pause was reversed (domain.md R7)
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
            @Nullable Integer severity,
            String threshold,
            SupportLevel level,
            TeamCode team,
            Instant dueAt,
            Instant effectiveAt,
            Instant processedAt,
            boolean backDated)
            implements AtThreshold {}
}
