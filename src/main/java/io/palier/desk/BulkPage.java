package io.palier.desk;

import io.palier.organization.StaffMember;
import io.palier.ticket.TicketDetail;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketSummary;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A move with many tickets, before it is made.
 *
 * @param tickets those of the ticked that the reader may see
 */
record BulkPage(MoveRow row, StaffMember reader, List<Line> tickets) {

    /** No one ticket that a field could be chosen for. */
    public @Nullable TicketDetail ticket() {
        return null;
    }

    /** One of the tickets, and how it is sent again. */
    record Line(TicketSummary ticket, String ticked) {}

    /**
     * What came of one of them.
     *
     * @param refused the message key of why not; empty where it was done
     * @param ticked how it is sent again
     */
    record Result(String number, String summary, String refused, String ticked) implements Serializable {

        public boolean isDone() {
            return refused.isEmpty();
        }
    }

    /** What came of all of them. */
    record Results(TicketMove move, List<Result> lines) implements Serializable {

        public long done() {
            return lines.stream().filter(Result::isDone).count();
        }

        public List<Result> refused() {
            return lines.stream().filter(line -> !line.isDone()).toList();
        }

        public String slug() {
            return MoveRow.slug(move);
        }
    }
}
