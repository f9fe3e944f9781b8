package io.palier.ticket;

import io.palier.agreement.Priority;
import io.palier.knowledge.CategoryCode;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as a row of a queue. {@code version} tells whoever moves it whether it is still as it was shown. {@code assignee} is null where nobody has taken it; {@code customerName} where a system
 * complains, or the reader is a vendor.
 */
public record TicketSummary(
        TicketNumber number,
        int version,
        String summary,
        TicketStatus status,
        Priority priority,
        SupportLevel level,
        TeamCode team,
        @Nullable StaffId assignee,
        @Nullable String assigneeName,
        CategoryCode category,
        @Nullable String customerName,
        Instant openedAt,
        @Nullable Instant breaksAt,
        boolean breached) {}
