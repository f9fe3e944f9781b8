package io.palier.ticket;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search came to.
 *
 * @param list a page of it, the newest first; its total is exact up to {@link TicketSearch#MOST}, which it never exceeds
 * @param more whether there are more than the total says; whoever wants to see those says more
 * @param passages where the words stand, for the tickets of this page whose text holds them
 */
public record Findings(TicketList list, boolean more, Map<TicketNumber, Passage> passages) {

    /**
     * Where words stand in a ticket.
     *
     * @param summary the whole summary in pieces
     * @param passage a part of the description in pieces; null where the summary holds words already
     */
    public record Passage(List<Piece> summary, @Nullable List<Piece> passage) {}

    /** Some text; {@code found} where it is what was looked for. */
    public record Piece(String text, boolean found) {}
}
