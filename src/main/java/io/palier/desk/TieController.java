package io.palier.desk;

import io.palier.look.Flash;
import io.palier.organization.StaffMember;
import io.palier.ticket.DemandUnmet;
import io.palier.ticket.TicketLinks;
import io.palier.ticket.TicketNumber;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ties tickets to one another, and unties them. Not for vendors, to whom no other ticket is shown. */
@Controller
class TieController {

    private final TicketLinks links;
    private final TicketPages pages;
    private final MessageSource messages;

    TieController(TicketLinks links, TicketPages pages, MessageSource messages) {
        this.links = links;
        this.pages = pages;
        this.messages = messages;
    }

    /** A page that came back bears this address; who reloads it means the ticket. */
    @GetMapping(TicketPath.TICKET + "/links")
    String ticket(@PathVariable TicketNumber number) {
        return "redirect:/desk/tickets/" + number;
    }

    @PostMapping(TicketPath.TICKET + "/links")
    String tie(
            @PathVariable TicketNumber number,
            @ModelAttribute("link") LinkForm form,
            StaffMember reader,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var tie = form.tieWanted();
        var other = form.otherNumber();
        if (tie == null) {
            return back(number, "tie", "MISSING", reader, locale, model, response);
        }
        if (other == null) {
            var problem = IntakeForm.given(form.other()) ? "UNKNOWN" : "MISSING";
            return back(number, "other", problem, reader, locale, model, response);
        }
        try {
            links.tie(number, tie, other, reader.id());
        } catch (DemandUnmet unmet) {
            return back(number, unmet.field(), unmet.problem().name(), reader, locale, model, response);
        }
        redirect.addFlashAttribute("flash", Flash.done("desk.flash.tied", number, other));
        return "redirect:/desk/tickets/" + number;
    }

    @PostMapping(TicketPath.TICKET + "/links/{link:[0-9]{1,18}}/removal")
    String untie(
            @PathVariable TicketNumber number,
            @PathVariable long link,
            StaffMember reader,
            RedirectAttributes redirect) {
        links.untie(number, link, reader.id());
        redirect.addFlashAttribute("flash", Flash.done("desk.flash.untied", number));
        return "redirect:/desk/tickets/" + number;
    }

    private String back(
            TicketNumber number,
            String field,
            String problem,
            StaffMember reader,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", pages.page(number, reader));
        model.addAttribute("linkWrong", field);
        model.addAttribute("linkProblem", messages.getMessage("ticket.problem." + problem, null, locale));
        return "desk/ticket";
    }
}
