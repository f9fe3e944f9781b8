package io.palier.slaclock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The spans during which a clock ran, in order and disjoint; the last is open while it runs. Immutable: each verb
 * returns a new timeline. Kept as spans rather than as a running total, so that it can be measured again on another
 * calendar.
 */
public final class Timeline {

    static final long OPEN = Long.MAX_VALUE;

    static final Timeline EMPTY = new Timeline(new long[0]);

    /** Starts and ends in turn, in epoch seconds; an odd number while the clock runs. */
    private final long[] turns;

    private Timeline(long[] turns) {
        this.turns = turns;
    }

    /** A clock that runs since this instant. */
    public static Timeline startedAt(Instant start) {
        return EMPTY.resumed(start.getEpochSecond());
    }

    /**
     * The same clock, standing from this instant on.
     *
     * @throws IllegalStateException when it does not run
     * @throws IllegalArgumentException when it started later
     */
    public Timeline stoppedAt(Instant end) {
        return stopped(end.getEpochSecond());
    }

    /**
     * The same clock, running again from this instant on.
     *
     * @throws IllegalStateException when it runs
     * @throws IllegalArgumentException when it was stopped later
     */
    public Timeline resumedAt(Instant start) {
        return resumed(start.getEpochSecond());
    }

    /** Whether its last span is open. */
    public boolean isRunning() {
        return turns.length % 2 == 1;
    }

    /** The spans that have a length, in order; an open one ends at {@link Instant#MAX}. */
    public List<Interval> spans() {
        var spans = new ArrayList<Interval>();
        for (var span = 0; span < size(); span++) {
            if (start(span) < end(span)) {
                var end = end(span) == OPEN ? Instant.MAX : Instant.ofEpochSecond(end(span));
                spans.add(new Interval(Instant.ofEpochSecond(start(span)), end));
            }
        }
        return spans;
    }

    Timeline stopped(long end) {
        if (!isRunning()) {
            throw new IllegalStateException("A clock that stands cannot be stopped");
        }
        return turned(end);
    }

    Timeline resumed(long start) {
        if (isRunning()) {
            throw new IllegalStateException("A clock that runs cannot be resumed");
        }
        return turned(start);
    }

    /** The same clock as if its last stop had not been. */
    Timeline unstopped() {
        return isRunning() ? this : new Timeline(Arrays.copyOf(turns, Math.max(0, turns.length - 1)));
    }

    int size() {
        return (turns.length + 1) / 2;
    }

    long start(int span) {
        return turns[2 * span];
    }

    long end(int span) {
        return 2 * span + 1 < turns.length ? turns[2 * span + 1] : OPEN;
    }

    private Timeline turned(long at) {
        if (turns.length > 0 && at < turns[turns.length - 1]) {
            throw new IllegalArgumentException("A clock turned before its last turn: " + Instant.ofEpochSecond(at));
        }
        var more = Arrays.copyOf(turns, turns.length + 1);
        more[turns.length] = at;
        return new Timeline(more);
    }

    /** Timelines are equal when the clock was turned at the same seconds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline that && Arrays.equals(turns, that.turns);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(turns);
    }

    @Override
    public String toString() {
        return spans().toString();
    }
}
