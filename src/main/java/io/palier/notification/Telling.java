package io.palier.notification;

import io.palier.ticket.TicketNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody was told on screen: an entry of a ticket's history.
 *
 * @param move as in {@link io.palier.ticket.HistoryLine}
 * @param actor who wrote it; null where time itself acted
 */
public record Telling(
        long id,
        Kind kind,
        TicketNumber ticket,
        String summary,
        int entry,
        String move,
        @Nullable String actor,
        Instant at) {

    /** Why somebody is told. */
    public enum Kind {
        /** They are named in it. */
        MENTION,
        /** They watch the ticket. */
        WATCHED
    }
}
