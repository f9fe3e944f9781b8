package io.palier.desk;

import static io.palier.ticket.TicketMove.ANSWER;
import static io.palier.ticket.TicketMove.CANCEL;
import static io.palier.ticket.TicketMove.CONFIRM;
import static io.palier.ticket.TicketMove.DIAGNOSE;
import static io.palier.ticket.TicketMove.ESCALATE;
import static io.palier.ticket.TicketMove.MISROUTED;
import static io.palier.ticket.TicketMove.NOTE;
import static io.palier.ticket.TicketMove.OVERRIDE_PRIORITY;
import static io.palier.ticket.TicketMove.PEND;
import static io.palier.ticket.TicketMove.RESOLVE;
import static io.palier.ticket.TicketMove.RESTORED;
import static io.palier.ticket.TicketMove.RESUME;
import static io.palier.ticket.TicketMove.SEND_BACK;
import static io.palier.ticket.TicketMove.SOLVE;
import static io.palier.ticket.TicketMove.TAKE;
import static io.palier.ticket.TicketMove.VENDOR_FIXED;

import io.palier.organization.StaffMember;
import io.palier.ticket.TicketMove;
import java.util.List;

/**
 * The moves that somebody makes with many tickets at once: those whose words can be the same for all. Whether each ticket
 * allows it is for the staircase to say, one by one. Pure.
 */
final class BulkMoves {

    private BulkMoves() {}

    static List<TicketMove> of(StaffMember reader) {
        var level = reader.teamLevel();
        if (level == null) {
            return List.of(NOTE, ANSWER, CONFIRM, OVERRIDE_PRIORITY, CANCEL);
        }
        return switch (level) {
            case L1 -> List.of(TAKE, NOTE, ANSWER, ESCALATE, SOLVE, PEND, RESUME, CONFIRM, CANCEL);
            case L2 -> List.of(TAKE, NOTE, ANSWER, DIAGNOSE, SEND_BACK, RESTORED, PEND, RESUME);
            case L3 -> List.of(TAKE, NOTE, ANSWER, RESOLVE, RESTORED, MISROUTED, PEND, RESUME);
            case L4 -> List.of(TAKE, NOTE, VENDOR_FIXED, PEND, RESUME);
        };
    }

    static boolean suits(TicketMove move, StaffMember reader) {
        return of(reader).contains(move);
    }
}
