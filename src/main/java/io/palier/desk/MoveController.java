package io.palier.desk;

import io.palier.attachment.Attachments;
import io.palier.attachment.FileRefused;
import io.palier.attachment.Upload;
import io.palier.look.Flash;
import io.palier.look.Times;
import io.palier.organization.StaffMember;
import io.palier.ticket.ActionRefused;
import io.palier.ticket.DemandUnmet;
import io.palier.ticket.TicketChanged;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes a move of the staircase. Whatever stands against it, the page comes back with what was typed. */
@Controller
class MoveController {

    private final Tickets tickets;
    private final Attachments attachments;
    private final TicketPages pages;
    private final Times times;
    private final MessageSource messages;

    MoveController(Tickets tickets, Attachments attachments, TicketPages pages, Times times, MessageSource messages) {
        this.tickets = tickets;
        this.attachments = attachments;
        this.pages = pages;
        this.times = times;
        this.messages = messages;
    }

    /** A page that came back from a move bears the move's address; who reloads it means the ticket. */
    @GetMapping(TicketPath.TICKET + "/moves/{slug:[a-z-]+}")
    String ticket(@PathVariable TicketNumber number) {
        return "redirect:/desk/tickets/" + number;
    }

    @PostMapping(TicketPath.TICKET + "/moves/{slug:[a-z-]+}")
    String move(
            @PathVariable TicketNumber number,
            @PathVariable String slug,
            @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            StaffMember reader,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var move = MoveRow.spelled(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var problems = MoveForm.problems(form, errors, messages, locale);
        if (!problems.isEmpty()) {
            return back(number, new MoveRow(move, form, null, problems, true), 422, reader, model, response);
        }
        try {
            var order = form.order(move, tickets.ticket(number, reader.id()), times.zone());
            var brought = move.isRemark() ? FileForm.uploads(files) : List.<Upload>of();
            if (brought.isEmpty()) {
                tickets.make(number, form.versionSeen(), form.submissionId(), order, reader.id());
            } else {
                attachments.bring(number, move, order.text(), brought, form.submissionId(), reader.id());
            }
        } catch (FileRefused refused) {
            var problem = Map.of("files", FileForm.sentence(refused, messages, locale));
            return back(number, new MoveRow(move, form, null, problem, true), 422, reader, model, response);
        } catch (DemandUnmet unmet) {
            var problem = Map.of(unmet.field(), sentence("ticket.problem." + unmet.problem(), locale));
            return back(number, new MoveRow(move, form, null, problem, true), 422, reader, model, response);
        } catch (ActionRefused refused) {
            var row = new MoveRow(move, form, refused.refusal(), Map.of(), true);
            return back(number, row, 409, reader, model, response);
        } catch (TicketChanged changed) {
            return conflict(number, move, form, reader, model, response);
        }
        redirect.addFlashAttribute("flash", Flash.done("desk.flash." + move, number));
        redirect.addFlashAttribute("draftDone", "move-" + number + "-" + slug);
        return "redirect:/desk/tickets/" + number;
    }

    private String back(
            TicketNumber number,
            MoveRow row,
            int status,
            StaffMember reader,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status);
        model.addAttribute("page", pages.page(number, reader, row));
        return "desk/ticket";
    }

    private String conflict(
            TicketNumber number,
            TicketMove move,
            MoveForm form,
            StaffMember reader,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        var ticket = tickets.ticket(number, reader.id());
        model.addAttribute("page", ConflictPage.of(ticket, move, form, reader));
        return "desk/conflict";
    }

    private String sentence(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
