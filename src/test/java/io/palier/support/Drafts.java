package io.palier.support;

import io.palier.agreement.Assessment;
import io.palier.agreement.Impact;
import io.palier.agreement.Scope;
import io.palier.customer.CustomerId;
import io.palier.knowledge.CategoryCode;
import io.palier.organization.SystemCode;
import io.palier.ticket.Channel;
import io.palier.ticket.TicketDraft;
import io.palier.ticket.TicketKind;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts of tickets in domain words; what is not said is an ordinary wrong bill, reported by phone. */
public record Drafts(
        Channel channel,
        @Nullable CustomerId customer,
        @Nullable SystemCode system,
        String category,
        String summary,
        int severity,
        Scope scope,
        boolean revenueHit,
        TicketDraft.@Nullable External external,
        @Nullable UUID submission) {

    /** A customer's ordinary complaint. */
    public static Drafts aComplaintOf(CustomerId customer) {
        return new Drafts(
                Channel.PHONE,
                customer,
                null,
                "WRONG_BILL",
                "Discount missing",
                3,
                Scope.ONE_CUSTOMER,
                true,
                null,
                null);
    }

    /** Something wrong with a system of ours. */
    public static Drafts aFaultOf(String system) {
        return new Drafts(
                Channel.STAFF,
                null,
                new SystemCode(system),
                "OTHER",
                "Invoices stay in the queue",
                3,
                Scope.ONE_CUSTOMER,
                false,
                null,
                null);
    }

    public Drafts by(Channel other) {
        return new Drafts(
                other, customer, system, category, summary, severity, scope, revenueHit, external, submission);
    }

    public Drafts about(String otherCategory) {
        return new Drafts(
                channel, customer, system, otherCategory, summary, severity, scope, revenueHit, external, submission);
    }

    public Drafts saying(String otherSummary) {
        return new Drafts(
                channel, customer, system, category, otherSummary, severity, scope, revenueHit, external, submission);
    }

    public Drafts hitting(Scope otherScope, int otherSeverity) {
        return new Drafts(
                channel,
                customer,
                system,
                category,
                summary,
                otherSeverity,
                otherScope,
                revenueHit,
                external,
                submission);
    }

    public Drafts from(TicketDraft.External otherExternal) {
        return new Drafts(
                channel, customer, system, category, summary, severity, scope, revenueHit, otherExternal, submission);
    }

    public Drafts sentAs(UUID otherSubmission) {
        return new Drafts(
                channel, customer, system, category, summary, severity, scope, revenueHit, external, otherSubmission);
    }

    public TicketDraft draft() {
        return draft(TicketKind.INCIDENT);
    }

    /** The same of another kind: a task, say. */
    public TicketDraft draft(TicketKind kind) {
        return new TicketDraft(
                kind,
                channel,
                customer,
                null,
                system,
                new CategoryCode(category),
                new Assessment(category, severity, Impact.LOW, scope, 1, revenueHit, true),
                summary,
                "",
                Locale.FRENCH,
                List.of(),
                external,
                submission);
    }
}
