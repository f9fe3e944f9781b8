package io.palier.ticket;

import io.palier.agreement.Priority;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import org.jspecify.annotations.Nullable;

/** Where a ticket stands, as far as the rules of the staircase care. */
record Footing(
        TicketStatus status,
        SupportLevel level,
        TeamCode team,
        @Nullable StaffId assignee,
        Priority priority,
        boolean vendorAtHand,
        boolean restored) {}
