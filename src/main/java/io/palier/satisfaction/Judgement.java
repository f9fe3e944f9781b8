package io.palier.satisfaction;

import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer was asked about a level that answered a ticket, and said.
 *
 * @param team which answered there last
 * @param score 1 to 5; null, as is {@code answeredAt}, where the customer said nothing yet
 */
public record Judgement(
        TicketNumber ticket,
        SupportLevel level,
        TeamCode team,
        Instant askedAt,
        @Nullable Integer score,
        @Nullable Instant answeredAt) {}
