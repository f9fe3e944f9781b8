package io.palier.slaclock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about a stretch of a clock's life: a pause, a closure, the counted hours of a day, or a run of days
 * on which the same hours were counted.
 *
 * @param kind what it is about; {@link Segment.Kind#COUNTED} may have closed segments between its counted ones
 * @param segments the segments it stands for, in order, without a gap; the first and the last are of its kind
 * @param days on how many days the same hours were counted; 1 unless it is a run, which has at least three
 */
public record Piece(Segment.Kind kind, List<Segment> segments, int days) {

    /** Takes at least one segment. */
    public Piece {
        segments = List.copyOf(segments);
    }

    static Piece of(Segment segment) {
        return new Piece(segment.kind(), List.of(segment), 1);
    }

    /** The first instant inside. */
    public Instant from() {
        return segments.get(0).from();
    }

    /** The first instant after it. */
    public Instant to() {
        return segments.get(segments.size() - 1).to();
    }

    /** Why it was paused; null for other kinds. */
    public @Nullable String reason() {
        return segments.get(0).reason();
    }

    /** Whether it tells of several days at once. */
    public boolean isRun() {
        return days > 1;
    }

    /** The absolute time of the segments of its kind: of a counted piece, the service time used up. */
    public Duration length() {
        return segments.stream()
                .filter(segment -> segment.kind() == kind)
                .map(segment -> Duration.between(segment.from(), segment.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** What is told of each day of a run; the whole length of any other piece. */
    public Duration each() {
        return length().dividedBy(days);
    }

    /** The segments of its kind on its first day: the hours that a run repeats. */
    public List<Segment> firstDay() {
        var ofKind = segments.stream().filter(segment -> segment.kind() == kind).toList();
        return ofKind.subList(0, ofKind.size() / days);
    }
}
