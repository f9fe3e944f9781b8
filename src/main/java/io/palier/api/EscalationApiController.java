package io.palier.api;

import io.palier.escalation.EscalationNotices;
import io.palier.escalation.NoticeNotFound;
import io.palier.organization.StaffMember;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who was told that a promise is about to break or broken, and the answer that stops the reminders, for machines. */
@RestController
class EscalationApiController {

    private final EscalationNotices notices;
    private final Tickets tickets;

    EscalationApiController(EscalationNotices notices, Tickets tickets) {
        this.notices = notices;
        this.tickets = tickets;
    }

    /** A vendor hears of its own promises only; who was told is the house's to know: for it there are none. */
    @GetMapping("/api/v1/tickets/{number}/escalations")
    List<EscalationJson> of(@PathVariable TicketNumber number, StaffMember by) {
        tickets.ticket(number, by.id());
        return by.isOutsider()
                ? List.of()
                : notices.of(number).stream().map(EscalationJson::of).toList();
    }

    @GetMapping("/api/v1/escalations")
    List<EscalationJson> open(StaffMember by) {
        return notices.openFor(by.id()).stream().map(EscalationJson::of).toList();
    }

    @PostMapping("/api/v1/escalations/{id:[0-9]{1,18}}/acknowledgement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acknowledge(@PathVariable long id, StaffMember by) {
        try {
            notices.acknowledge(id, by.id());
        } catch (NoticeNotFound absent) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, absent);
        }
    }
}
