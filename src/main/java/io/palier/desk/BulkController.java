package io.palier.desk;

import io.palier.desk.BulkPage.Result;
import io.palier.desk.BulkPage.Results;
import io.palier.look.Times;
import io.palier.organization.StaffMember;
import io.palier.ticket.ActionRefused;
import io.palier.ticket.DemandUnmet;
import io.palier.ticket.TicketChanged;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNotFound;
import io.palier.ticket.Tickets;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Makes one move with many tickets. Each goes through the one door of moves by itself: what one refuses stops no other, and
 * every one has its result.
 */
@Controller
class BulkController {

    private final Tickets tickets;
    private final Times times;
    private final MessageSource messages;

    BulkController(Tickets tickets, Times times, MessageSource messages) {
        this.tickets = tickets;
        this.times = times;
        this.messages = messages;
    }

    /** Asks for what the move demands. Nothing ticked, or no such move: back to the queue. */
    @GetMapping("/desk/bulk")
    String ask(
            @RequestParam(name = "t", required = false) @Nullable List<String> ticked,
            @RequestParam(name = "move", required = false) @Nullable String slug,
            StaffMember reader,
            Model model) {
        var move = Optional.ofNullable(slug)
                .flatMap(MoveRow::spelled)
                .filter(one -> BulkMoves.suits(one, reader))
                .orElse(null);
        var lines = lines(BulkTicket.of(ticked), reader);
        if (move == null || lines.isEmpty()) {
            return "redirect:/desk";
        }
        var form = MoveForm.unsent();
        model.addAttribute("page", new BulkPage(new MoveRow(move, form, null, Map.of(), true), reader, lines));
        return "desk/bulk";
    }

    @PostMapping("/desk/bulk/{slug:[a-z-]+}")
    String move(
            @PathVariable String slug,
            @RequestParam(name = "t", required = false) @Nullable List<String> ticked,
            @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            StaffMember reader,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var move = MoveRow.spelled(slug)
                .filter(one -> BulkMoves.suits(one, reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var problems = MoveForm.problems(form, errors, messages, locale);
        var results = new ArrayList<Result>();
        try {
            for (var ticket : problems.isEmpty() ? BulkTicket.of(ticked) : List.<BulkTicket>of()) {
                results.add(result(ticket, move, form, reader, results.isEmpty()));
            }
        } catch (DemandUnmet unmet) {
            problems.put(unmet.field(), messages.getMessage("ticket.problem." + unmet.problem(), null, locale));
        }
        if (!problems.isEmpty()) {
            response.setStatus(422);
            var row = new MoveRow(move, form, null, problems, true);
            model.addAttribute("page", new BulkPage(row, reader, lines(BulkTicket.of(ticked), reader)));
            return "desk/bulk";
        }
        redirect.addFlashAttribute("results", new Results(move, List.copyOf(results)));
        return "redirect:/desk/bulk/done";
    }

    /** What came of it, once; who comes again finds the queue. */
    @GetMapping("/desk/bulk/done")
    String done(Model model) {
        return model.containsAttribute("results") ? "desk/bulk-done" : "redirect:/desk";
    }

    /** @throws DemandUnmet where the first ticket already lacks it: then so do all, and the form is at fault */
    private Result result(BulkTicket ticket, TicketMove move, MoveForm form, StaffMember reader, boolean first) {
        var summary = "";
        try {
            var shown = tickets.ticket(ticket.number(), reader.id());
            summary = shown.summary();
            tickets.make(
                    ticket.number(),
                    ticket.version(),
                    submission(form, ticket),
                    form.order(move, shown, times.zone()),
                    reader.id());
            return new Result(ticket.number().value(), summary, "", ticket.ticked());
        } catch (DemandUnmet unmet) {
            if (first) {
                throw unmet;
            }
            return new Result(ticket.number().value(), summary, "ticket.problem." + unmet.problem(), ticket.ticked());
        } catch (ActionRefused refused) {
            return new Result(ticket.number().value(), summary, "ticket.refusal." + refused.refusal(), ticket.ticked());
        } catch (TicketChanged changed) {
            return new Result(
                    ticket.number().value(),
                    summary,
                    "desk.bulk.changed",
                    ticket.number().value());
        } catch (TicketNotFound unknown) {
            return new Result(ticket.number().value(), "", "desk.bulk.unknown", ticket.ticked());
        }
    }

    /** The same form sent twice moves each ticket once. */
    private static @Nullable UUID submission(MoveForm form, BulkTicket ticket) {
        var whole = form.submissionId();
        return whole == null
                ? null
                : UUID.nameUUIDFromBytes((whole + " " + ticket.number()).getBytes(StandardCharsets.UTF_8));
    }

    private List<BulkPage.Line> lines(List<BulkTicket> ticked, StaffMember reader) {
        var summaries =
                tickets.summaries(ticked.stream().map(BulkTicket::number).toList(), reader.id());
        return ticked.stream()
                .filter(one -> summaries.containsKey(one.number()))
                .map(one -> new BulkPage.Line(Objects.requireNonNull(summaries.get(one.number())), one.ticked()))
                .toList();
    }
}
