package io.palier.desk;

import io.palier.look.Flash;
import io.palier.organization.StaffMember;
import io.palier.ticket.ActionRefused;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.NextTickets;
import io.palier.ticket.TicketChanged;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a ticket straight from a queue, unless a colleague was faster; either way its page comes next. */
@Controller
class TakeController {

    private final Tickets tickets;
    private final NextTickets next;

    TakeController(Tickets tickets, NextTickets next) {
        this.tickets = tickets;
        this.next = next;
    }

    /** The most urgent of the team's that nobody has. */
    @PostMapping("/desk/next")
    String next(StaffMember reader, RedirectAttributes redirect) {
        var taken = next.take(reader.id());
        redirect.addFlashAttribute(
                "flash",
                taken.map(number -> Flash.done("desk.flash.TAKE", number)).orElse(Flash.info("desk.flash.no-next")));
        return "redirect:" + taken.map(number -> "/desk/tickets/" + number).orElse("/desk");
    }

    @PostMapping(TicketPath.TICKET + "/take")
    String take(@PathVariable TicketNumber number, StaffMember reader, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", taken(number, reader));
        return "redirect:/desk/tickets/" + number;
    }

    private Flash taken(TicketNumber number, StaffMember reader) {
        var ticket = tickets.ticket(number, reader.id());
        if (ticket.assigneeName() != null && !reader.id().equals(ticket.assignee())) {
            return Flash.refused("desk.flash.faster", ticket.assigneeName());
        }
        try {
            var order = MoveOrder.of(TicketMove.TAKE, null);
            tickets.make(number, ticket.version(), null, order, reader.id());
            return Flash.done("desk.flash.TAKE", number);
        } catch (TicketChanged changed) {
            return Flash.refused("desk.flash.changed", number);
        } catch (ActionRefused refused) {
            return Flash.refused("ticket.refusal." + refused.refusal());
        }
    }
}
