package io.palier.slaclock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folds segments into what one would say of them: the hours of a day together, and a row of equal days once. */
final class Folding {

    /** Two equal days are told one by one. */
    private static final int WORTH_FOLDING = 3;

    private final ZoneId zone;
    private final @Nullable Instant cut;
    private final List<Segment> segments;

    /** @param cut where counted time is told apart, the breach; null for nowhere */
    Folding(List<Segment> segments, ZoneId zone, @Nullable Instant cut) {
        this.zone = zone;
        this.cut = cut;
        this.segments = cut == null ? segments : cutAt(cut, segments);
    }

    List<Piece> pieces() {
        var days = days();
        var pieces = new ArrayList<Piece>();
        for (var i = 0; i < days.size(); ) {
            var last = endOfRun(days, i);
            var equal = (last - i) / 2 + 1;
            if (equal >= WORTH_FOLDING) {
                pieces.add(new Piece(Segment.Kind.COUNTED, segmentsOf(days.subList(i, last + 1)), equal));
                i = last + 1;
            } else {
                pieces.add(days.get(i++));
            }
        }
        return pieces;
    }

    /** What is counted on one day, told as one piece; everything else as it is. */
    private List<Piece> days() {
        var days = new ArrayList<Piece>();
        for (var i = 0; i < segments.size(); ) {
            var first = segments.get(i);
            var end = i + 1;
            while (first.kind() == Segment.Kind.COUNTED && goesOn(end) && sameDay(first, segments.get(end + 1))) {
                end += 2;
            }
            days.add(new Piece(first.kind(), segments.subList(i, end), 1));
            i = end;
        }
        return days;
    }

    /** Whether a closed segment and a counted one follow, on the same side of the cut. */
    private boolean goesOn(int next) {
        return next + 1 < segments.size()
                && segments.get(next).kind() == Segment.Kind.CLOSED
                && segments.get(next + 1).kind() == Segment.Kind.COUNTED
                && !isCutIn(segments.get(next));
    }

    private boolean sameDay(Segment one, Segment other) {
        return date(one).equals(date(other));
    }

    /** The index of the last piece that is like the one at {@code first}, with one closure between each two. */
    private int endOfRun(List<Piece> days, int first) {
        var last = first;
        while (days.get(first).kind() == Segment.Kind.COUNTED
                && last + 2 < days.size()
                && days.get(last + 1).kind() == Segment.Kind.CLOSED
                && !isCutIn(days.get(last + 1).segments().get(0))
                && hours(days.get(first)).equals(hours(days.get(last + 2)))) {
            last += 2;
        }
        return last;
    }

    /** By the wall clock and by the stopwatch: a day on which the clock changes is not like the others. */
    private List<Long> hours(Piece day) {
        if (day.kind() != Segment.Kind.COUNTED) {
            return List.of();
        }
        var midnight = date(day.segments().get(0)).atStartOfDay();
        var hours = new ArrayList<Long>(List.of(day.length().toSeconds()));
        for (var segment : day.segments()) {
            hours.add(ChronoUnit.SECONDS.between(midnight, LocalDateTime.ofInstant(segment.from(), zone)));
            hours.add(ChronoUnit.SECONDS.between(midnight, LocalDateTime.ofInstant(segment.to(), zone)));
        }
        return hours;
    }

    private boolean isCutIn(Segment closed) {
        return cut != null && !cut.isBefore(closed.from()) && !cut.isAfter(closed.to());
    }

    private LocalDate date(Segment segment) {
        return LocalDate.ofInstant(segment.from(), zone);
    }

    private static List<Segment> segmentsOf(List<Piece> pieces) {
        return pieces.stream().flatMap(piece -> piece.segments().stream()).toList();
    }

    private static List<Segment> cutAt(Instant at, List<Segment> whole) {
        var cut = new ArrayList<Segment>();
        for (var segment : whole) {
            if (segment.kind() == Segment.Kind.COUNTED && segment.from().isBefore(at) && at.isBefore(segment.to())) {
                cut.add(new Segment(segment.from(), at, segment.kind(), null));
                cut.add(new Segment(at, segment.to(), segment.kind(), null));
            } else {
                cut.add(segment);
            }
        }
        return cut;
    }
}
