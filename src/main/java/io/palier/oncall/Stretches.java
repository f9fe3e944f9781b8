package io.palier.oncall;

import io.palier.slaclock.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sums and differences of stretches of time. Every result is in order, disjoint, and without empty stretches. */
final class Stretches {

    private Stretches() {}

    /** What lies in both; empty where they only touch. */
    static Optional<Interval> common(Interval one, Interval other) {
        var start = one.start().isAfter(other.start()) ? one.start() : other.start();
        var end = one.end().isBefore(other.end()) ? one.end() : other.end();
        return start.isBefore(end) ? Optional.of(new Interval(start, end)) : Optional.empty();
    }

    /** All of them, touching ones joined. */
    static List<Interval> union(Collection<Interval> stretches) {
        var joined = new ArrayList<Interval>();
        var ordered = stretches.stream()
                .filter(stretch -> stretch.start().isBefore(stretch.end()))
                .sorted(Comparator.comparing(Interval::start))
                .toList();
        for (var stretch : ordered) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.end().isBefore(stretch.start())) {
                joined.add(stretch);
            } else if (last.end().isBefore(stretch.end())) {
                joined.set(joined.size() - 1, new Interval(last.start(), stretch.end()));
            }
        }
        return joined;
    }

    /** The first less the second. */
    static List<Interval> minus(Collection<Interval> stretches, Collection<Interval> less) {
        var rest = new ArrayList<Interval>();
        var taken = union(less);
        for (var stretch : union(stretches)) {
            var from = stretch.start();
            for (var one : taken) {
                if (one.end().isAfter(from) && one.start().isBefore(stretch.end())) {
                    add(from, one.start(), rest);
                    from = one.end();
                }
            }
            add(from, stretch.end(), rest);
        }
        return rest;
    }

    private static void add(Instant start, Instant end, List<Interval> to) {
        if (start.isBefore(end)) {
            to.add(new Interval(start, end));
        }
    }
}
