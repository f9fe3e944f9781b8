package io.palier.ticket;

import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.ticket.DemandUnmet.Problem;
import io.palier.ticket.HistoryLine.Visibility;
import io.palier.ticket.TicketHistory.Entry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How tickets belong together. Ties move no ticket and touch no clock; each leaves an entry in the history of both, but
 * not in a parent's, which may have thousands of children. Not for vendors: whom else something hits is ours to know.
 */
@Service
@Transactional
public class TicketLinks {

    private static final Logger LOG = LoggerFactory.getLogger(TicketLinks.class);

    private final TieRows rows;
    private final Tickets all;
    private final TicketRepository tickets;
    private final TicketHistory history;
    private final OutageReader outages;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TicketLinks(
            TieRows rows,
            Tickets all,
            TicketRepository tickets,
            TicketHistory history,
            OutageReader outages,
            Organization organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.all = all;
        this.tickets = tickets;
        this.history = history;
        this.outages = outages;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /** The tickets tied to that one, those still open first, then the newest; 200 at most, and none for a vendor. */
    @Transactional(readOnly = true)
    public List<LinkedTicket> of(TicketNumber number, StaffId who) {
        if (member(who).isOutsider()) {
            return List.of();
        }
        var ties = rows.of(number);
        var others = all.summaries(ties.stream().map(TieRows.Row::other).toList());
        return ties.stream()
                .map(row -> new LinkedTicket(row.id(), row.tie(), Objects.requireNonNull(others.get(row.other()))))
                .toList();
    }

    /**
     * Ties another ticket to this one.
     *
     * @throws TicketNotFound where there is none of that number for {@code by}, as for any vendor
     * @throws DemandUnmet naming the field {@code other} where that one cannot be meant
     */
    public void tie(TicketNumber number, Tie tie, TicketNumber other, StaffId by) {
        refuseOutsiders(by);
        if (!tie.isMadeByHand()) {
            throw new DemandUnmet("tie", Problem.UNSUITABLE);
        }
        if (number.equals(other)) {
            throw new DemandUnmet("other", Problem.SAME);
        }
        var first = number.compareTo(other) < 0;
        var low = lock(first ? number : other);
        var high = lock(first ? other : number);
        var here = (first ? low : high).orElseThrow(TicketNotFound::new);
        var there = (first ? high : low).orElseThrow(() -> new DemandUnmet("other", Problem.UNKNOWN));
        join(here, tie, there, "other", by, now());
    }

    /** Takes a tie away that was made by hand; nothing where it is gone. @throws TicketNotFound as {@link #tie} */
    public void untie(TicketNumber number, long link, StaffId by) {
        refuseOutsiders(by);
        var row = rows.of(number, link).filter(found -> found.tie().isMadeByHand());
        if (row.isEmpty()) {
            return;
        }
        var other = row.get().other();
        var first = lock(number.compareTo(other) < 0 ? number : other).orElseThrow(TicketNotFound::new);
        var last = lock(number.compareTo(other) < 0 ? other : number).orElseThrow(TicketNotFound::new);
        rows.delete(link);
        var at = now();
        write(first, "UNTIED", last.number(), by, at);
        write(last, "UNTIED", first.number(), by, at);
        LOG.info("ticket={} event=untied other={}", number, other);
    }

    /**
     * Logs a ticket as part of a running outage, and makes its first move where there is one, all in one transaction. A
     * draft that was logged before is not logged again.
     *
     * @throws DemandUnmet as {@link Tickets#logAndMove}; naming {@code outage} where that one does not run (any more)
     */
    public TicketNumber logUnder(TicketNumber outage, TicketDraft draft, @Nullable MoveOrder first, StaffId by) {
        var number = first == null ? all.log(draft, by) : all.logAndMove(draft, first, by);
        var child = lock(number).orElseThrow(TicketNotFound::new);
        if (!rows.hasParent(child.id())) {
            var parent = outages.running(outage)
                    .flatMap(one -> tickets.find(one.number().value()))
                    .orElseThrow(() -> new DemandUnmet("outage", Problem.UNSUITABLE));
            join(child, Tie.PARENT, parent, "outage", by, now());
        }
        return number;
    }

    /** That outage, while it runs. Not for vendors. */
    @Transactional(readOnly = true)
    public Optional<Outage> outage(TicketNumber number) {
        return outages.running(number);
    }

    private void join(TroubleTicket here, Tie tie, TroubleTicket there, String field, StaffId by, Instant at) {
        var from = tie.leadsFromHere() ? here : there;
        var to = tie.leadsFromHere() ? there : here;
        if (tie.kind() == Tie.Kind.PARENT) {
            rows.parentsAlone();
            if (rows.isAncestor(to.id(), from.id())) {
                throw new DemandUnmet(field, Problem.CIRCLE);
            }
        }
        if (!rows.insert(tie.kind(), from.id(), to.id(), by, at)) {
            var taken = tie.kind() == Tie.Kind.PARENT && !isTied(here, tie, there);
            throw new DemandUnmet(field, taken ? Problem.HAS_PARENT : Problem.TIED);
        }
        tell(here, tie, there, by, at);
        tell(there, tie.seenFromThere(), here, by, at);
        LOG.info("ticket={} event=tied as={} other={}", here.number(), tie, there.number());
    }

    private boolean isTied(TroubleTicket here, Tie tie, TroubleTicket there) {
        return rows.of(here.number()).stream()
                .anyMatch(row -> row.tie() == tie && row.other().equals(there.number()));
    }

    private void tell(TroubleTicket one, Tie tie, TroubleTicket other, StaffId by, Instant at) {
        if (tie == Tie.CHILD) {
            events.publishEvent(new TicketEvent.Written(one.number(), at, one.team(), one.team()));
        } else {
            write(one, "TIED_" + tie, other.number(), by, at);
        }
    }

    private void write(TroubleTicket ticket, String what, TicketNumber other, StaffId by, Instant at) {
        history.write(
                ticket,
                new Entry(
                        what,
                        by,
                        ticket.status(),
                        ticket.team(),
                        Visibility.INTERNAL,
                        "",
                        other.value(),
                        null,
                        null,
                        null),
                at);
    }

    private Optional<TroubleTicket> lock(TicketNumber number) {
        return tickets.lock(number.value());
    }

    private void refuseOutsiders(StaffId by) {
        if (member(by).isOutsider()) {
            throw new TicketNotFound();
        }
    }

    private StaffMember member(StaffId id) {
        return organization.member(id).orElseThrow(() -> new IllegalStateException("no such staff member: " + id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
