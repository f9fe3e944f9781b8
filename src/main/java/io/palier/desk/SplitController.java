package io.palier.desk;

import io.palier.knowledge.Knowledge;
import io.palier.look.Flash;
import io.palier.organization.StaffMember;
import io.palier.ticket.ActionRefused;
import io.palier.ticket.DemandUnmet;
import io.palier.ticket.Refusal;
import io.palier.ticket.TicketDetail;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketSplits;
import io.palier.ticket.Tickets;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cuts a ticket that speaks of two things in two. Whoever may merge it may. */
@Controller
class SplitController {

    private final TicketSplits splits;
    private final Tickets tickets;
    private final Knowledge knowledge;

    SplitController(TicketSplits splits, Tickets tickets, Knowledge knowledge) {
        this.splits = splits;
        this.tickets = tickets;
        this.knowledge = knowledge;
    }

    @GetMapping(TicketPath.TICKET + "/split")
    String show(@PathVariable TicketNumber number, StaffMember reader, Model model, RedirectAttributes redirect) {
        var ticket = tickets.ticket(number, reader.id());
        if (!ticket.allows(TicketMove.MERGE)) {
            return refused(number, why(ticket), redirect);
        }
        return page(ticket, SplitForm.of(ticket), model);
    }

    @PostMapping(TicketPath.TICKET + "/split")
    String split(
            @PathVariable TicketNumber number,
            @Valid @ModelAttribute("form") SplitForm form,
            BindingResult errors,
            StaffMember reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var about = form.categoryCode();
        if (about == null && !errors.hasFieldErrors("category")) {
            errors.rejectValue("category", "ticket.problem.UNKNOWN");
        }
        if (about != null && !errors.hasErrors()) {
            try {
                var cut = splits.split(number, form.order(about), reader.id());
                redirect.addFlashAttribute("flash", Flash.done("desk.flash.split", cut, number));
                return "redirect:/desk/tickets/" + cut;
            } catch (DemandUnmet unmet) {
                errors.rejectValue(unmet.field(), "ticket.problem." + unmet.problem());
            } catch (ActionRefused refused) {
                return refused(number, refused.refusal(), redirect);
            }
        }
        response.setStatus(422);
        return page(tickets.ticket(number, reader.id()), form, model);
    }

    private String page(TicketDetail ticket, SplitForm form, Model model) {
        model.addAttribute("ticket", ticket);
        model.addAttribute("form", form);
        model.addAttribute("categories", knowledge.categories());
        model.addAttribute(
                "said",
                ticket.history().stream()
                        .filter(line -> line.position() > 1 && !line.text().isBlank())
                        .toList());
        return "desk/split";
    }

    private static String refused(TicketNumber number, Refusal refusal, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", Flash.refused("ticket.refusal." + refusal));
        return "redirect:/desk/tickets/" + number;
    }

    private static Refusal why(TicketDetail ticket) {
        return Optional.ofNullable(ticket.moves().get(TicketMove.MERGE))
                .map(option -> option.refusal())
                .orElse(Refusal.OTHER_LEVEL);
    }
}
