package io.palier.desk;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersion;
import io.palier.agreement.Agreements;
import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.customer.Customer;
import io.palier.customer.Customers;
import io.palier.customer.Line;
import io.palier.knowledge.Knowledge;
import io.palier.look.Times;
import io.palier.organization.PartyCode;
import io.palier.organization.Role;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.ticket.CallerContacts;
import io.palier.ticket.TicketSummary;
import io.palier.ticket.Tickets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the intake shows: who may be calling, what to try, how urgent it would be. */
@Component
class IntakePages {

    private static final int CONTACTS = 3;

    private final Customers customers;
    private final Knowledge knowledge;
    private final Agreements agreements;
    private final Tickets tickets;
    private final CallerContacts contacts;
    private final HintBoard hints;
    private final Times times;

    IntakePages(
            Customers customers,
            Knowledge knowledge,
            Agreements agreements,
            Tickets tickets,
            CallerContacts contacts,
            HintBoard hints,
            Times times) {
        this.customers = customers;
        this.knowledge = knowledge;
        this.agreements = agreements;
        this.tickets = tickets;
        this.contacts = contacts;
        this.hints = hints;
        this.times = times;
    }

    IntakePage page(IntakeForm form, StaffMember reader) {
        var searched = form.caller() == null ? "" : form.caller().strip();
        var found = searched.length() < 2 ? List.<Customer>of() : customers.find(searched);
        var caller = caller(form, found);
        return new IntakePage(
                reader,
                found,
                caller == null ? null : card(form, caller),
                searched.length() >= 2 && found.isEmpty() && caller == null,
                groups(),
                Optional.ofNullable(form.categoryCode()).map(knowledge::script).orElse(List.of()),
                hints.about(form),
                verdict(form, caller),
                reader.teamLevel() == SupportLevel.L1 || reader.is(Role.MANAGER));
    }

    /** The form with what may be assumed of its category, where the category was just chosen. */
    IntakeForm assuming(IntakeForm form) {
        return Optional.ofNullable(form.categoryCode())
                .flatMap(knowledge::category)
                .map(form::assuming)
                .orElse(form);
    }

    /** Who was chosen; or the only one found, so that a number typed in whole needs no choosing. */
    private @Nullable Customer caller(IntakeForm form, List<Customer> found) {
        var chosen = Optional.ofNullable(form.customerId())
                .flatMap(customers::customer)
                .orElse(null);
        var stillFound = chosen != null && (found.isEmpty() || found.contains(chosen));
        if (stillFound) {
            return chosen;
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    private CallerCard card(IntakeForm form, Customer caller) {
        var line = customers.lineOf(caller, form.caller() == null ? "" : form.caller());
        return new CallerCard(
                caller,
                line.map(Line::id).orElse(null),
                open(caller),
                contacts.lastContacts(caller.id(), CONTACTS),
                contacts.churnRisk(caller.id(), form.categoryCode()).orElse(null));
    }

    private List<TicketSummary> open(Customer caller) {
        return tickets.of(caller.id()).stream()
                .filter(ticket -> !ticket.status().isEnded())
                .limit(5)
                .toList();
    }

    private List<IntakePage.Group> groups() {
        var all = knowledge.categories();
        return all.stream()
                .filter(category -> category.parent() == null)
                .map(parent -> new IntakePage.Group(
                        parent,
                        all.stream()
                                .filter(child -> parent.code().equals(child.parent()))
                                .toList()))
                .toList();
    }

    private Verdict verdict(IntakeForm form, @Nullable Customer caller) {
        var segment = caller == null ? "NONE" : caller.segment().name();
        return agreements
                .inForce(AgreementKind.SLA, new PartyCode("SEGMENT-" + segment), times.now())
                .map(agreement -> verdict(form, agreement))
                .orElse(new Verdict(Priority.P4, "NO_AGREEMENT", null, null));
    }

    private Verdict verdict(IntakeForm form, AgreementVersion agreement) {
        var decision = agreement.priorityTable().decide(form.assessment());
        return agreement
                .objective(Metric.RESOLVE, decision.priority())
                .map(promise -> new Verdict(
                        decision.priority(),
                        decision.rule(),
                        promise.goal(),
                        agreement.calendarOf(promise).plus(times.now(), promise.goal())))
                .orElse(new Verdict(decision.priority(), decision.rule(), null, null));
    }
}
