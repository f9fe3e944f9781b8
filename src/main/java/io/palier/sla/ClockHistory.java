package io.palier.sla;

import io.palier.agreement.AgreementVersion;
import io.palier.slaclock.ClockPhase;
import io.palier.slaclock.ClockReading;
import io.palier.slaclock.ClockTerms;
import io.palier.slaclock.ServiceCalendar;
import io.palier.slaclock.SlaClock;
import io.palier.slaclock.WarningPoint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    void add(ClockMark.Kind kind, Instant at, @Nullable String reason) {
        marks.add(new ClockMark(notBefore(at), kind, reason, null, null));
    }

    ClockMark last() {
        return marks.get(marks.size() - 1);
    }

    /** The machines of two nodes may disagree by a second; a history never goes back. */
    Instant notBefore(Instant at) {
        return at.isBefore(last().at()) ? last().at() : at;
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
        for (var mark : marks) {
            phase = mark.event(terms).from(phase).orElseThrow();
        }
        return phase;
    }

    /** What the clock shows at an instant, or at its last event where that is later. */
    ClockReading readAt(AgreementVersion terms, Instant asOf) {
        var start = marks.get(0);
        var promise = new ClockTerms(start.goal(), start.calendar(terms)).warningAt(warnings(terms));
        var events = marks.stream().map(mark -> mark.event(terms)).toList();
        return new SlaClock(promise, events).readAt(notBefore(asOf));
    }

    private static WarningPoint[] warnings(AgreementVersion terms) {
        return terms.thresholds().stream()
                .flatMap(threshold -> Stream.ofNullable(threshold.percent()))
                .mapToInt(Integer::intValue)
                .sorted()
                .mapToObj(WarningPoint::percent)
                .toArray(WarningPoint[]::new);
    }
}
