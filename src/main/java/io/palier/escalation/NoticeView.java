package io.palier.escalation;

import io.palier.agreement.Metric;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.ticket.TicketNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who was told what about a clock. Effective time is when the threshold was crossed, processing time when the notice was
 * written (domain.md E1).
 */
public record NoticeView(
        long id,
        TicketNumber ticket,
        Metric metric,
        int thresholdPercent,
        int rung,
        SupportLevel level,
        String recipient,
        Instant effectiveAt,
        Instant processedAt,
        @Nullable StaffId acknowledgedBy,
        @Nullable Instant acknowledgedAt) {

    /** Whether a person said "seen". */
    public boolean isAcknowledged() {
        return acknowledgedAt != null;
    }

    /** Whether the promise was broken, rather than about to be. */
    public boolean isBreach() {
        return thresholdPercent >= 100;
    }
}
