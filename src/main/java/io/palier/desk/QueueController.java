package io.palier.desk;

import io.palier.organization.StaffMember;
import io.palier.ticket.TicketNumber;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The reader's queue, what breaks first on top; and the search that finds any ticket the reader may see. */
@Controller
class QueueController {

    private final QueuePages pages;

    QueueController(QueuePages pages) {
        this.pages = pages;
    }

    @GetMapping("/desk")
    String queue(@ModelAttribute("ask") QueueAsk ask, StaffMember reader, Model model) {
        var page = pages.page(ask, reader);
        if (ask.isSearch() && isTheOne(ask, page)) {
            return "redirect:/desk/tickets/" + page.list().rows().get(0).number();
        }
        model.addAttribute("page", page);
        return "desk/queue";
    }

    /** The rows alone, for a page that is open already. */
    @GetMapping("/desk/queue/rows")
    String rows(@ModelAttribute("ask") QueueAsk ask, StaffMember reader, Model model) {
        model.addAttribute("page", pages.page(ask, reader));
        return "desk/queue :: rows";
    }

    /** Who types a whole number means that ticket, not a list of one. */
    private static boolean isTheOne(QueueAsk ask, QueuePage page) {
        return page.list().total() == 1 && TicketNumber.isOne(ask.words().toUpperCase(Locale.ROOT));
    }
}
