package io.palier.calculation;

import io.palier.calculation.CalculationRefused.Fault;
import io.palier.holiday.BeyondTheBooks;
import io.palier.holiday.Holidays;
import io.palier.slaclock.Account;
import io.palier.slaclock.BeyondHorizon;
import io.palier.slaclock.ClockEvent;
import io.palier.slaclock.ClockTerms;
import io.palier.slaclock.GoalChange;
import io.palier.slaclock.IllegalHistory;
import io.palier.slaclock.SlaClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers what a promise would come to, with nothing but what is in the question (domain.md R1). */
@Component
public class Calculations {

    private static final int MOST_WARNINGS = 20;

    /** How long a life is told second by second, in years. */
    private static final int LONGEST_LIFE = 10;

    /** How far ahead a deadline may lie of the reading, in years; the promise would outlive its agreement. */
    private static final int FARTHEST = 30;

    private final Holidays holidays;

    Calculations(Holidays holidays) {
        this.holidays = holidays;
    }

    /**
     * Reads the question and answers with the reading and how it came about.
     *
     * @throws CalculationRefused naming every field that is missing, unreadable, too much, or in contradiction with
     *     another
     */
    public Account answer(CalculationDraft draft) {
        var reader = new Reader();
        var calendar = new CalendarReader(reader, holidays).read(draft.calendar());
        var goal = reader.required("goal", draft.goal(), Texts::goal);
        var start = reader.required("start", draft.start(), Texts::instant);
        var asOf = reader.optional("asOf", draft.asOf(), Texts::instant);
        var warnings = reader.each(
                "warnings",
                draft.warnings(),
                MOST_WARNINGS,
                (place, text) -> reader.required(place, text, Texts::warning));
        var onGoalChange =
                reader.optional("onGoalChange", draft.onGoalChange(), text -> Texts.word(GoalChange.class, text));
        var history = new HistoryReader(reader).read(start, draft.events());
        checkOrder(reader, start, history);
        reader.refuse();

        var terms = new ClockTerms(
                goal.orElseThrow(), calendar.orElseThrow(), warnings, onGoalChange.orElse(GoalChange.KEEP_ELAPSED));
        return read(reader, clock(reader, terms, history), asOf);
    }

    /** Before anything else is wrong: an event before the start is that, rather than out of order. */
    private static void checkOrder(Reader reader, Optional<Instant> start, List<ClockEvent> history) {
        if (start.isEmpty() || reader.isNoted("events")) {
            return;
        }
        for (var i = 1; i < history.size(); i++) {
            var at = history.get(i).at();
            if (at.isBefore(history.get(0).at())) {
                reader.note("events[" + (i - 1) + "].at", Fault.BEFORE_START);
            } else if (at.isBefore(history.get(i - 1).at())) {
                reader.note("events[" + (i - 1) + "].at", Fault.OUT_OF_ORDER);
            }
        }
    }

    private static SlaClock clock(Reader reader, ClockTerms terms, List<ClockEvent> history) {
        try {
            return new SlaClock(terms, history);
        } catch (IllegalHistory e) {
            reader.note("events[" + (e.index() - 1) + "].type", Fault.OUT_OF_PLACE);
            reader.refuse();
            throw e;
        }
    }

    private static Account read(Reader reader, SlaClock clock, Optional<Instant> wanted) {
        var start = clock.events().get(0).at();
        var asOf = wanted.orElseGet(
                () -> clock.events().get(clock.events().size() - 1).at());
        if (asOf.isBefore(start)) {
            reader.note("asOf", Fault.BEFORE_START);
        } else if (asOf.isAfter(years(start, LONGEST_LIFE))) {
            reader.note(wanted.isPresent() ? "asOf" : "events", Fault.TOO_MANY_YEARS, LONGEST_LIFE);
        }
        reader.refuse();
        try {
            var deadline = clock.deadlineAt(asOf);
            if (deadline.isPresent() && deadline.get().isAfter(years(asOf, FARTHEST))) {
                reader.note("goal", Fault.TOO_FAR, FARTHEST);
            }
        } catch (BeyondHorizon | BeyondTheBooks e) {
            reader.note("goal", Fault.TOO_FAR, FARTHEST);
        }
        reader.refuse();
        try {
            return clock.accountAt(asOf);
        } catch (BeyondHorizon | BeyondTheBooks e) { // a share of thousands of percent
            reader.note("warnings", Fault.TOO_FAR, FARTHEST);
            reader.refuse();
            throw e;
        }
    }

    private static Instant years(Instant from, int years) {
        return from.atOffset(ZoneOffset.UTC).plusYears(years).toInstant();
    }
}
