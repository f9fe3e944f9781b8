package io.palier.api;

import io.palier.agreement.Medium;
import io.palier.agreement.Metric;
import io.palier.escalation.NoticeView;
import io.palier.organization.SupportLevel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was told of a crossed threshold. {@code alert} is the same for all who were told of it: one answer is enough.
 *
 * @param step 1 for those told first, 2 and more for a repeat
 */
record EscalationJson(
        long id,
        long alert,
        String ticket,
        Metric metric,
        String threshold,
        boolean breach,
        int step,
        int rung,
        SupportLevel level,
        String recipient,
        Medium medium,
        Instant effectiveAt,
        Instant processedAt,
        boolean open,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt) {

    static EscalationJson of(NoticeView notice) {
        return new EscalationJson(
                notice.id(),
                notice.alert(),
                notice.ticket().value(),
                notice.metric(),
                notice.threshold(),
                notice.isBreach(),
                notice.step(),
                notice.rung(),
                notice.level(),
                notice.recipient(),
                notice.medium(),
                notice.effectiveAt(),
                notice.processedAt(),
                notice.open(),
                notice.acknowledgedBy() == null
                        ? notice.acknowledgedAs()
                        : notice.acknowledgedBy().value(),
                notice.acknowledgedAt());
    }
}
