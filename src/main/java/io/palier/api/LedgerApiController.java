package io.palier.api;

import io.palier.ledger.Ledgers;
import io.palier.organization.StaffMember;
import io.palier.ticket.TicketNumber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who held every second of a ticket, and how each promise saw it, for machines. */
@RestController
@RequestMapping("/api/v1/tickets/{number}/ledger")
class LedgerApiController {

    private final Ledgers ledgers;

    LedgerApiController(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    @GetMapping
    LedgerJson read(@PathVariable TicketNumber number, StaffMember by) {
        return LedgerJson.of(ledgers.of(number, by.id()));
    }
}
