package io.palier.desk;

import io.palier.look.Flash;
import io.palier.organization.StaffMember;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketWatchers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Watches a ticket, and stops watching it. */
@Controller
class WatchController {

    private final TicketWatchers watchers;

    WatchController(TicketWatchers watchers) {
        this.watchers = watchers;
    }

    @PostMapping(TicketPath.TICKET + "/watch")
    String watch(@PathVariable TicketNumber number, StaffMember reader, RedirectAttributes redirect) {
        watchers.watch(number, reader.id());
        redirect.addFlashAttribute("flash", Flash.done("desk.flash.watched", number));
        return "redirect:/desk/tickets/" + number;
    }

    @PostMapping(TicketPath.TICKET + "/watch/removal")
    String unwatch(@PathVariable TicketNumber number, StaffMember reader, RedirectAttributes redirect) {
        watchers.unwatch(number, reader.id());
        redirect.addFlashAttribute("flash", Flash.done("desk.flash.unwatched", number));
        return "redirect:/desk/tickets/" + number;
    }
}
