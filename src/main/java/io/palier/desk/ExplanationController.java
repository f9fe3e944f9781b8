package io.palier.desk;

import io.palier.organization.StaffMember;
import io.palier.sla.TicketClocks;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Why a deadline is what it is (domain.md R12): one clock of a ticket in a sentence, on a line of time, in a table. */
@Controller
class ExplanationController {

    private final Tickets tickets;
    private final TicketClocks clocks;

    ExplanationController(Tickets tickets, TicketClocks clocks) {
        this.tickets = tickets;
        this.clocks = clocks;
    }

    @GetMapping(TicketPath.TICKET + "/clocks/{clock:[0-9]{1,18}}")
    String explain(@PathVariable TicketNumber number, @PathVariable long clock, StaffMember reader, Model model) {
        var ticket = tickets.ticket(number, reader.id());
        var accounts = clocks.accountsOf(number).stream()
                .filter(one -> one.view().isFor(reader))
                .toList();
        var asked = accounts.stream()
                .filter(one -> one.view().id() == clock)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("ticket", ticket);
        model.addAttribute("clock", asked.view());
        model.addAttribute("account", asked.account());
        model.addAttribute("settled", Settlement.of(List.of(asked.view()), ticket));
        model.addAttribute(
                "others", accounts.stream().filter(one -> one != asked).toList());
        return "desk/explanation";
    }
}
