package io.palier.desk;

import io.palier.ticket.TicketMove;
import java.util.Locale;
import java.util.Set;

/** What of a ticket's life is shown. */
enum TimelinePart {
    ALL,
    MOVES,
    NOTES,
    LETTERS,
    FILES;

    private static final Set<String> REMARKS =
            Set.of(TicketMove.ANSWER.name(), TicketMove.TELL_VENDOR.name(), TicketMove.NOTE.name());

    /** As addresses spell it; everything where they spell nothing known. */
    static TimelinePart spelled(String word) {
        for (var part : values()) {
            if (part.slug().equals(word)) {
                return part;
            }
        }
        return ALL;
    }

    /** As an address spells it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the entry belongs to it; {@code files} says whether any came with it. */
    boolean shows(TimelineDay.Entry entry, boolean files) {
        var line = entry.line();
        return switch (this) {
            case ALL -> true;
            case MOVES -> line != null && !REMARKS.contains(line.move());
            case NOTES -> line != null && REMARKS.contains(line.move());
            case LETTERS -> line == null;
            case FILES -> files;
        };
    }
}
