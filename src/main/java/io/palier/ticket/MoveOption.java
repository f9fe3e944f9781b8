package io.palier.ticket;

import org.jspecify.annotations.Nullable;

/** Whether a reader may make a move now; where not, why ({@code ticket.refusal.…} names the sentence). */
public record MoveOption(TicketMove move, @Nullable Refusal refusal) {

    /** Whether nothing speaks against it. */
    public boolean isAllowed() {
        return refusal == null;
    }
}
