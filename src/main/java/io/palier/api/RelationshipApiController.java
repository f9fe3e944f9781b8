package io.palier.api;

import io.palier.organization.StaffMember;
import io.palier.ticket.TicketLinks;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How tickets belong together, for machines. A vendor's desk sees none and makes none. */
@RestController
@RequestMapping("/api/v1/tickets/{number}/relationships")
class RelationshipApiController {

    private final TicketLinks links;
    private final Tickets tickets;

    RelationshipApiController(TicketLinks links, Tickets tickets) {
        this.links = links;
        this.tickets = tickets;
    }

    @GetMapping
    List<RelationshipJson> list(@PathVariable TicketNumber number, StaffMember reader) {
        tickets.ticket(number, reader.id()); // not found, where the reader may not see it
        return links.of(number, reader.id()).stream().map(RelationshipJson::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<RelationshipJson> tie(
            @PathVariable TicketNumber number, @Valid @RequestBody RelationshipJson.Wanted wanted, StaffMember by) {
        links.tie(number, wanted.relationshipType(), wanted.number(), by.id());
        return list(number, by);
    }

    @DeleteMapping("/{id:[0-9]{1,18}}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void untie(@PathVariable TicketNumber number, @PathVariable long id, StaffMember by) {
        links.untie(number, id, by.id());
    }
}
