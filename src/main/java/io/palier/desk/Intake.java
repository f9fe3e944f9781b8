package io.palier.desk;

import io.palier.customer.Customer;
import io.palier.customer.Customers;
import io.palier.knowledge.Article;
import io.palier.knowledge.Articles;
import io.palier.knowledge.Knowledge;
import io.palier.organization.StaffMember;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketDraft;
import io.palier.ticket.TicketDraft.ScriptResult;
import io.palier.ticket.TicketLinks;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a ticket, and its first move, of what the agent filled in. */
@Component
class Intake {

    /** How the call ends. */
    enum Ending {
        SOLVE,
        ESCALATE,
        KEEP
    }

    private final Tickets tickets;
    private final TicketLinks links;
    private final Customers customers;
    private final Knowledge knowledge;
    private final Articles articles;
    private final MessageSource messages;

    Intake(
            Tickets tickets,
            TicketLinks links,
            Customers customers,
            Knowledge knowledge,
            Articles articles,
            MessageSource messages) {
        this.tickets = tickets;
        this.links = links;
        this.customers = customers;
        this.knowledge = knowledge;
        this.articles = articles;
        this.messages = messages;
    }

    /**
     * Logs it once, however often the form is sent.
     *
     * @throws io.palier.ticket.DemandUnmet naming a field of the draft or of the first move
     * @throws io.palier.ticket.ActionRefused where the reader may not make the first move
     * @throws io.palier.customer.UnreadableNumber where a new caller's number is none
     */
    TicketNumber take(IntakeForm form, Ending ending, StaffMember reader, Locale locale) {
        var draft = draft(form, caller(form, locale), locale);
        var first = switch (ending) {
            case KEEP -> null;
            case SOLVE -> MoveOrder.withSolution(TicketMove.SOLVE, solution(form, draft, locale));
            case ESCALATE -> MoveOrder.of(TicketMove.ESCALATE, tried(form, draft, locale));
        };
        var number = log(form.outageNumber(), draft, first, reader);
        var solved = ending == Ending.SOLVE;
        articles.count(number.value(), form.articlesOffered(), form.articlesUsed(), solved, reader.id());
        return number;
    }

    private TicketNumber log(
            @Nullable TicketNumber outage, TicketDraft draft, @Nullable MoveOrder first, StaffMember reader) {
        if (outage != null) {
            return links.logUnder(outage, draft, first, reader.id());
        }
        return first == null ? tickets.log(draft, reader.id()) : tickets.logAndMove(draft, first, reader.id());
    }

    private @Nullable Customer caller(IntakeForm form, Locale locale) {
        if (form.registers()) {
            var name = form.callerName() == null
                    ? ""
                    : form.callerName().replace("\0", "").strip();
            return customers.register(
                    name, Objects.requireNonNull(form.callerNumber()).strip(), locale);
        }
        return Optional.ofNullable(form.customerId())
                .flatMap(customers::customer)
                .orElse(null);
    }

    private TicketDraft draft(IntakeForm form, @Nullable Customer caller, Locale locale) {
        var customer = caller == null ? form.customerId() : caller.id();
        return new TicketDraft(
                form.kindWanted(),
                form.channelWanted(),
                customer,
                line(form, caller),
                customer == null ? form.systemCode() : null,
                Objects.requireNonNull(form.categoryCode()),
                form.assessment(),
                Objects.requireNonNull(form.summary()).strip(),
                form.description() == null ? "" : form.description().strip(),
                caller == null ? locale : caller.language(),
                script(form, locale),
                null,
                form.submissionId());
    }

    /** The line chosen; one that another caller holds, chosen before the caller was changed, is dropped. */
    private static @Nullable Long line(IntakeForm form, @Nullable Customer caller) {
        var id = Spelled.id(form.lineId());
        var holds = caller != null && id != null && caller.lines().stream().anyMatch(line -> line.id() == id);
        return holds ? id : null;
    }

    private List<ScriptResult> script(IntakeForm form, Locale locale) {
        var steps = knowledge.script(Objects.requireNonNull(form.categoryCode()));
        var results = new ArrayList<ScriptResult>();
        for (int i = 0; i < steps.size(); i++) {
            var outcome = form.outcome(i);
            if (outcome != IntakeForm.Outcome.UNTRIED) {
                var helped = outcome == IntakeForm.Outcome.HELPED;
                results.add(new ScriptResult(steps.get(i).instruction(locale), helped));
            }
        }
        return results;
    }

    /** What the agent typed; else the steps that helped, and what the articles used say. */
    private String solution(IntakeForm form, TicketDraft draft, Locale locale) {
        return typed(form)
                .orElseGet(() -> Stream.concat(Stream.of(steps(draft, true)), taken(form, locale))
                        .filter(IntakeForm::given)
                        .collect(Collectors.joining("\n\n")));
    }

    private Stream<String> taken(IntakeForm form, Locale locale) {
        return articles.articles(form.articlesUsed()).stream()
                .map(Article::text)
                .map(text -> text.title(locale) + "\n" + text.solution(locale));
    }

    /** What the agent typed, else the steps that did not help; and that no solution is known, where that was ticked. */
    private String tried(IntakeForm form, TicketDraft draft, Locale locale) {
        var tried = typed(form).orElseGet(() -> steps(draft, false));
        if (!Spelled.ticked(form.noSolution())) {
            return tried;
        }
        var none = messages.getMessage("desk.new.no-solution.said", null, locale);
        return tried.isBlank() ? none : tried + "\n\n" + none;
    }

    private static Optional<String> typed(IntakeForm form) {
        return Optional.ofNullable(form.result()).filter(IntakeForm::given);
    }

    private static String steps(TicketDraft draft, boolean helped) {
        return draft.script().stream()
                .filter(step -> step.helped() == helped)
                .map(ScriptResult::instruction)
                .collect(Collectors.joining("\n"));
    }
}
