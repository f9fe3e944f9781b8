package io.palier.desk;

import io.palier.ledger.Ledgers;
import io.palier.look.Times;
import io.palier.organization.StaffMember;
import io.palier.sla.TicketClocks;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who held every second of a ticket, and how each promise saw it. */
@Controller
class LedgerController {

    private final Tickets tickets;
    private final TicketClocks clocks;
    private final Ledgers ledgers;
    private final Times times;

    LedgerController(Tickets tickets, TicketClocks clocks, Ledgers ledgers, Times times) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.ledgers = ledgers;
        this.times = times;
    }

    @GetMapping(TicketPath.TICKET + "/ledger")
    String show(@PathVariable TicketNumber number, StaffMember reader, Model model) {
        var ticket = tickets.ticket(number, reader.id());
        var ledger = ledgers.of(number, reader.id());
        var accounts = clocks.accountsOf(number).stream()
                .filter(one -> one.view().isFor(reader))
                .toList();
        model.addAttribute("page", LedgerPage.of(ticket, reader.isOutsider(), ledger, accounts, times.zone()));
        return "desk/ledger";
    }
}
