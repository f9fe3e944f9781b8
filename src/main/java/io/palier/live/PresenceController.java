package io.palier.live;

import io.palier.organization.StaffMember;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** An open ticket's page says that somebody is there, and hears who else is. Whoever may not see the ticket hears nothing. */
@Controller
class PresenceController {

    private static final Pattern PAGE = Pattern.compile("[a-zA-Z0-9-]{1,40}");

    private final Presence presence;
    private final Tickets tickets;

    PresenceController(Presence presence, Tickets tickets) {
        this.presence = presence;
        this.tickets = tickets;
    }

    @GetMapping("/live/presence")
    String others(@RequestParam TicketNumber ticket, StaffMember reader, Model model) {
        refuse(ticket, reader);
        return shown(ticket, reader, model);
    }

    /** @param page what tells this page of the reader's from another */
    @PostMapping("/live/presence")
    String isHere(
            @RequestParam TicketNumber ticket,
            @RequestParam String page,
            @RequestParam(defaultValue = "false") boolean typing,
            StaffMember reader,
            Model model) {
        refuse(ticket, reader);
        check(page);
        presence.isHere(ticket, reader, page, typing);
        return shown(ticket, reader, model);
    }

    @PostMapping("/live/presence/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void isGone(@RequestParam TicketNumber ticket, @RequestParam String page, StaffMember reader) {
        check(page);
        presence.isGone(ticket, reader, page);
    }

    private String shown(TicketNumber ticket, StaffMember reader, Model model) {
        model.addAttribute("people", presence.others(ticket, reader));
        return "live/presence :: people";
    }

    /** Not found, where the reader may not see it; of our own people nobody is asked more, as all pages ask every ten seconds. */
    private void refuse(TicketNumber ticket, StaffMember reader) {
        if (reader.isOutsider()) {
            tickets.ticket(ticket, reader.id());
        } else {
            tickets.facts(ticket);
        }
    }

    private static void check(String page) {
        if (!PAGE.matcher(page).matches()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
