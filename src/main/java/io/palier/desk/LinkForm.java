package io.palier.desk;

import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tie;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A tie that somebody wants to make, as it was typed. */
record LinkForm(@Nullable String tie, @Nullable String other) {

    @Nullable
    Tie tieWanted() {
        return Spelled.as(Tie.class, tie);
    }

    @Nullable
    TicketNumber otherNumber() {
        return Spelled.as(other == null ? null : other.toUpperCase(Locale.ROOT), TicketNumber::new);
    }
}
