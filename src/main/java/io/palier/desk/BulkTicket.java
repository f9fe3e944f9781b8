package io.palier.desk;

import io.palier.ticket.TicketNumber;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A ticket ticked in a queue, as {@code INC-2026-000042:7}: its number, and its version as it was shown.
 *
 * @param version null where none was sent; the ticket is then moved as it is found
 */
record BulkTicket(TicketNumber number, @Nullable Integer version) {

    /** No page shows more. */
    private static final int MOST = 200;

    /** What was ticked, each once, in order; what is no ticket's number is left out. */
    static List<BulkTicket> of(@Nullable Collection<String> ticked) {
        return ticked == null
                ? List.of()
                : ticked.stream()
                        .distinct()
                        .map(BulkTicket::read)
                        .filter(Objects::nonNull)
                        .limit(MOST)
                        .toList();
    }

    /** As it is sent again. */
    public String ticked() {
        return version == null ? number.value() : number + ":" + version;
    }

    private static @Nullable BulkTicket read(String ticked) {
        var parts = ticked.split(":", 2);
        var number = Spelled.as(parts[0].toUpperCase(Locale.ROOT), TicketNumber::new);
        return number == null ? null : new BulkTicket(number, parts.length < 2 ? null : Spelled.number(parts[1]));
    }
}
