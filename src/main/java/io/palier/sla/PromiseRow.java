package io.palier.sla;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketNumber;
import java.time.Duration;
import java.time.Instant;

/**
 * A settled promise.
 *
 * @param cycle which update it was; 1 for other promises
 * @param goal in service time
 * @param at when it was broken, else when it was kept
 */
public record PromiseRow(
        long clock,
        TicketNumber ticket,
        AgreementVersionId version,
        AgreementKind kind,
        Metric metric,
        int cycle,
        Priority priority,
        SupportLevel level,
        TeamCode team,
        Duration goal,
        boolean kept,
        Instant at) {}
