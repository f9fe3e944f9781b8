package io.palier.ticket;

import io.palier.agreement.Priority;
import io.palier.agreement.Scope;
import io.palier.knowledge.CategoryCode;
import java.time.Instant;

/** An open ticket that hits more than one customer; {@code affectedCustomers} as far as they were counted. */
public record Outage(
        TicketNumber number,
        String summary,
        CategoryCode category,
        Priority priority,
        Scope scope,
        int affectedCustomers,
        Instant openedAt) {}
