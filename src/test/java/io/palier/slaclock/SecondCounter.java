package io.palier.slaclock;

import io.palier.slaclock.ClockEvent.GoalChanged;
import io.palier.slaclock.ClockEvent.Paused;
import io.palier.slaclock.ClockEvent.Reopened;
import io.palier.slaclock.ClockEvent.Resumed;
import io.palier.slaclock.ClockEvent.Stopped;
import io.palier.slaclock.ClockEvent.Waived;
import io.palier.slaclock.Segment.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A clock that knows nothing but to look at the wall and count: the independent witness against which the real one is
 * held. Every second of a life is counted by itself, and again from the first one where a new goal says so.
 */
final class SecondCounter {

    private static final long NONE = Long.MIN_VALUE;

    private final ClockTerms terms;
    private final List<Stay> stays = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();

    private Wall wall;
    private long goal;
    private long consumed;
    private long credit;
    private long usedUpAt = NONE;
    private long bindingFrom = NONE;
    private GoalChanged waiting;

    private String mode = "run";
    private String reason;
    private long breachedAt = NONE;

    /** What went on from one event to the next. */
    private record Stay(long from, long to, String mode, String reason) {

        Kind kind(boolean open) {
            return switch (mode) {
                case "run" -> open ? Kind.COUNTED : Kind.CLOSED;
                case "pause" -> Kind.PAUSED;
                default -> Kind.STOPPED;
            };
        }
    }

    private SecondCounter(ClockTerms terms) {
        this.terms = terms;
        this.wall = new Wall(terms.calendar());
        this.goal = terms.goal().toSeconds();
    }

    static SecondCounter count(SlaClock clock, Instant asOf) {
        var counter = new SecondCounter(clock.terms());
        counter.walk(clock.events(), asOf.getEpochSecond());
        return counter;
    }

    /** The open seconds between two instants, looked up one by one. */
    static long open(ServiceCalendar calendar, long from, long to) {
        var wall = new Wall(calendar);
        var open = 0L;
        for (var second = from; second < to; second++) {
            open += wall.isOpen(second) ? 1 : 0;
        }
        return open;
    }

    long consumed() {
        return consumed;
    }

    /** The breach in epoch seconds, or the smallest number there is. */
    long breachedAt() {
        return breachedAt;
    }

    long credit() {
        return credit;
    }

    List<Segment> segments() {
        return segments;
    }

    private void walk(List<ClockEvent> events, long asOf) {
        var now = events.get(0).at().getEpochSecond();
        enterRunning(now);
        var index = 1;
        while (true) {
            for (; index < events.size() && events.get(index).at().getEpochSecond() == now; index++) {
                happen(events.get(index), now);
            }
            if (now == asOf) {
                return;
            }
            var next = index < events.size()
                    ? Math.min(asOf, events.get(index).at().getEpochSecond())
                    : asOf;
            var stay = new Stay(now, next, mode, mode.equals("pause") ? reason : null);
            stays.add(stay);
            pass(stay, true);
            now = next;
        }
    }

    private void happen(ClockEvent event, long now) {
        if (event instanceof Paused pause) {
            mode = "pause";
            reason = pause.reason();
        } else if (event instanceof Resumed) {
            enterRunning(now);
        } else if (event instanceof Reopened) {
            if (waiting != null) {
                replace(waiting, now);
                waiting = null;
            }
            enterRunning(now);
        } else if (event instanceof Stopped) {
            mode = "stop";
            bindFrom(now);
        } else if (event instanceof Waived && !mode.equals("stop")) {
            mode = "waive";
        } else if (event instanceof GoalChanged change && mode.equals("stop")) {
            var calendarWaiting = waiting == null ? null : waiting.calendar();
            waiting = new GoalChanged(
                    change.at(), change.goal(), change.calendar() == null ? calendarWaiting : change.calendar());
        } else if (event instanceof GoalChanged change) {
            replace(change, now);
            if (mode.equals("run")) {
                bindFrom(now);
            }
        }
    }

    private void enterRunning(long now) {
        mode = "run";
        bindFrom(now);
    }

    /** From here on the goal in force can be broken; it may be used up already. */
    private void bindFrom(long now) {
        if (bindingFrom == NONE) {
            bindingFrom = now;
        }
        if (usedUpAt == NONE && consumed >= goal) {
            usedUpAt = now;
        }
        judge();
    }

    private void replace(GoalChanged change, long now) {
        goal = change.goal().toSeconds();
        if (change.calendar() != null) {
            wall = new Wall(change.calendar());
        }
        bindingFrom = NONE;
        usedUpAt = NONE;
        if (terms.onGoalChange() == GoalChange.FROM_START) {
            consumed = 0;
            credit = 0;
            segments.clear();
            stays.forEach(stay -> pass(stay, false));
        }
    }

    /** Second after second: each is looked up, counted for what it is, and may be the one that breaks the goal. */
    private void pass(Stay stay, boolean judged) {
        var whenOpen = stay.kind(true);
        var whenClosed = stay.kind(false);
        var since = stay.from();
        var before = wall.isOpen(since);
        for (var second = stay.from(); second < stay.to(); second++) {
            var open = wall.isOpen(second);
            if (open != before) {
                tell(since, second, before ? whenOpen : whenClosed, stay.reason());
                before = open;
                since = second;
            }
            if (open && whenOpen == Kind.COUNTED) {
                count(second);
            } else if (open && whenOpen == Kind.PAUSED) {
                credit++;
            }
            if (judged) {
                judge();
            }
        }
        tell(since, stay.to(), before ? whenOpen : whenClosed, stay.reason());
    }

    private void count(long second) {
        consumed++;
        if (usedUpAt == NONE && consumed == goal) {
            usedUpAt = second + 1;
        }
    }

    private void judge() {
        if (breachedAt == NONE && bindingFrom != NONE && consumed > goal) {
            breachedAt = Math.max(bindingFrom, usedUpAt);
        }
    }

    /** What goes on as it was is one segment. */
    private void tell(long from, long to, Kind kind, String why) {
        var last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        var goesOn = last != null && last.kind() == kind && Objects.equals(last.reason(), why);
        var start = goesOn ? segments.remove(segments.size() - 1).from() : Instant.ofEpochSecond(from);
        segments.add(new Segment(start, Instant.ofEpochSecond(to), kind, why));
    }
}
