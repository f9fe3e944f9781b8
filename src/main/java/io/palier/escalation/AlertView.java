package io.palier.escalation;

import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.sla.AtThreshold;
import io.palier.ticket.TicketNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A crossed threshold.
 *
 * @param threshold as the agreement writes it: "75%", "PT30M"
 * @param level where the ticket stood, and {@code team} who held it
 * @param proposed whether the next level was proposed, since nobody had taken the ticket
 * @param step how far it reached
 * @param nextStepAt when it is told again; null where it is not
 * @param open whether an answer is still awaited
 * @param acknowledgedAs the address whose letter's link was followed, where nobody was logged in
 */
public record AlertView(
        long id,
        TicketNumber ticket,
        Metric metric,
        Priority priority,
        String threshold,
        SupportLevel level,
        TeamCode team,
        Instant dueAt,
        Instant effectiveAt,
        Instant processedAt,
        boolean backDated,
        boolean raised,
        boolean proposed,
        int step,
        @Nullable Instant nextStepAt,
        boolean open,
        @Nullable StaffId acknowledgedBy,
        @Nullable String acknowledgedAs,
        @Nullable Instant acknowledgedAt)
        implements AtThreshold {}
