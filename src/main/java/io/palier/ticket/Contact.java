package io.palier.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a customer and we spoke.
 *
 * @param move what came of it: {@code LOG}, {@code ANSWER}, {@code CONFIRM} or {@code REOPEN}
 * @param with who spoke for us; null where nobody is named
 */
public record Contact(
        TicketNumber number,
        String summary,
        Instant at,
        String move,
        @Nullable String with) {}
