package io.palier.sla;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.Threshold;
import io.palier.sla.ClockMark.Kind;
import io.palier.slaclock.Account;
import io.palier.slaclock.ClockEvent;
import io.palier.slaclock.ClockPhase;
import io.palier.slaclock.ClockReading;
import io.palier.slaclock.ClockTerms;
import io.palier.slaclock.ServiceCalendar;
import io.palier.slaclock.SlaClock;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Everything that happened to a clock, in order: all that is known about it follows from this (domain.md R1). */
@Embeddable
class ClockHistory {

    @ElementCollection
    @CollectionTable(name = "ticket_clock_event", joinColumns = @JoinColumn(name = "clock_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 500)
    private List<ClockMark> marks = new ArrayList<>();

    protected ClockHistory() {}

    ClockHistory(ClockMark start) {
        marks.add(start);
    }

    void add(ClockMark mark) {
        marks.add(mark);
    }

    /** Adds what happened at an instant, or with the last event where that is later. */
    void add(Kind kind, Instant at, @Nullable String reason) {
        marks.add(ClockMark.of(kind, notBefore(at), reason));
    }

    /** It ended, as that entry of the ticket's history shows. */
    void stop(StopReason why, Instant at, @Nullable Integer entry) {
        marks.add(ClockMark.stopped(notBefore(at), why, entry));
    }

    /** When the last thing happened. */
    Instant lastAt() {
        return marks.get(marks.size() - 1).at();
    }

    /** When the clock ended, or where it did not, when the last thing happened to it. */
    Instant settledAt() {
        return marks.stream()
                .filter(mark -> mark.kind() == Kind.STOPPED || mark.kind() == Kind.WAIVED)
                .reduce((earlier, later) -> later)
                .map(mark -> mark.notBefore(startsAt()).at())
                .orElseGet(this::lastAt);
    }

    /** What ended it, where that is what happened last, corrections aside. */
    Optional<StopReason> stoppedBecause() {
        return end().map(mark -> StopReason.valueOf(Objects.requireNonNull(mark.reason())));
    }

    /** The position of the entry in the ticket's history that shows how it ended; empty where it did not, or none does. */
    Optional<Integer> settledBy() {
        return end().flatMap(mark -> Optional.ofNullable(mark.evidence()));
    }

    private Optional<ClockMark> end() {
        return marks.stream()
                .filter(mark -> !mark.isCorrection())
                .reduce((earlier, later) -> later)
                .filter(mark -> mark.kind() == Kind.STOPPED);
    }

    /** The machines of two nodes may disagree by a second; a history never goes back. */
    Instant notBefore(Instant at) {
        return at.isBefore(lastAt()) ? lastAt() : at;
    }

    /** Confirms or reverses every provisional pause about which that was not said yet; whether there was any. */
    boolean settlePauses(
            AgreementVersion terms, Kind how, Instant at, @Nullable String author, @Nullable Integer entry) {
        var said = marks.stream()
                .filter(mark -> mark.startsAt() == null)
                .flatMap(mark -> Optional.ofNullable(mark.corrects()).stream())
                .collect(Collectors.toCollection(HashSet::new));
        var open = IntStream.range(0, marks.size())
                .filter(i -> marks.get(i).kind() == Kind.PAUSED && !said.contains(i))
                .filter(i -> isProvisional(terms, marks.get(i).reason()))
                .boxed()
                .toList();
        open.forEach(i ->
                marks.add(ClockMark.correcting(how, notBefore(at), marks.get(i).reason(), i, author, entry)));
        return !open.isEmpty();
    }

    static boolean isProvisional(AgreementVersion terms, @Nullable String reason) {
        return terms.terms().pauseRules().stream()
                .anyMatch(rule -> rule.provisional() && rule.reason().name().equals(reason));
    }

    /** The versions, besides the one it began under, whose calendars its history names. */
    Set<Long> versionsNamed() {
        return marks.stream()
                .flatMap(mark -> Optional.ofNullable(mark.calendar()).stream())
                .filter(name -> name.contains("@"))
                .map(name -> Long.valueOf(name.substring(name.indexOf('@') + 1)))
                .collect(Collectors.toSet());
    }

    /** Of the last promise made. */
    ServiceCalendar calendar(AgreementVersion terms) {
        return marks.stream()
                .filter(ClockMark::promises)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .calendar(terms);
    }

    ClockPhase phase(AgreementVersion terms) {
        var phase = ClockPhase.UNSTARTED;
        for (var event : events(terms)) {
            phase = event.from(phase).orElseThrow();
        }
        return phase;
    }

    /** What the clock shows at an instant, or at its last event where that is later. */
    ClockReading readAt(AgreementVersion terms, Instant asOf) {
        return pure(terms).readAt(notBefore(asOf));
    }

    /** How that reading came about. */
    Account accountAt(AgreementVersion terms, Instant asOf) {
        return pure(terms).accountAt(notBefore(asOf));
    }

    private SlaClock pure(AgreementVersion terms) {
        var start = marks.get(0);
        var points = terms.thresholds().stream().map(Threshold::point).toList();
        var promise = new ClockTerms(
                start.goal(), start.calendar(terms), points, terms.terms().onGoalChange());
        return new SlaClock(promise, events(terms));
    }

    /** What it would show at an instant if another promise took the place of this one then. */
    ClockReading readAsIf(AgreementVersion terms, Instant asOf, Duration goal, ServiceCalendar calendar) {
        var at = notBefore(asOf);
        var start = marks.get(0);
        var promise = new ClockTerms(
                start.goal(), start.calendar(terms), List.of(), terms.terms().onGoalChange());
        var events = new ArrayList<>(events(terms));
        events.add(new ClockEvent.GoalChanged(at, goal, calendar));
        return new SlaClock(promise, events).readAt(at);
    }

    /** When it started, in view of every correction. */
    Instant startsAt() {
        return marks.stream()
                .flatMap(mark -> Optional.ofNullable(mark.startsAt()).stream())
                .reduce((earlier, later) -> later)
                .orElseGet(() -> marks.get(0).at());
    }

    /** It started at another instant. */
    void correctStart(Instant startsAt, Instant at, String author, int entry) {
        marks.add(ClockMark.startingAt(startsAt, notBefore(at), author, entry));
    }

    /** What happened, in view of every correction: a pause that was reversed never was. */
    private List<ClockEvent> events(AgreementVersion terms) {
        var reversed = marks.stream()
                .filter(mark -> mark.kind() == Kind.PAUSE_REVERSED)
                .map(ClockMark::corrects)
                .collect(Collectors.toSet());
        var events = new ArrayList<ClockEvent>();
        var start = startsAt();
        var phase = ClockPhase.UNSTARTED;
        for (var i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            var endsNoPause = mark.kind() == Kind.RESUMED && phase != ClockPhase.PAUSED;
            if (reversed.contains(i) || endsNoPause) {
                continue;
            }
            var event = mark.kind() == Kind.STARTED
                    ? new ClockEvent.Started(start)
                    : mark.notBefore(start).event(terms).orElse(null);
            if (event != null) {
                events.add(event);
                phase = event.from(phase).orElseThrow();
            }
        }
        return events;
    }
}
