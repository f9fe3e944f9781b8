package io.palier.ticket;

import io.palier.agreement.Assessment;
import io.palier.agreement.Impact;
import io.palier.agreement.PriorityTable;
import io.palier.agreement.Scope;
import io.palier.organization.StaffMember;
import io.palier.ticket.DemandUnmet.Problem;
import io.palier.ticket.HistoryLine.Visibility;
import io.palier.ticket.TicketHistory.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Makes one ticket of two. The one that goes on bears the graver facts of both, keeps the earlier promise of both, and takes
 * over the parts of the other; the one that ends keeps its history and its broken promises.
 */
@Component
class Merger {

    /** In the history of the one that goes on. */
    static final String MERGED_IN = "MERGED_IN";

    private final TicketHistory history;
    private final TieRows ties;

    Merger(TicketHistory history, TieRows ties) {
        this.history = history;
        this.ties = ties;
    }

    /** @throws DemandUnmet where the other cannot go on for it: of another customer, or a part of it */
    List<TicketEvent> merge(
            TroubleTicket ticket,
            TroubleTicket into,
            Function<Assessment, PriorityTable.Decision> table,
            StaffMember by,
            Instant at) {
        check(ticket, into);
        var written = history.write(into, entry(ticket, into, by), at);
        var events = new ArrayList<TicketEvent>();
        var facts = graver(ticket.assessment(), into.assessment());
        var decided = table.apply(facts);
        into.takesOn(facts, ticket.isGraverThan(decided.priority()) ? ticket.decision() : decided, at)
                .ifPresent(events::add);
        events.add(new TicketEvent.Absorbed(into.number(), at, ticket.number(), by.id(), written));
        events.add(ticket.mergeInto(into, at));
        ties.inherit(ticket.id(), into.id());
        return events;
    }

    /** A promise to one customer cannot be kept on another's ticket; who only says the same is tied to it. */
    private void check(TroubleTicket ticket, TroubleTicket into) {
        if (ticket.customer().isPresent() && !ticket.customer().equals(into.customer())) {
            throw new DemandUnmet("otherTicket", Problem.OTHER_CUSTOMER);
        }
        ties.parentsAlone();
        if (ties.isAncestor(ticket.id(), into.id())) {
            throw new DemandUnmet("otherTicket", Problem.CIRCLE);
        }
    }

    private static Entry entry(TroubleTicket ticket, TroubleTicket into, StaffMember by) {
        return new Entry(
                MERGED_IN,
                by.id(),
                into.status(),
                into.team(),
                Visibility.INTERNAL,
                "",
                ticket.number().value(),
                null,
                null,
                null);
    }

    /** Of the two that are one; its subject is that of the one that goes on. */
    static Assessment graver(Assessment ended, Assessment goesOn) {
        return new Assessment(
                goesOn.category(),
                Math.min(ended.severity(), goesOn.severity()),
                harder(ended.impact(), goesOn.impact()),
                wider(ended.scope(), goesOn.scope()),
                Math.max(ended.affectedCustomers(), goesOn.affectedCustomers()),
                ended.revenueHit() || goesOn.revenueHit(),
                ended.satisfactionHit() || goesOn.satisfactionHit());
    }

    private static Impact harder(Impact one, Impact other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Scope wider(Scope one, Scope other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
