package io.palier.slaclock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a clock did, one stretch after the other, each until the next begins; told as segments. */
final class Stretches {

    private final List<Stretch> stretches = new ArrayList<>();

    /** The calendar in force was known when the stretch began; a goal counted from the start puts its own instead. */
    private record Stretch(
            long from, ClockPhase phase, @Nullable String reason, ServiceCalendar calendar) {

        Stretch on(ServiceCalendar other) {
            return new Stretch(from, phase, reason, other);
        }
    }

    void begin(long from, ClockPhase phase, @Nullable String reason, ServiceCalendar calendar) {
        stretches.add(new Stretch(from, phase, reason, calendar));
    }

    void recountOn(ServiceCalendar calendar) {
        stretches.replaceAll(stretch -> stretch.on(calendar));
    }

    /** The service time of all pauses until then. */
    long credit(long until) {
        var credit = 0L;
        for (var i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            if (stretch.phase() == ClockPhase.PAUSED) {
                credit += stretch.calendar().pages().between(stretch.from(), end(i, until));
            }
        }
        return credit;
    }

    List<Segment> segments(long until) {
        var told = new Told();
        for (var i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            switch (stretch.phase()) {
                case RUNNING -> told.running(stretch.calendar(), stretch.from(), end(i, until));
                case PAUSED -> told.add(stretch.from(), end(i, until), Segment.Kind.PAUSED, stretch.reason());
                default -> told.add(stretch.from(), end(i, until), Segment.Kind.STOPPED, null);
            }
        }
        return told.segments;
    }

    private long end(int index, long until) {
        return index + 1 < stretches.size() ? stretches.get(index + 1).from() : until;
    }

    /** Segments in order; equal neighbours become one, empty ones none. */
    private static final class Told {

        private final List<Segment> segments = new ArrayList<>();

        void running(ServiceCalendar calendar, long from, long to) {
            var closedSince = new long[] {from};
            calendar.pages().eachOpening(from, to, (start, end) -> {
                add(closedSince[0], start, Segment.Kind.CLOSED, null);
                add(start, end, Segment.Kind.COUNTED, null);
                closedSince[0] = end;
            });
            add(closedSince[0], to, Segment.Kind.CLOSED, null);
        }

        void add(long from, long to, Segment.Kind kind, @Nullable String reason) {
            if (from == to) {
                return;
            }
            var segment = new Segment(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to), kind, reason);
            var before = segments.isEmpty() ? null : segments.get(segments.size() - 1);
            if (before != null && segment.continues(before)) {
                segments.set(segments.size() - 1, new Segment(before.from(), segment.to(), kind, reason));
            } else {
                segments.add(segment);
            }
        }
    }
}
