package io.palier.api;

import io.palier.look.Explanations;
import io.palier.organization.StaffMember;
import io.palier.sla.ClockAccount;
import io.palier.sla.TicketClocks;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Why a clock says what it says, for machines: what the page of the same name tells people (domain.md R12). */
@RestController
class ClockExplanationController {

    private final Tickets tickets;
    private final TicketClocks clocks;
    private final Explanations explanations;

    ClockExplanationController(Tickets tickets, TicketClocks clocks, Explanations explanations) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.explanations = explanations;
    }

    @GetMapping("/api/v1/tickets/{number}/clocks/{clock:[0-9]{1,18}}/explanation")
    ClockExplanationJson explain(@PathVariable TicketNumber number, @PathVariable long clock, StaffMember reader) {
        tickets.ticket(number, reader.id());
        return clocks.accountsOf(number).stream()
                .filter(one -> one.view().id() == clock && one.view().isFor(reader))
                .findFirst()
                .map(this::explained)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ClockExplanationJson explained(ClockAccount one) {
        var account = one.account();
        return ClockExplanationJson.of(
                one.view(),
                account,
                new CalculationJson.Explanation(
                        explanations.sentence(account, Locale.ENGLISH), explanations.sentence(account, Locale.FRENCH)));
    }
}
