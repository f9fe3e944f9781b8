package io.palier.desk;

import io.palier.organization.StaffMember;
import io.palier.ticket.ActionRefused;
import io.palier.ticket.DemandUnmet;
import io.palier.ticket.LinkedTicket;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.Refusal;
import io.palier.ticket.TicketChanged;
import io.palier.ticket.TicketDetail;
import io.palier.ticket.TicketLinks;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNotFound;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Passes a parent's solution on to its children: each makes the move of its own level, by the staircase's rules and in a
 * transaction of its own, so that one which is refused holds up none of the others.
 */
@Component
class ChildrenSolved {

    private final Tickets tickets;
    private final TicketLinks links;

    ChildrenSolved(Tickets tickets, TicketLinks links) {
        this.tickets = tickets;
        this.links = links;
    }

    /**
     * What came of each child chosen that is open; of a parent that is not solved, nothing. The same submission a second
     * time changes nothing.
     *
     * @throws TicketNotFound where the reader may not see the parent
     */
    List<ChildResult> solve(TicketNumber parent, Collection<TicketNumber> chosen, UUID submission, StaffMember reader) {
        var solved = tickets.ticket(parent, reader.id());
        return new LinkPanel(solved, links.of(parent, reader.id()))
                .left().stream()
                        .filter(child -> chosen.contains(child.ticket().number()))
                        .map(child -> solve(solved, child, submission, reader))
                        .toList();
    }

    private ChildResult solve(TicketDetail parent, LinkedTicket child, UUID submission, StaffMember reader) {
        var number = child.ticket().number();
        var order = order(parent, child);
        if (order.isEmpty()) {
            return new ChildResult(number.value(), "ticket.refusal." + Refusal.OTHER_LEVEL);
        }
        var sent = UUID.nameUUIDFromBytes((submission + " " + number).getBytes(StandardCharsets.UTF_8));
        try {
            tickets.make(number, null, sent, order.get(), reader.id());
            return new ChildResult(number.value(), null);
        } catch (ActionRefused refused) {
            return new ChildResult(number.value(), "ticket.refusal." + refused.refusal());
        } catch (DemandUnmet unmet) {
            return new ChildResult(number.value(), "ticket.problem." + unmet.problem());
        } catch (TicketChanged | TicketNotFound gone) {
            return new ChildResult(number.value(), "desk.children.changed");
        }
    }

    /** L1 solves, L2 sends the solution back to L1, L3 resolves; a vendor's answer is the vendor's. */
    private static Optional<MoveOrder> order(TicketDetail parent, LinkedTicket child) {
        var solution = parent.number() + "\n" + Objects.requireNonNull(parent.solution());
        return switch (child.ticket().level()) {
            case L1 -> Optional.of(MoveOrder.withSolution(TicketMove.SOLVE, solution));
            case L2 -> Optional.of(MoveOrder.withSolution(TicketMove.SEND_BACK, solution));
            case L3 ->
                Optional.of(MoveOrder.resolve(
                        parent.rootCause() == null ? parent.number().value() : parent.rootCause(), solution));
            case L4 -> Optional.empty();
        };
    }
}
