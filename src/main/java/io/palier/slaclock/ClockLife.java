package io.palier.slaclock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fold of a legal history, event by event, in epoch seconds. A promise is measured by a stopwatch; each change of
 * goal begins a new one, which either inherits what the last one counted or counts everything again.
 */
final class ClockLife {

    private static final long NEVER = Stopwatch.NEVER;

    private final ClockTerms terms;
    private final long start;
    private final Stretches stretches = new Stretches();
    private final List<Account.GoalInForce> goals = new ArrayList<>();

    private ClockPhase phase = ClockPhase.RUNNING;
    private Timeline timeline;
    private ServiceCalendar calendar;
    private long goal;

    /** Service time used up before this stopwatch began. */
    private long inherited = 0;

    /** When the promise in force was first in force on a running clock: it cannot be broken earlier. */
    private long binding;

    private ClockEvent.@Nullable Paused pausedFor;
    private ClockEvent.@Nullable GoalChanged onReopening;
    private boolean ranUntilStopped;
    private long breachedAt = NEVER;

    ClockLife(ClockTerms terms, long start) {
        this.terms = terms;
        this.start = start;
        this.timeline = Timeline.EMPTY.resumed(start);
        this.calendar = terms.calendar();
        this.goal = terms.goal().toSeconds();
        this.binding = start;
        goals.add(new Account.GoalInForce(Instant.ofEpochSecond(start), terms.goal()));
        stretches.begin(start, phase, null, calendar);
    }

    /** Takes an event that may follow the ones before it. */
    void happen(ClockEvent event) {
        var at = event.at().getEpochSecond();
        if (event instanceof ClockEvent.GoalChanged change) {
            changeGoal(change, at);
        } else {
            turn(event.from(phase).orElseThrow(), at);
        }
        if (event instanceof ClockEvent.Paused pause) {
            pausedFor = pause;
        }
        stretches.begin(
                at, phase, phase == ClockPhase.PAUSED && pausedFor != null ? pausedFor.reason() : null, calendar);
    }

    /** Finds a breach before this instant, if there was none before. */
    private void settle(long now) {
        if (breachedAt == NEVER && binding != NEVER && inherited + watch().elapsed(now) > goal) {
            var usedUp = usedUp(goal);
            breachedAt = usedUp == NEVER ? binding : Math.max(binding, usedUp);
        }
    }

    private void turn(ClockPhase next, long at) {
        if (phase == ClockPhase.RUNNING && next != ClockPhase.RUNNING) {
            timeline = timeline.stopped(at);
        }
        if (next == ClockPhase.STOPPED && phase != ClockPhase.STOPPED) {
            ranUntilStopped = phase == ClockPhase.RUNNING;
            bind(at); // an answer ends the pause that a shorter goal was waiting for
            settle(at);
        }
        if (next == ClockPhase.RUNNING) {
            if (onReopening != null) {
                replaceGoal(onReopening, at);
                onReopening = null;
            }
            timeline = timeline.resumed(at);
            bind(at);
        }
        phase = next;
    }

    private void changeGoal(ClockEvent.GoalChanged change, long at) {
        if (phase == ClockPhase.STOPPED) {
            var calendarWaiting = onReopening == null ? null : onReopening.calendar();
            var newCalendar = change.calendar() == null ? calendarWaiting : change.calendar();
            onReopening = new ClockEvent.GoalChanged(change.at(), change.goal(), newCalendar);
            return;
        }
        settle(at);
        replaceGoal(change, at);
        if (phase == ClockPhase.RUNNING) {
            bind(at);
        }
    }

    private void replaceGoal(ClockEvent.GoalChanged change, long at) {
        if (terms.onGoalChange() == GoalChange.KEEP_ELAPSED) {
            inherited += watch().elapsed(at);
            timeline = phase == ClockPhase.RUNNING ? Timeline.EMPTY.resumed(at) : Timeline.EMPTY;
        }
        goal = change.goal().toSeconds();
        goals.add(new Account.GoalInForce(Instant.ofEpochSecond(at), change.goal()));
        calendar = change.calendarOr(calendar);
        binding = NEVER;
        if (terms.onGoalChange() == GoalChange.FROM_START) {
            stretches.recountOn(calendar);
        }
    }

    private void bind(long at) {
        if (binding == NEVER) {
            binding = at;
        }
    }

    private Stopwatch watch() {
        return new Stopwatch(calendar, timeline);
    }

    /** The smallest instant at which so much is used up under the promise in force; NEVER when that is not known. */
    private long usedUp(long worked) {
        return usedUp(worked, timeline);
    }

    private long usedUp(long worked, Timeline along) {
        return new Stopwatch(calendar, along).reached(worked - inherited);
    }

    @Nullable
    Instant deadline() {
        return phase == ClockPhase.RUNNING ? instant(usedUp(goal)) : null;
    }

    /** What the clock shows at an instant that is not before the last event. */
    ClockReading reading(long now) {
        settle(now);
        var elapsed = inherited + watch().elapsed(now);
        var pause = phase == ClockPhase.PAUSED ? pausedFor : null;
        return new ClockReading(
                state(),
                phase,
                Instant.ofEpochSecond(start),
                Instant.ofEpochSecond(now),
                Duration.ofSeconds(goal),
                Duration.ofSeconds(elapsed),
                Duration.ofSeconds(goal - elapsed),
                Duration.ofSeconds(stretches.credit(now)),
                deadline(),
                phase == ClockPhase.STOPPED && ranUntilStopped ? instant(usedUp(goal, timeline.unstopped())) : null,
                phase == ClockPhase.RUNNING && breachedAt == NEVER ? instant(usedUp(goal + 1)) : null,
                instant(breachedAt),
                pause == null ? null : pause.at(),
                pause == null ? null : pause.reason(),
                terms.warnings().stream().map(this::warning).toList(),
                stretches.segments(now));
    }

    /** How that came about, and how the deadline will if nothing happens any more. */
    Account account(long now) {
        var reading = reading(now);
        var deadline = reading.deadline();
        var until = deadline == null ? now : Math.max(now, deadline.getEpochSecond());
        return new Account(
                reading,
                calendar.zone(),
                Instant.ofEpochSecond(until),
                goals,
                new Folding(stretches.segments(until), calendar.zone(), reading.breachedAt()).pieces());
    }

    private ClockState state() {
        if (breachedAt != NEVER) {
            return ClockState.BREACHED;
        }
        return switch (phase) {
            case UNSTARTED, RUNNING -> ClockState.RUNNING;
            case PAUSED -> ClockState.PAUSED;
            case STOPPED -> ClockState.MET;
            case WAIVED -> ClockState.WAIVED;
        };
    }

    private Warning warning(WarningPoint point) {
        return new Warning(
                point, instant(usedUp(point.usedOf(Duration.ofSeconds(goal)).toSeconds())));
    }

    private static @Nullable Instant instant(long second) {
        return second == NEVER ? null : Instant.ofEpochSecond(second);
    }
}
