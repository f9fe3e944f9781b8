package io.palier.ticketimport;

import io.palier.knowledge.CategoryCode;
import io.palier.ticket.TicketNumber;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param line the line of the file where the record begins, from 1, the header included
 * @param category the category it got or would get; null where it was refused
 * @param ticket null where there is none
 * @param reason null where it became a ticket
 * @param detail what the reason's sentence takes; empty where it takes nothing
 */
public record ImportRow(
        int line,
        RowResult result,
        @Nullable String externalNumber,
        @Nullable CategoryCode category,
        @Nullable TicketNumber ticket,
        @Nullable RowReason reason,
        String detail) {

    /** The same row where another file turned out to have made the ticket. */
    ImportRow alreadyThere() {
        return new ImportRow(line, RowResult.ALREADY_THERE, externalNumber, category, ticket, reason, detail);
    }
}
