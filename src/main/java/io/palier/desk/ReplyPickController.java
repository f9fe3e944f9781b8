package io.palier.desk;

import io.palier.look.Flash;
import io.palier.organization.StaffMember;
import io.palier.reply.Replies;
import io.palier.ticket.ActionRefused;
import io.palier.ticket.DemandUnmet;
import io.palier.ticket.TicketChanged;
import io.palier.ticket.TicketDetail;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Chooses a reply for a ticket: reads it filled in, takes it into a form, or runs the macro it is. Not for vendors. */
@Controller
class ReplyPickController {

    private final Replies replies;
    private final ReplyBoard board;
    private final Tickets tickets;
    private final TicketPages pages;
    private final MessageSource messages;

    ReplyPickController(Replies replies, ReplyBoard board, Tickets tickets, TicketPages pages, MessageSource messages) {
        this.replies = replies;
        this.board = board;
        this.tickets = tickets;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping(TicketPath.TICKET + "/replies")
    String choose(
            @PathVariable TicketNumber number,
            @RequestParam(defaultValue = "") String q,
            StaffMember reader,
            Locale locale,
            Model model) {
        refuseOutsiders(reader);
        return page(tickets.ticket(number, reader.id()), q, reader, locale, model);
    }

    /** The ticket's page with the reply in the form of an answer or a note, to be changed and sent. Writes nothing. */
    @GetMapping(TicketPath.TICKET + "/replies/{id:[0-9]{1,18}}/{slug:answer|note}")
    String take(
            @PathVariable TicketNumber number,
            @PathVariable long id,
            @PathVariable String slug,
            StaffMember reader,
            Locale locale,
            Model model) {
        refuseOutsiders(reader);
        var ticket = tickets.ticket(number, reader.id());
        var pick = pick(ticket, id, reader, locale);
        var move = MoveRow.spelled(slug).orElseThrow();
        var option = ticket.moves().get(move);
        var form = MoveForm.of(ticket, move).saying(pick.filled().text());
        var row = new MoveRow(move, form, option == null ? null : option.refusal(), Map.of(), true);
        model.addAttribute("page", pages.page(number, reader, row));
        return "desk/ticket";
    }

    @PostMapping(TicketPath.TICKET + "/replies/{id:[0-9]{1,18}}/run")
    String run(
            @PathVariable TicketNumber number,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String submission,
            StaffMember reader,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        refuseOutsiders(reader);
        var ticket = tickets.ticket(number, reader.id());
        var pick = pick(ticket, id, reader, locale);
        var title = pick.reply().text().title(locale);
        if (!pick.filled().empty().isEmpty()) {
            return back(ticket, sentence("desk.macro.empty", locale, title), 422, reader, locale, model, response);
        }
        var sent = Spelled.uuid(submission);
        try {
            replies.run(
                    pick.reply(),
                    number,
                    Spelled.number(version),
                    sent == null ? UUID.randomUUID() : sent,
                    pick.filled().text(),
                    reader);
        } catch (ActionRefused refused) {
            var why = sentence("ticket.refusal." + refused.refusal(), locale);
            var said = sentence("desk.macro.refused", locale, title, name(refused.move(), locale), why);
            return back(ticket, said, 409, reader, locale, model, response);
        } catch (DemandUnmet unmet) {
            var why = sentence("ticket.problem." + unmet.problem(), locale);
            return back(ticket, sentence("desk.macro.unmet", locale, title, why), 422, reader, locale, model, response);
        } catch (TicketChanged changed) {
            var now = tickets.ticket(number, reader.id());
            return back(now, sentence("desk.macro.changed", locale, title), 409, reader, locale, model, response);
        }
        redirect.addFlashAttribute("flash", Flash.done("desk.macro.done", title, number));
        return "redirect:/desk/tickets/" + number;
    }

    private ReplyPick pick(TicketDetail ticket, long id, StaffMember reader, Locale locale) {
        return board.picks(ticket, reader, "", locale).stream()
                .filter(pick -> pick.reply().id().value() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String back(
            TicketDetail ticket,
            String problem,
            int status,
            StaffMember reader,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status);
        model.addAttribute("problem", problem);
        return page(ticket, "", reader, locale, model);
    }

    private String page(TicketDetail ticket, String q, StaffMember reader, Locale locale, Model model) {
        model.addAttribute("ticket", ticket);
        model.addAttribute("q", q);
        model.addAttribute("submission", UUID.randomUUID());
        model.addAttribute("picks", board.picks(ticket, reader, q, locale));
        return "desk/replies";
    }

    private String name(TicketMove move, Locale locale) {
        return sentence("ticket.move." + move, locale);
    }

    private String sentence(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }

    private static void refuseOutsiders(StaffMember reader) {
        if (reader.isOutsider()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
