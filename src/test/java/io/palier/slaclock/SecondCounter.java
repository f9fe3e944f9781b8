package io.palier.slaclock;

import io.palier.slaclock.ClockEvent.GoalChanged;
import io.palier.slaclock.ClockEvent.Paused;
import io.palier.slaclock.ClockEvent.Reopened;
import io.palier.slaclock.ClockEvent.Resumed;
import io.palier.slaclock.ClockEvent.Stopped;
import io.palier.slaclock.ClockEvent.Waived;
import io.palier.slaclock.Segment.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A clock that knows nothing but to look at the wall and count: the independent witness against which the real one is
 * held. It walks from minute to minute (or second to second), because nothing in these calendars happens in between
 * except events, at which it stops as well.
 */
final class SecondCounter {

    private static final long NONE = Long.MIN_VALUE;

    private final ClockTerms terms;
    private final long step;
    private final List<Piece> pieces = new ArrayList<>();

    private ServiceCalendar calendar;
    private long goal;
    private long consumed;
    private long usedUpAt = NONE;
    private long bindingFrom = NONE;
    private GoalChanged waiting;

    private String mode = "run";
    private String reason;
    private long breachedAt = NONE;

    /** A piece of life between two looks at the wall. */
    private record Piece(long from, long to, String mode, String reason, boolean open) {

        Kind kind() {
            return switch (mode) {
                case "run" -> open ? Kind.COUNTED : Kind.CLOSED;
                case "pause" -> Kind.PAUSED;
                default -> Kind.STOPPED;
            };
        }
    }

    private SecondCounter(ClockTerms terms, long step) {
        this.terms = terms;
        this.step = step;
        this.calendar = terms.calendar();
        this.goal = terms.goal().toSeconds();
    }

    static SecondCounter count(SlaClock clock, Instant asOf, long step) {
        var counter = new SecondCounter(clock.terms(), step);
        counter.walk(clock.events(), asOf.getEpochSecond());
        return counter;
    }

    /** The open seconds between two instants, looked up one by one. */
    static long open(ServiceCalendar calendar, long from, long to) {
        var open = 0L;
        for (var second = from; second < to; ) {
            var next = Math.min(to, (Math.floorDiv(second, 60) + 1) * 60);
            open += isOpen(calendar, second) ? next - second : 0;
            second = next;
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
        return pieces.stream()
                .filter(piece -> piece.mode().equals("pause") && piece.open())
                .mapToLong(piece -> piece.to() - piece.from())
                .sum();
    }

    List<Segment> segments() {
        var segments = new ArrayList<Segment>();
        for (var piece : pieces) {
            var last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
            var end = Instant.ofEpochSecond(piece.to());
            if (last != null && last.kind() == piece.kind() && Objects.equals(last.reason(), piece.reason())) {
                segments.set(segments.size() - 1, new Segment(last.from(), end, last.kind(), last.reason()));
            } else {
                segments.add(new Segment(Instant.ofEpochSecond(piece.from()), end, piece.kind(), piece.reason()));
            }
        }
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
            var next = Math.min(asOf, (Math.floorDiv(now, step) + 1) * step);
            if (index < events.size()) {
                next = Math.min(next, events.get(index).at().getEpochSecond());
            }
            pass(now, next);
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
            calendar = change.calendar();
        }
        bindingFrom = NONE;
        usedUpAt = NONE;
        if (terms.onGoalChange() == GoalChange.FROM_START) {
            consumed = 0;
            pieces.replaceAll(piece ->
                    new Piece(piece.from(), piece.to(), piece.mode(), piece.reason(), isOpen(calendar, piece.from())));
            pieces.forEach(this::count);
        }
    }

    private void pass(long from, long to) {
        var piece = new Piece(from, to, mode, mode.equals("pause") ? reason : null, isOpen(calendar, from));
        pieces.add(piece);
        count(piece);
        judge();
    }

    private void count(Piece piece) {
        if (piece.kind() == Kind.COUNTED) {
            var seconds = piece.to() - piece.from();
            if (usedUpAt == NONE && consumed < goal && consumed + seconds >= goal) {
                usedUpAt = piece.from() + goal - consumed;
            }
            consumed += seconds;
        }
    }

    private void judge() {
        if (breachedAt == NONE && bindingFrom != NONE && consumed > goal) {
            breachedAt = Math.max(bindingFrom, usedUpAt);
        }
    }

    private static boolean isOpen(ServiceCalendar calendar, long second) {
        var wall = LocalDateTime.ofInstant(Instant.ofEpochSecond(second), calendar.zone());
        var minute = wall.getHour() * 60 + wall.getMinute();
        var today = wall.toLocalDate();
        var yesterday = today.minusDays(1);
        if (!opens(calendar, today, minute) && !opens(calendar, yesterday, minute + 1440)) {
            return false;
        }
        for (var closure : calendar.closures()) {
            if (holds(closure.hours(), minute) && falls(closure, today)
                    || holds(closure.hours(), minute + 1440) && falls(closure, yesterday)) {
                return false;
            }
        }
        return true;
    }

    private static boolean opens(ServiceCalendar calendar, LocalDate day, int minute) {
        if (!holds(calendar.weekly().getOrDefault(day.getDayOfWeek(), List.of()), minute)
                || calendar.daysOff().in(day.getYear()).contains(day)) {
            return false;
        }
        for (var closure : calendar.closures()) {
            if (closure.hours().isEmpty() && falls(closure, day)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(List<TimeRange> ranges, int minute) {
        for (var range : ranges) {
            if (range.fromMinute() <= minute && minute < range.toMinute()) {
                return true;
            }
        }
        return false;
    }

    private static boolean falls(Closure closure, LocalDate day) {
        if (!closure.yearly()) {
            return !day.isBefore(closure.from()) && !day.isAfter(closure.to());
        }
        var from = MonthDay.from(closure.from());
        var to = MonthDay.from(closure.to());
        var that = MonthDay.from(day);
        return from.compareTo(to) <= 0
                ? that.compareTo(from) >= 0 && that.compareTo(to) <= 0
                : that.compareTo(from) >= 0 || that.compareTo(to) <= 0;
    }
}
