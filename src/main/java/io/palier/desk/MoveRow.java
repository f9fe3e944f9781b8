package io.palier.desk;

import io.palier.ticket.Refusal;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketMove.Demand;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One move on a ticket's page: its form, and what is wrong with it.
 *
 * @param refusal why it may not be made; null where it may
 * @param problems sentences in the reader's language by the form's field, empty in a form not sent yet
 * @param open whether the form is shown unfolded
 */
record MoveRow(TicketMove move, MoveForm form, @Nullable Refusal refusal, Map<String, String> problems, boolean open) {

    /** As the address spells it, such as {@code send-back}. */
    public String slug() {
        return slug(move);
    }

    static String slug(TicketMove move) {
        return move.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The move that an address spells. */
    static Optional<TicketMove> spelled(String slug) {
        return Arrays.stream(TicketMove.values())
                .filter(move -> slug(move).equals(slug))
                .findFirst();
    }

    /** The key that unfolds it, the same for what means the same on each level; null where it has none. */
    public @Nullable String key() {
        return switch (move) {
            case TAKE -> "t";
            case ESCALATE, DIAGNOSE, HAND_TO_VENDOR -> "e";
            case SEND_BACK, MISROUTED, VENDOR_FIXED -> "r";
            case SOLVE, RESOLVE -> "s";
            case PEND, RESUME -> "p";
            case ANSWER -> "a";
            case NOTE -> "c";
            case CONFIRM -> "y";
            default -> null;
        };
    }

    /** The form's fields, in the order a person is asked for them; an optional text where none is demanded. */
    public List<String> fields() {
        var fields = move.demands().stream().map(MoveRow::field).collect(Collectors.toList());
        if (move == TicketMove.PEND) {
            fields.add(1, "resumeAt");
        }
        if (move == TicketMove.ANSWER) {
            fields.add("medium");
        }
        if (bringsFiles()) {
            fields.add("files");
        }
        if (!fields.contains("text") && move != TicketMove.TAKE) {
            fields.add("text");
        }
        return fields;
    }

    /** Whether files may come with it: what the customer is told goes out in words. */
    public boolean bringsFiles() {
        return move == TicketMove.NOTE || move == TicketMove.TELL_VENDOR;
    }

    /** Whether the move cannot be made without that field. */
    public boolean needs(String field) {
        return move.demands().stream().anyMatch(demand -> field(demand).equals(field));
    }

    /** Whether the move ends the ticket without a solution. */
    public boolean isGrave() {
        return move == TicketMove.CANCEL || move == TicketMove.REJECT || move == TicketMove.VENDOR_REFUSED;
    }

    /** Whether the move says that the trouble is over. */
    public boolean isGood() {
        return move == TicketMove.SOLVE
                || move == TicketMove.RESOLVE
                || move == TicketMove.CONFIRM
                || move == TicketMove.RESTORED
                || move == TicketMove.VENDOR_FIXED;
    }

    @Nullable
    public String problem(String field) {
        return problems.get(field);
    }

    /** The field of the form, and of the order, that a demand is answered in. */
    private static String field(Demand demand) {
        return switch (demand) {
            case NATURE -> "nature";
            case SYSTEM -> "system";
            case TEAM -> "team";
            case PAUSE_REASON -> "pauseReason";
            case OTHER_TICKET -> "otherTicket";
            case ASSESSMENT -> "assessment";
            case PRIORITY -> "priority";
            case OPENED_AT -> "openedAt";
            case ROOT_CAUSE -> "rootCause";
            case SOLUTION -> "solution";
            case REFERENCE -> "reference";
            case TEXT -> "text";
        };
    }
}
