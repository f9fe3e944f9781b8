package io.palier.escalation;

import io.palier.agreement.Metric;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.slaclock.WarningPoint;
import io.palier.ticket.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who was told what about a clock. Effective time is when the threshold was crossed, processing time when the notice was
 * written (domain.md E1).
 *
 * @param threshold as the agreement writes it: "75%", "PT30M"
 * @param backDated whether the breach was found only when a provisional pause was reversed (domain.md R7)
 */
public record NoticeView(
        long id,
        TicketNumber ticket,
        Metric metric,
        String threshold,
        int rung,
        SupportLevel level,
        String recipient,
        Instant effectiveAt,
        Instant processedAt,
        @Nullable StaffId acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        boolean backDated) {

    /** Whether a person said "seen". */
    public boolean isAcknowledged() {
        return acknowledgedAt != null;
    }

    /** Whether the promise was broken, rather than about to be. */
    public boolean isBreach() {
        var percent = percent();
        return percent != null && percent >= 100;
    }

    /** The share of the goal used up then; null where the threshold is a rest of it. */
    public @Nullable Integer percent() {
        return WarningPoint.parse(threshold) instanceof WarningPoint.Share share
                ? Integer.valueOf(share.percent())
                : null;
    }

    /** The service time left then; null where the threshold is a share of the goal. */
    public @Nullable Duration left() {
        return WarningPoint.parse(threshold) instanceof WarningPoint.Left left ? left.left() : null;
    }
}
