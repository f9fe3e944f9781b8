package io.palier.sla;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersion;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Medium;
import io.palier.agreement.Metric;
import io.palier.agreement.Objective;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.agreement.Side;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.sla.ClockMark.Kind;
import io.palier.slaclock.Account;
import io.palier.slaclock.ClockPhase;
import io.palier.slaclock.ClockReading;
import io.palier.slaclock.ClockState;
import io.palier.slaclock.ServiceCalendar;
import io.palier.ticket.TicketNumber;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One promise running on one ticket. Its truth is its history; where that leads is kept beside it and refreshed by every
 * verb. Verbs take the terms that the clock is pinned to, and do nothing where they do not apply.
 */
@Entity
@Table(name = "ticket_clock")
class TicketClock {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket_clock_seq")
    @SequenceGenerator(name = "ticket_clock_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String ticketNumber;
    private long agreementVersionId;
    private @Nullable Long firstVersionId;

    @Enumerated(EnumType.STRING)
    private AgreementKind agreementKind;

    @Enumerated(EnumType.STRING)
    private Metric metric;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private @Nullable Integer severity;
    private int cycle;
    private Place place;
    private Instant startedAt;
    private int generation = 1;
    private boolean ticketOpen = true;
    private boolean backDated;

    @Embedded
    private @Nullable Waiting waiting;

    @Embedded
    private ClockHistory history;

    @Embedded
    private ClockTimers timers = ClockTimers.none();

    private @Nullable Standing standing;

    @SuppressWarnings("NullAway.Init")
    protected TicketClock() {}

    /**
     * Starts a promise.
     *
     * @param severity the ticket's; null where it is not known
     * @param cycle 1, but for the second update and those after it
     */
    TicketClock(
            TicketNumber ticket,
            Place place,
            AgreementVersion terms,
            Objective promise,
            @Nullable Integer severity,
            int cycle,
            Instant at) {
        this.ticketNumber = ticket.value();
        this.agreementVersionId = terms.id().value();
        this.agreementKind = terms.kind();
        this.metric = promise.metric();
        this.priority = promise.priority();
        this.severity = severity;
        this.cycle = cycle;
        this.place = place;
        this.startedAt = at;
        this.history = new ClockHistory(ClockMark.promising(Kind.STARTED, at, promise, promise.calendar()));
        timers.watch(this, terms.thresholds(), generation, false);
        refresh(terms, at);
    }

    /** The ticket waits; whether this clock does is for the promise to say (domain.md R5). */
    void pause(AgreementVersion terms, PauseReason reason, Set<Role> claimedBy, Instant at) {
        waiting = Waiting.claimedBy(claimedBy, reason);
        heedWaiting(terms, at);
        refresh(terms, at);
    }

    void resume(AgreementVersion terms, Instant at) {
        waiting = null;
        heedWaiting(terms, at);
        refresh(terms, at);
    }

    /** What was promised is done, as that entry of the ticket's history shows. */
    void done(AgreementVersion terms, int entry, Instant at) {
        stop(terms, StopReason.DONE, entry, at);
    }

    /** The visit it belongs to is over. */
    void endVisit(AgreementVersion terms, Instant at) {
        stop(terms, StopReason.VISIT_ENDED, null, at);
    }

    /** The customer's promise goes along with the ticket. */
    void goTo(Place next) {
        place = isOpen() ? next : place;
    }

    /** Another promise takes the place of this one, the time worked is kept (domain.md R4); none: nothing is due. */
    void reprioritise(AgreementVersion terms, Priority to, int graded, Instant at) {
        var next = terms.objective(metric, to, graded, owedBy());
        if (next.isEmpty()) {
            waive(terms, at);
        } else if (isOpen()) {
            if (!isSamePromise(next.get(), promise(terms))) {
                promiseAnew(terms, terms, next.get(), at);
            }
            priority = to;
            severity = graded;
            heedWaiting(terms, at);
            refresh(terms, at);
        }
    }

    /** The ticket is resolved, as that entry of its history shows: whatever still runs is settled by the time it took. */
    void resolve(AgreementVersion terms, @Nullable Integer entry, Instant at) {
        ticketOpen = false;
        waiting = null;
        stop(terms, StopReason.RESOLVED, entry, at);
    }

    /**
     * It was not resolved: provisional pauses never were (domain.md R7), what is promised about resolving runs on, what was
     * settled with an answer stays settled. What this breaks is broken since then, and marked as found late.
     *
     * @param by who reopened it, and {@code entry} where the ticket's history says why
     */
    void reopen(AgreementVersion terms, StaffId by, int entry, Instant at) {
        ticketOpen = true;
        var kept = !standing().isBreached() && !readAt(terms, at).isBreached();
        var reversed = history.settlePauses(terms, Kind.PAUSE_REVERSED, at, by.value(), entry);
        if (runsOnWhenReopened()) {
            history.add(Kind.REOPENED, at, null);
        } else if (!reversed) {
            return;
        }
        refresh(terms, at);
        backDated = backDated || (kept && reversed && standing().isBreached());
    }

    /**
     * Its ticket was opened at another instant, and where the clock began with that, so did the clock. What this breaks is
     * broken since then, and marked as found late; what was found broken stays so (domain.md R6).
     *
     * @param by who said so, and {@code entry} where the ticket's history says why
     */
    void correctStart(AgreementVersion terms, Instant from, Instant to, StaffId by, int entry, Instant at) {
        if (!isOfCustomer() || !startedAt.equals(from)) {
            return;
        }
        var kept = !standing().isBreached() && !readAt(terms, at).isBreached();
        startedAt = to;
        history.correctStart(to, at, by.value(), entry);
        refresh(terms, at);
        backDated = backDated || (kept && standing().isBreached());
    }

    /**
     * Its ticket goes on for another's: where the other clock has less time left, this one is from now on as far on as that,
     * as if it had begun early enough. What the other was told of is not told again.
     *
     * @param by who merged them, and {@code entry} where the ticket's history says so
     */
    void goOnFor(
            AgreementVersion terms, TicketClock other, AgreementVersion itsTerms, StaffId by, int entry, Instant at) {
        var behind =
                readAt(terms, at).remaining().minus(other.readAt(itsTerms, at).remaining());
        if (behind.compareTo(Duration.ZERO) > 0) {
            var kept = !standing().isBreached() && !readAt(terms, at).isBreached();
            startedAt = Headstart.of(calendar(terms), startedAt, behind, other.startedAt());
            history.correctStart(startedAt, at, by.value(), entry);
            refresh(terms, at);
            backDated = backDated || (kept && standing().isBreached());
        }
        timers.areTold(other.timers.told(), generation, at);
    }

    /**
     * Its ticket was cut out of another's: what was said to the customer there was said about both. A promise to solve counts
     * for each alone.
     *
     * @param by who cut it out, and {@code entry} where the ticket's history says so
     */
    void heed(AgreementVersion terms, TicketClock other, StaffId by, int entry, Instant at) {
        var spoken = other.standing().stoppedAt();
        if (metric == Metric.UPDATE && isOpen() && other.isOpen() && other.startedAt.isAfter(startedAt)) {
            startedAt = other.startedAt;
            history.correctStart(startedAt, at, by.value(), entry);
            refresh(terms, at);
        } else if (isSaid() && spoken != null && other.history.stoppedBecause().equals(Optional.of(StopReason.DONE))) {
            stop(terms, StopReason.DONE, entry, spoken.isBefore(startedAt) ? startedAt : spoken);
            timers.areTold(other.timers.told(), generation, at);
        }
    }

    private boolean isSaid() {
        return metric == Metric.ACKNOWLEDGE || metric == Metric.FIRST_RESPONSE;
    }

    /** Whether both promise the same thing to a customer. */
    boolean isTwinOf(TicketClock other) {
        return isOfCustomer() && other.isOfCustomer() && metric == other.metric && agreementKind == other.agreementKind;
    }

    /** Another version takes the place of the one it is pinned to, on purpose; time worked and breaches stay. */
    void migrate(AgreementVersion from, AgreementVersion to, Instant at) {
        var next = to.objective(metric, priority, severity, owedBy());
        if (next.isEmpty()) {
            waive(from, at);
        } else {
            firstVersionId = firstVersionId == null ? Long.valueOf(agreementVersionId) : firstVersionId;
            agreementVersionId = to.id().value();
            promiseAnew(from, to, next.get(), at);
            heedWaiting(to, at);
            refresh(to, at);
        }
    }

    /** What counting again under other terms, or other calendars of the same, would come to; nothing changes. */
    Recount recounted(AgreementVersion terms, AgreementVersion then, Instant at) {
        var before = readAt(terms, at);
        var next = then.objective(metric, priority, severity, owedBy()).orElse(null);
        if (next == null) {
            return recount(before.deadline(), stateOf(before), null, ClockState.WAIVED);
        }
        var after = then.id().equals(pinnedTo())
                ? readAt(then, at)
                : history.readAsIf(terms, at, next.goal(), then.calendarOf(next));
        return recount(before.deadline(), stateOf(before), after.deadline(), stateOf(after));
    }

    /** What has become of it since it stood so. */
    Recount since(Standing before) {
        return recount(
                before.dueAt(), before.state(), standing().dueAt(), standing().state());
    }

    /** Counts again, as a calendar of its agreement is not what it was; whether its deadline moved. */
    boolean recount(AgreementVersion terms, Instant at) {
        var before = standing().dueAt();
        refresh(terms, at);
        return !Objects.equals(before, standing().dueAt());
    }

    /** The ticket is closed: nothing runs on, what was provisional is for good, and nobody is told any more. */
    void close(AgreementVersion terms, Instant at) {
        resolve(terms, null, at);
        history.settlePauses(terms, Kind.PAUSE_CONFIRMED, at, null, null);
        timers.end();
    }

    /** The ticket ended without a promise to keep; one broken before stays broken, but nobody is told any more. */
    void withdraw(AgreementVersion terms, Instant at) {
        ticketOpen = false;
        waive(terms, at);
        timers.end();
    }

    /** Fires a timer that is due as of now; what it found, or nothing where there is nothing to tell (any more). */
    Optional<SlaEvent.ThresholdCrossed> fire(AgreementVersion terms, String threshold, int during, Instant now) {
        refresh(terms, now);
        return timers.fire(threshold, during, now)
                .map(effective -> new SlaEvent.ThresholdCrossed(
                        Objects.requireNonNull(id),
                        during,
                        ticket(),
                        pinnedTo(),
                        agreementKind,
                        metric,
                        priority,
                        severity,
                        threshold,
                        place.level(),
                        place.team(),
                        Crossing.deadline(readAt(terms, now), effective),
                        effective,
                        now,
                        backDated && threshold.equals(Crossing.BREACH)));
    }

    /** What it shows at an instant. */
    ClockReading readAt(AgreementVersion terms, Instant asOf) {
        return history.readAt(terms, asOf);
    }

    /** How what it shows came about: as of an instant, or of the one at which it stopped. */
    Account accountAt(AgreementVersion terms, Instant asOf) {
        var stopped = standing().stoppedAt();
        return history.accountAt(terms, stopped != null && stopped.isBefore(asOf) ? stopped : asOf);
    }

    boolean isOpen() {
        return !standing().stopped();
    }

    boolean isFor(Metric wanted) {
        return metric == wanted;
    }

    boolean hasId(long wanted) {
        return Objects.equals(id, wanted);
    }

    /** Whether a message by that medium keeps this promise; null is any. */
    boolean isKeptBy(AgreementVersion terms, @Nullable Medium medium) {
        var agreed = promise(terms).medium();
        return agreed == null || medium == null || agreed == medium;
    }

    boolean isOnOpenTicket() {
        return ticketOpen;
    }

    boolean isOfCustomer() {
        return place.visitPosition() == null;
    }

    AgreementVersionId pinnedTo() {
        return new AgreementVersionId(agreementVersionId);
    }

    /** The version it began under. */
    AgreementVersionId bornUnder() {
        return firstVersionId == null ? pinnedTo() : new AgreementVersionId(firstVersionId);
    }

    ClockHistory history() {
        return history;
    }

    boolean isBackDated() {
        return backDated;
    }

    /** Why it runs on though its ticket waits; null where the ticket does not, or the clock waits too. */
    @Nullable
    PauseRefused runsOnBecause(AgreementVersion terms) {
        var awaited = waiting;
        return awaited == null || !isOpen()
                ? null
                : awaited.refusedBy(promise(terms), terms).orElse(null);
    }

    AgreementKind kind() {
        return agreementKind;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** The hours that the promise in force counts in. */
    ServiceCalendar calendar(AgreementVersion terms) {
        return history.calendar(terms);
    }

    int cycle() {
        return cycle;
    }

    @Nullable
    Integer severity() {
        return severity;
    }

    /** Who must keep it: what is promised to a customer, we owe; what is promised for a visit, whoever is visited. */
    Side owedBy() {
        return isOfCustomer() ? Side.OPERATOR : Side.COUNTERPART;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Metric metric() {
        return metric;
    }

    Priority priority() {
        return priority;
    }

    TicketNumber ticket() {
        return new TicketNumber(ticketNumber);
    }

    Place place() {
        return place;
    }

    Standing standing() {
        return Objects.requireNonNull(standing);
    }

    private Recount recount(
            @Nullable Instant dueBefore, ClockState before, @Nullable Instant dueAfter, ClockState after) {
        return new Recount(ticket(), id(), metric, dueBefore, dueAfter, before, after);
    }

    private ClockState stateOf(ClockReading reading) {
        return standing().isBreached() ? ClockState.BREACHED : reading.state();
    }

    private boolean runsOnWhenReopened() {
        var why = history.stoppedBecause().orElse(null);
        return switch (metric) {
            case ACKNOWLEDGE, FIRST_RESPONSE, UPDATE -> false;
            case RESTORE -> why == StopReason.RESOLVED || why == StopReason.DONE;
            case RESOLVE -> why == StopReason.RESOLVED;
        };
    }

    /** A calendar of a version it was not born under bears that version's name too, since versions may both say OFFICE. */
    private void promiseAnew(AgreementVersion from, AgreementVersion to, Objective next, Instant at) {
        refresh(from, at); // finds a breach of the promise that ends here
        var elsewhere = firstVersionId != null && firstVersionId != to.id().value();
        var calendar = elsewhere ? next.calendar() + "@" + to.id().value() : next.calendar();
        history.add(ClockMark.promising(Kind.GOAL_CHANGED, history.notBefore(at), next, calendar));
        generation++;
        timers.watch(this, to.thresholds(), generation, standing().isBreached());
    }

    private static boolean isSamePromise(Objective one, Objective other) {
        return one.goal().equals(other.goal()) && one.calendar().equals(other.calendar());
    }

    private void stop(AgreementVersion terms, StopReason why, @Nullable Integer entry, Instant at) {
        if (isOpen()) {
            history.stop(why, at, entry);
            refresh(terms, at);
        }
    }

    private void waive(AgreementVersion terms, Instant at) {
        if (isOpen()) {
            history.add(Kind.WAIVED, at, null);
            refresh(terms, at);
        }
    }

    private void heedWaiting(AgreementVersion terms, Instant at) {
        if (!isOpen()) {
            return;
        }
        var phase = history.phase(terms);
        var excused =
                waiting != null && waiting.refusedBy(promise(terms), terms).isEmpty();
        if (phase == ClockPhase.RUNNING && excused) {
            history.add(
                    Kind.PAUSED, at, Objects.requireNonNull(waiting).reason().name());
        } else if (phase == ClockPhase.PAUSED && !excused) {
            history.add(Kind.RESUMED, at, null);
        }
    }

    /** The same promise anew, from an instant on: the next update. Where the ticket waits, so does it. */
    TicketClock startAnew(AgreementVersion terms, Objective promise, int nextCycle, Instant at) {
        var next = new TicketClock(ticket(), place, terms, promise, severity, nextCycle, at);
        next.waiting = waiting;
        next.heedWaiting(terms, at);
        next.refresh(terms, at);
        return next;
    }

    private void refresh(AgreementVersion terms, Instant at) {
        var reading = readAt(terms, at);
        standing = Standing.of(reading, history.settledAt(), standing);
        timers.plan(reading, standing.breachedAt());
    }

    private Objective promise(AgreementVersion terms) {
        return terms.objective(metric, priority, severity, owedBy()).orElseThrow();
    }
}
