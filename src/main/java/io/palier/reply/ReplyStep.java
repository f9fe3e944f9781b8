package io.palier.reply;

import io.palier.agreement.PauseReason;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A move that a macro makes with its text.
 *
 * @param reason what the ticket then waits for; null unless it is pended
 */
public record ReplyStep(TicketMove move, @Nullable PauseReason reason) {

    /** What a macro may do: whatever demands no more than a text, or a reason to wait. */
    public static final List<TicketMove> POSSIBLE = List.of(
            TicketMove.TAKE,
            TicketMove.ANSWER,
            TicketMove.NOTE,
            TicketMove.PEND,
            TicketMove.RESUME,
            TicketMove.RESTORED,
            TicketMove.ESCALATE,
            TicketMove.SOLVE,
            TicketMove.CONFIRM);

    MoveOrder order(String text) {
        return switch (move) {
            case TAKE, RESUME, CONFIRM -> MoveOrder.of(move, null);
            case SOLVE -> MoveOrder.withSolution(move, text);
            case PEND -> MoveOrder.pend(Objects.requireNonNull(reason), text, null);
            default -> MoveOrder.of(move, text);
        };
    }
}
