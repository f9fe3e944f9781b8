package io.palier.ticket;

import io.palier.agreement.AgreementVersionId;
import io.palier.customer.CustomerId;
import io.palier.knowledge.CategoryCode;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.ticket.HistoryLine.Visibility;
import io.palier.ticket.TicketHistory.Entry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trouble tickets and their walk on the staircase: the only way to make, move and read one. */
@Service
@Transactional
public class Tickets {

    private static final Logger LOG = LoggerFactory.getLogger(Tickets.class);

    private final Registration registration;
    private final TicketRepository tickets;
    private final TicketReader reader;
    private final OutageReader outages;
    private final TicketHistory history;
    private final Walk walk;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tickets(
            Registration registration,
            TicketRepository tickets,
            TicketReader reader,
            OutageReader outages,
            TicketHistory history,
            Walk walk,
            Organization organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registration = registration;
        this.tickets = tickets;
        this.reader = reader;
        this.outages = outages;
        this.history = history;
        this.walk = walk;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Logs a ticket at L1 (at L2 where monitoring or a specialist raises it about a system). The same submission or
     * (source, external number) a second time logs nothing and gives the ticket that is there.
     *
     * @throws DemandUnmet where the draft lacks something or holds something unusable
     */
    public TicketNumber log(TicketDraft draft, StaffId by) {
        Demands.check(draft);
        var earlier = reader.earlier(draft);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var at = now();
        var registered = registration.register(draft, member(by), at);
        tell(registered.events());
        LOG.info("ticket={} event=logged channel={}", registered.number(), draft.channel());
        return registered.number();
    }

    /**
     * Logs a ticket and makes its first move in the same transaction: solved on the call, or handed on at once. A draft
     * that was logged before makes no move.
     *
     * @throws DemandUnmet where the draft or the order lacks something; then nothing was logged
     * @throws ActionRefused where the staircase does not allow the move; then nothing was logged
     */
    public TicketNumber logAndMove(TicketDraft draft, MoveOrder first, StaffId by) {
        Demands.check(draft);
        var earlier = reader.earlier(draft);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var number = log(draft, by);
        make(number, null, null, first, by);
        return number;
    }

    /**
     * Makes a move, in one transaction with one history entry; gives the ticket's new version. The same submission a
     * second time changes nothing.
     *
     * @param seenVersion the version the person was looking at; null from a caller that takes what is there
     * @throws TicketNotFound where there is none, or none that {@code by} may see
     * @throws TicketChanged where somebody changed it since
     * @throws ActionRefused where the staircase does not allow it
     * @throws DemandUnmet where the move lacks something it demands
     */
    public int make(
            TicketNumber number,
            @Nullable Integer seenVersion,
            @Nullable UUID submission,
            MoveOrder order,
            StaffId by) {
        var actor = member(by);
        var ticket = lock(number, order).filter(t -> mayBeSeen(t, actor)).orElseThrow(TicketNotFound::new);
        if (submission != null && history.holds(submission)) {
            return ticket.version();
        }
        if (seenVersion != null
                && seenVersion != ticket.version()
                && !order.move().isRemark()) {
            throw new TicketChanged(number);
        }
        Staircase.objection(order.move(), ticket.footing(hasVendor(ticket)), actor)
                .ifPresent(refusal -> {
                    throw new ActionRefused(number, order.move(), refusal);
                });
        var at = now();
        Demands.check(order, at);
        var entry = entry(ticket, order, submission, actor);
        var happened = walk.make(ticket, order, actor, at);
        var written = history.write(ticket, entry, at);
        tell(happened.stream().map(event -> event.shownBy(written)).toList());
        LOG.info("ticket={} event={} to={}", number, order.move(), ticket.team());
        return tickets.saveAndFlush(ticket).version();
    }

    /** Makes a move where there is the ticket and the staircase allows it by now, as {@link #make}; says whether it did. */
    public boolean makeIfAllowed(TicketNumber number, MoveOrder order, StaffId by) {
        var actor = member(by);
        var allowed = lock(number, order)
                .filter(t -> mayBeSeen(t, actor))
                .filter(t -> Staircase.objection(order.move(), t.footing(hasVendor(t)), actor)
                        .isEmpty())
                .isPresent();
        if (allowed) {
            make(number, null, null, order, by);
        }
        return allowed;
    }

    /** The ticket as the reader may see it. @throws TicketNotFound where there is none for that reader */
    @Transactional(readOnly = true)
    public TicketDetail ticket(TicketNumber number, StaffId who) {
        return reader.detail(number, member(who));
    }

    /** Whether there is such a ticket for that person. */
    @Transactional(readOnly = true)
    public boolean isSeenBy(TicketNumber number, StaffId who) {
        return tickets.find(number.value())
                .filter(ticket -> mayBeSeen(ticket, member(who)))
                .isPresent();
    }

    /** The ticket's way so far, unabridged, for a room that accounts for it. @throws TicketNotFound as {@link #ticket} */
    @Transactional(readOnly = true)
    public TicketCourse course(TicketNumber number, StaffId who) {
        return reader.course(number, member(who));
    }

    /** The ticket's visits so far, in order, for a room that asks who worked on it. Empty where there is no such ticket. */
    @Transactional(readOnly = true)
    public List<TicketCourse.Stay> stays(TicketNumber number) {
        return reader.stays(number);
    }

    /** The tickets that the query and the reader's rights allow. A vendor sees what its desk holds or held. */
    @Transactional(readOnly = true)
    public TicketList list(TicketQuery query, StaffId who) {
        return reader.list(query, member(who));
    }

    /** How many tickets the query and the reader's rights allow. */
    @Transactional(readOnly = true)
    public long count(TicketQuery query, StaffId who) {
        return reader.count(query, member(who));
    }

    /** A customer's newest tickets, newest first, 10 at most. */
    @Transactional(readOnly = true)
    public List<TicketSummary> of(CustomerId customer) {
        return reader.of(customer);
    }

    /**
     * What is out right now in those categories: open tickets that hit several customers or a whole area, those whose
     * words the text shares first, then the widest. Not for vendors.
     */
    @Transactional(readOnly = true)
    public List<Outage> outages(Collection<CategoryCode> categories, String text, int limit) {
        return outages.running(categories, text, limit);
    }

    /** Those tickets as rows of a list; numbers that name none are absent. One query for all. Not for vendors. */
    @Transactional(readOnly = true)
    public Map<TicketNumber, TicketSummary> summaries(Collection<TicketNumber> numbers) {
        return reader.summaries(numbers);
    }

    /** Those of the tickets that the reader may see, as rows of a list. One query for all. */
    @Transactional(readOnly = true)
    public Map<TicketNumber, TicketSummary> summaries(Collection<TicketNumber> numbers, StaffId who) {
        return reader.summaries(numbers, member(who));
    }

    /** The ticket as a row without its customer, for a room that writes about it. @throws TicketNotFound without one */
    @Transactional(readOnly = true)
    public TicketSummary summary(TicketNumber number) {
        return reader.summary(number);
    }

    /** Whom a ticket concerns, and how it stands. @throws TicketNotFound where there is none */
    @Transactional(readOnly = true)
    public TicketFacts facts(TicketNumber number) {
        return reader.facts(number);
    }

    /** The ticket that came from another system under that number; empty where none did. */
    @Transactional(readOnly = true)
    public Optional<TicketNumber> imported(String source, String externalNumber) {
        return reader.imported(source, externalNumber);
    }

    /** As above for many numbers at once; those that no ticket came under are absent. */
    @Transactional(readOnly = true)
    public Map<String, TicketNumber> imported(String source, Collection<String> externalNumbers) {
        return reader.imported(source, externalNumbers);
    }

    /** How many open tickets each team holds at each priority. */
    @Transactional(readOnly = true)
    public List<Load> load() {
        return reader.load();
    }

    /** Share of first-contact resolutions among tickets resolved in [from, until), in percent; empty without any. */
    @Transactional(readOnly = true)
    public Optional<Double> firstContactResolution(Instant from, Instant until) {
        return reader.firstContactResolution(from, until);
    }

    /** Tells when the ticket's next promise breaks (null: none runs), and whether one is broken. For the sla room. */
    public void promise(TicketNumber number, @Nullable Instant breaksAt, boolean breached) {
        reader.promise(number, breaksAt, breached);
    }

    /** Moves a ticket of that agreement version to another one, on purpose; any other stays. For the sla room. */
    public void repin(TicketNumber number, AgreementVersionId from, AgreementVersionId to) {
        reader.repin(number, from, to);
    }

    /**
     * Keeps everybody else from moving the ticket until the transaction ends; false where somebody is moving it now or
     * there is none. For the sla room, which must lock in the order of a move: the ticket first, then its clocks.
     */
    public boolean hold(TicketNumber number) {
        return reader.hold(number);
    }

    /** As above for many, all but those that somebody is moving now; waits for nobody. */
    public Set<TicketNumber> hold(Collection<TicketNumber> numbers) {
        return reader.hold(numbers);
    }

    /** Tells that a promise of each is broken, whatever breaks next. For the sla room. */
    public void broken(Collection<TicketNumber> numbers) {
        reader.broken(numbers);
    }

    /**
     * Escalates a ticket from L1 that nobody has taken, as an agreement wants it: nobody's move, with the agreement's word
     * as the reason. Says whether it did; one that waits, or was taken meanwhile, stays.
     */
    public boolean escalateUntaken(TicketNumber number, String why, Instant at) {
        var ticket = tickets.lock(number.value()).orElseThrow(TicketNotFound::new);
        if (!ticket.isUntakenAt(SupportLevel.L1)) {
            return false;
        }
        var entry = new Entry(
                HistoryLine.AUTO_ESCALATE,
                null,
                ticket.status(),
                ticket.team(),
                Visibility.INTERNAL,
                why,
                null,
                null,
                null,
                null);
        var second = at.truncatedTo(ChronoUnit.SECONDS);
        var happened = ticket.goTo(organization.secondLine(), null, VisitOutcome.ESCALATED, second);
        history.write(ticket, entry, second);
        tell(List.of(happened));
        LOG.info("ticket={} event={}", number, HistoryLine.AUTO_ESCALATE);
        return true;
    }

    /** Brings back what waited until now, and closes what was resolved three working days ago; how many it moved. */
    int passTime(TicketNumber number, Instant at, boolean close) {
        var ticket = tickets.lock(number.value()).orElseThrow(TicketNotFound::new);
        var due = close
                ? ticket.status() == TicketStatus.RESOLVED
                : ticket.status().isWaiting();
        if (!due) {
            return 0;
        }
        var move = close ? HistoryLine.AUTO_CLOSE : HistoryLine.AUTO_RESUME;
        var entry =
                new Entry(move, null, ticket.status(), ticket.team(), Visibility.INTERNAL, "", null, null, null, null);
        var happened = close ? ticket.close(at) : ticket.resume(at);
        history.write(ticket, entry, at);
        tell(List.of(happened));
        LOG.info("ticket={} event={}", number, move);
        return 1;
    }

    private Entry entry(TroubleTicket ticket, MoveOrder order, @Nullable UUID submission, StaffMember by) {
        return new Entry(
                order.move().name(),
                by.id(),
                ticket.status(),
                ticket.team(),
                HistoryText.visibility(order, by, ticket.level()),
                HistoryText.of(order),
                reference(ticket, order),
                order.medium(),
                order.move() == TicketMove.PEND ? order.pauseReason() : null,
                submission);
    }

    /** What a correction replaces and by what, in UTC; else the reference that was given. */
    private static @Nullable String reference(TroubleTicket ticket, MoveOrder order) {
        if (order.move() == TicketMove.CORRECT_OPENING && order.openedAt() != null) {
            var to = order.openedAt().truncatedTo(ChronoUnit.SECONDS);
            return new HistoryLine.OpeningCorrected(ticket.openedAt(), to).written();
        }
        return order.reference() == null ? null : order.reference().strip();
    }

    private boolean hasVendor(TroubleTicket ticket) {
        return organization.systems().stream()
                .anyMatch(s -> s.owner().equals(ticket.team()) && s.vendor().isPresent());
    }

    /** Two tickets of one move are locked in the order of their numbers: merged into each other at once, neither waits for both. */
    private Optional<TroubleTicket> lock(TicketNumber number, MoveOrder order) {
        var other = order.otherTicket();
        if (other != null && other.value().compareTo(number.value()) < 0) {
            tickets.lock(other.value());
        }
        return tickets.lock(number.value());
    }

    private static boolean mayBeSeen(TroubleTicket ticket, StaffMember who) {
        return !who.isOutsider() || ticket.everHeldBy(who.teamCode());
    }

    private void tell(List<TicketEvent> happened) {
        happened.forEach(events::publishEvent);
    }

    private StaffMember member(StaffId id) {
        return organization.member(id).orElseThrow(() -> new IllegalStateException("no such staff member: " + id));
    }

    /** Tickets live to the second (domain.md R2). */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
