package io.palier.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** Everything that will happen, in the order of time; what lies beyond the end never does. */
final class Stage {

    private final PriorityQueue<Cue> cues =
            new PriorityQueue<>(Comparator.comparing(Cue::at).thenComparing(Cue::order));
    private long order;

    private record Cue(Instant at, long order, Runnable action) {}

    void at(Instant when, Runnable action) {
        cues.add(new Cue(when, order++, action));
    }

    void every(Duration interval, Instant from, Instant until, Runnable action) {
        for (var at = from; at.isBefore(until); at = at.plus(interval)) {
            at(at, action);
        }
    }

    /**
     * Plays up to the end, inclusive: shows each instant before what happens in it; {@code after} follows each cue, and
     * is told the instant of the one before.
     */
    void play(Instant start, Instant end, Consumer<Instant> hands, Consumer<Instant> after) {
        var now = start;
        while (!cues.isEmpty() && !cues.peek().at().isAfter(end)) {
            var cue = cues.remove();
            var before = now;
            // What was planned for a moment that has passed meanwhile happens now: time does not run back.
            now = cue.at().isAfter(now) ? cue.at() : now;
            hands.accept(now);
            cue.action().run();
            after.accept(before);
        }
    }
}
