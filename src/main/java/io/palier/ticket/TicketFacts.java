package io.palier.ticket;

import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Priority;
import io.palier.customer.CustomerId;
import io.palier.organization.SupportLevel;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom a ticket concerns, and how it stands, without a word of what it is about.
 *
 * @param agreement the customer's; null where nothing was promised
 * @param customer null where a system complains
 * @param line the customer's line it is about; null where none was named
 */
public record TicketFacts(
        TicketNumber number,
        TicketStatus status,
        Priority priority,
        SupportLevel level,
        TeamCode team,
        @Nullable AgreementVersionId agreement,
        @Nullable CustomerId customer,
        @Nullable Long line,
        @Nullable SystemCode system,
        Locale language,
        Instant openedAt) {}
