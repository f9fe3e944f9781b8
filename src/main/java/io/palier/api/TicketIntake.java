package io.palier.api;

import io.palier.agreement.Assessment;
import io.palier.agreement.Impact;
import io.palier.agreement.Scope;
import io.palier.customer.Customer;
import io.palier.customer.Customers;
import io.palier.customer.UnreadableNumber;
import io.palier.knowledge.Category;
import io.palier.knowledge.CategoryCode;
import io.palier.knowledge.Knowledge;
import io.palier.organization.SystemCode;
import io.palier.ticket.Channel;
import io.palier.ticket.TicketDraft;
import io.palier.ticket.TicketKind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a machine's request into a draft: finds the caller, and takes from the category what was left out. */
@Component
class TicketIntake {

    private final Customers customers;
    private final Knowledge knowledge;

    TicketIntake(Customers customers, Knowledge knowledge) {
        this.customers = customers;
        this.knowledge = knowledge;
    }

    /** @throws FieldUnreadable naming the field that cannot be read, or names nothing we know */
    TicketDraft draft(TicketRequest request, @Nullable UUID submission) {
        var code = FieldUnreadable.read("category", request.category(), CategoryCode::new);
        var category = knowledge.category(code).orElseThrow(() -> new FieldUnreadable("category"));
        var language = Locale.forLanguageTag(Objects.requireNonNullElse(request.language(), "fr"));
        var caller = caller(request, language);
        return new TicketDraft(
                Objects.requireNonNullElse(request.kind(), TicketKind.INCIDENT),
                Objects.requireNonNullElse(request.channel(), Channel.API),
                caller.map(Customer::id).orElse(null),
                null,
                request.system() == null ? null : FieldUnreadable.read("system", request.system(), SystemCode::new),
                code,
                assessment(category, request.assessment()),
                request.summary().strip(),
                Objects.requireNonNullElse(request.description(), "").strip(),
                language,
                script(request),
                external(request),
                submission);
    }

    private Optional<Customer> caller(TicketRequest request, Locale language) {
        var caller = request.caller();
        if (caller == null) {
            return Optional.empty();
        }
        if (caller.reference() != null) {
            return Optional.of(customers.find(caller.reference()).stream()
                    .filter(c -> c.reference().equalsIgnoreCase(caller.reference()))
                    .findFirst()
                    .orElseThrow(() -> new FieldUnreadable("caller.reference")));
        }
        var number = Optional.ofNullable(caller.number()).orElseThrow(() -> new FieldUnreadable("caller.number"));
        try {
            var name = Objects.requireNonNullElse(caller.name(), "").strip();
            return Optional.of(customers.register(name.isEmpty() ? number.strip() : name, number, language));
        } catch (UnreadableNumber e) {
            throw new FieldUnreadable("caller.number");
        }
    }

    private static Assessment assessment(Category category, TicketRequest.@Nullable Facts facts) {
        var given = facts == null ? new TicketRequest.Facts(null, null, null, null, null, null) : facts;
        return new Assessment(
                category.code().value(),
                Objects.requireNonNullElse(given.severity(), category.defaultSeverity()),
                Objects.requireNonNullElse(given.impact(), Impact.LOW),
                Objects.requireNonNullElse(given.scope(), Scope.ONE_CUSTOMER),
                Objects.requireNonNullElse(given.affectedCustomers(), 1),
                Objects.requireNonNullElse(given.revenueHit(), category.revenueHit()),
                Objects.requireNonNullElse(given.satisfactionHit(), true));
    }

    private static List<TicketDraft.ScriptResult> script(TicketRequest request) {
        return Objects.requireNonNullElse(request.script(), List.<TicketRequest.Step>of()).stream()
                .map(step -> new TicketDraft.ScriptResult(step.instruction(), step.helped()))
                .toList();
    }

    private static TicketDraft.@Nullable External external(TicketRequest request) {
        var external = request.external();
        return external == null
                ? null
                : new TicketDraft.External(external.source(), external.number(), null, TicketDraft.Standing.OPEN);
    }
}
