package io.palier.ticket;

import io.palier.agreement.Priority;
import io.palier.knowledge.CategoryCode;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row behind a figure.
 *
 * @param level where it stands; of the visit where visits are counted, and so is the team
 * @param at what put it there: its opening, deadline, first work, resolution, or the end of the visit
 * @param measured the length of time that the figure adds up; null where the topic has none
 */
public record CutRow(
        TicketNumber number,
        String summary,
        TicketStatus status,
        Priority priority,
        SupportLevel level,
        TeamCode team,
        @Nullable String assigneeName,
        CategoryCode category,
        @Nullable String customerName,
        Instant openedAt,
        Instant at,
        @Nullable Duration measured) {}
