package io.palier.desk;

import io.palier.notification.Tellings;
import io.palier.organization.StaffMember;
import io.palier.ticket.TicketNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One ticket: where it stands, what it was promised, what happened, and what the reader may do next. */
@Controller
class TicketController {

    private final TicketPages pages;
    private final Tellings tellings;

    TicketController(TicketPages pages, Tellings tellings) {
        this.pages = pages;
        this.tellings = tellings;
    }

    @GetMapping(TicketPath.TICKET)
    String show(
            @PathVariable TicketNumber number,
            @RequestParam(defaultValue = "all") String show,
            StaffMember reader,
            Model model) {
        model.addAttribute("shown", TimelinePart.spelled(show));
        model.addAttribute("page", pages.page(number, reader));
        tellings.seen(number, reader.id());
        return "desk/ticket";
    }
}
