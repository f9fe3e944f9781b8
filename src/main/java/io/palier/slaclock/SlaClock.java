package io.palier.slaclock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One promise on one ticket: the terms and everything that happened to it. The function of domain.md R1: whatever is
 * said about service time anywhere is a reading of this.
 *
 * <p>Correcting the past is reading another history: a pause that is reversed (R7) is left out, a holiday that is added
 * comes with another calendar.
 *
 * @param terms what was promised at the start
 * @param events in order of time, the start first; several in one second are taken in the order of the list
 */
public record SlaClock(ClockTerms terms, List<ClockEvent> events) {

    /**
     * Takes a legal history, whose events may lie in the future.
     *
     * @throws IllegalHistory naming the event that is out of order or out of place
     */
    public SlaClock {
        events = List.copyOf(events);
        check(events);
    }

    /**
     * What the clock shows at an instant: events up to and including it have happened, later ones have not.
     *
     * @throws IllegalArgumentException when that is before the start
     * @throws BeyondHorizon when the deadline is more than a century away
     */
    public ClockReading readAt(Instant asOf) {
        return lifeUntil(asOf).reading(asOf.getEpochSecond());
    }

    /**
     * The reading of {@link #readAt} with how it came about; where the clock runs towards a deadline, up to that.
     *
     * @throws IllegalArgumentException when that is before the start
     * @throws BeyondHorizon when the deadline is more than a century away
     */
    public Account accountAt(Instant asOf) {
        return lifeUntil(asOf).account(asOf.getEpochSecond());
    }

    /**
     * Only the deadline of {@link #readAt}, for those who need millions; empty while paused, stopped or waived.
     *
     * @throws IllegalArgumentException when that is before the start
     * @throws BeyondHorizon when the deadline is more than a century away
     */
    public Optional<Instant> deadlineAt(Instant asOf) {
        return Optional.ofNullable(lifeUntil(asOf).deadline());
    }

    private ClockLife lifeUntil(Instant asOf) {
        var now = asOf.getEpochSecond();
        var start = events.get(0).at().getEpochSecond();
        if (now < start) {
            throw new IllegalArgumentException("A reading before the start: %s before %s"
                    .formatted(asOf, events.get(0).at()));
        }
        var life = new ClockLife(terms, start);
        for (var i = 1; i < events.size() && events.get(i).at().getEpochSecond() <= now; i++) {
            life.happen(events.get(i));
        }
        return life;
    }

    private static void check(List<ClockEvent> events) {
        if (events.isEmpty() || !(events.get(0) instanceof ClockEvent.Started)) {
            throw new IllegalHistory(IllegalHistory.Fault.NO_START, 0, "A clock's history begins with its start");
        }
        var phase = ClockPhase.UNSTARTED;
        for (var i = 0; i < events.size(); i++) {
            var event = events.get(i);
            if (i > 0 && event.at().isBefore(events.get(i - 1).at())) {
                throw new IllegalHistory(
                        IllegalHistory.Fault.OUT_OF_ORDER,
                        i,
                        "Event %d, %s, is before %s".formatted(i, event, events.get(i - 1)));
            }
            var next = event.from(phase);
            if (next.isEmpty()) {
                throw new IllegalHistory(
                        IllegalHistory.Fault.OUT_OF_PLACE,
                        i,
                        "Event %d, %s, on a clock that is %s".formatted(i, event, phase));
            }
            phase = next.get();
        }
    }
}
