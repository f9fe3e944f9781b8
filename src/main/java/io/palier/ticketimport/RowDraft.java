package io.palier.ticketimport;

import io.palier.knowledge.CategoryCode;
import io.palier.ticket.TicketDraft.Standing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a sound row says, before anybody was asked whether it is there already.
 *
 * @param words what may give a category away: the text without its details, and a foreign category
 * @param callerNumber as it stands; empty where the row names none
 * @param category null where the row names none that we have
 * @param severity 1 to 4; null where the row names none
 */
record RowDraft(
        int line,
        String number,
        String summary,
        String description,
        String words,
        @Nullable Instant reportedAt,
        String callerName,
        String callerNumber,
        Standing standing,
        @Nullable CategoryCode category,
        @Nullable Integer severity) {}
