package io.palier.look;

import io.palier.slaclock.Account;
import io.palier.slaclock.Piece;
import io.palier.slaclock.Segment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An account drawn on a line of time from its start to its end. Places and widths are percentages, as SVG takes them.
 *
 * @param bars what became of the time, in order, without a gap
 * @param days where local days begin, a few of them
 * @param marks what happened at an instant: now, due, breach, warning; in order
 * @param kinds the kinds of the bars, each with its word
 */
public record AccountPicture(List<Bar> bars, List<Day> days, List<Mark> marks, List<Option> kinds) {

    /** More bars than the eye can part are drawn by piece. */
    private static final int FINEST = 240;

    /** From here on a bar that is thinner than one in so many is not drawn for itself. */
    private static final int COARSE = 500;

    /** Labels that a narrow screen has room for. */
    private static final int LABELS = 6;

    /** Further right a label would be cut off. */
    private static final double LABELLED = 0.84;

    public AccountPicture {
        bars = List.copyOf(bars);
        days = List.copyOf(days);
        marks = List.copyOf(marks);
        kinds = List.copyOf(kinds);
    }

    /**
     * A stretch of time.
     *
     * @param kind counted, paused, closed, stopped or over
     * @param x where it begins
     * @param width how wide it is
     * @param ahead whether it has not happened yet
     */
    public record Bar(String kind, String x, String width, boolean ahead) {}

    /** The beginning of a local day, at {@code x}. */
    public record Day(String x, String label) {}

    /**
     * An instant that means something.
     *
     * @param kind now, due, breach or warning
     * @param x where it is
     * @param word what it is, in the reader's language
     * @param at when it is
     * @param when the same as the wall clock shows it
     */
    public record Mark(String kind, String x, String word, Instant at, String when) {}

    static AccountPicture of(Account account, Phrases phrases) {
        return new Drawing(account, phrases).draw();
    }

    /** The word for the colour of a piece. */
    static String kind(Account account, Piece piece) {
        return piece.kind() == Segment.Kind.COUNTED && account.isOver(piece)
                ? "over"
                : piece.kind().name().toLowerCase(Locale.ROOT);
    }

    private static final class Drawing {

        private final Account account;
        private final Phrases phrases;
        private final WallTimes times;
        private final Instant start;
        private final double length;

        Drawing(Account account, Phrases phrases) {
            this.account = account;
            this.phrases = phrases;
            this.start = account.reading().startedAt();
            this.times = new WallTimes(account.zone(), phrases.language(), start, account.until());
            this.length = Math.max(1, seconds(account.until()));
        }

        AccountPicture draw() {
            var bars = bars();
            var kinds = bars.stream()
                    .map(Bar::kind)
                    .distinct()
                    .map(kind -> new Option(kind, phrases.say("kind." + kind)))
                    .toList();
            return new AccountPicture(bars, days(), marks(), kinds);
        }

        private List<Bar> bars() {
            var fine = account.pieces().stream()
                            .mapToInt(piece -> piece.segments().size())
                            .sum()
                    <= FINEST;
            var bars = new ArrayList<Bar>();
            for (var piece : account.pieces()) {
                if (fine) {
                    piece.segments().forEach(segment -> add(bars, segment, kind(piece, segment)));
                } else {
                    add(
                            bars,
                            new Segment(piece.from(), piece.to(), piece.kind(), null),
                            AccountPicture.kind(account, piece));
                }
            }
            return bars;
        }

        /** What lies ahead is drawn apart from what has happened. */
        private void add(List<Bar> bars, Segment segment, String kind) {
            if (bars.size() > COARSE && seconds(segment.to()) - seconds(segment.from()) < length / COARSE) {
                widen(bars, segment);
                return;
            }
            var now = account.reading().asOf();
            if (segment.from().isBefore(now) && now.isBefore(segment.to())) {
                bars.add(bar(kind, segment.from(), now, false));
                bars.add(bar(kind, now, segment.to(), true));
            } else {
                bars.add(bar(kind, segment.from(), segment.to(), !segment.from().isBefore(now)));
            }
        }

        /** A hair's breadth more of what was drawn before. */
        private void widen(List<Bar> bars, Segment by) {
            var last = bars.remove(bars.size() - 1);
            var from = Double.parseDouble(last.x().replace("%", ""));
            bars.add(new Bar(last.kind(), last.x(), percent(100 * seconds(by.to()) / length - from), last.ahead()));
        }

        private Bar bar(String kind, Instant from, Instant to, boolean ahead) {
            return new Bar(kind, x(from), percent(100 * (seconds(to) - seconds(from)) / length), ahead);
        }

        private String kind(Piece piece, Segment segment) {
            return segment.kind() == Segment.Kind.CLOSED ? "closed" : AccountPicture.kind(account, piece);
        }

        private List<Day> days() {
            var first = times.date(start).plusDays(1);
            var last = times.date(account.until());
            var step = Math.max(1, (ChronoUnit.DAYS.between(first, last) + LABELS) / LABELS);
            var days = new ArrayList<Day>();
            for (var day = first; !day.isAfter(last); day = day.plusDays(step)) {
                var at = midnight(day);
                if (at.isBefore(account.until())) {
                    days.add(new Day(x(at), seconds(at) / length < LABELLED ? times.day(day) : ""));
                }
            }
            return days;
        }

        private List<Mark> marks() {
            var reading = account.reading();
            var marks = new ArrayList<Mark>();
            for (var warning : reading.warnings()) {
                if (!isTheEnd(warning.at())) {
                    mark(marks, "warning", warning.at(), phrases.say(warning.point()));
                }
            }
            mark(marks, "breach", reading.breachedAt(), phrases.say("mark.breach"));
            if (!Objects.equals(reading.deadline(), reading.breachedAt())) {
                mark(marks, "due", reading.deadline(), phrases.say("mark.due"));
            }
            mark(marks, "now", reading.asOf(), phrases.say("mark.now"));
            marks.sort((one, other) -> one.at().compareTo(other.at()));
            return marks;
        }

        /** A warning at the whole goal says what the mark of the deadline, or of the breach, says too. */
        private boolean isTheEnd(@Nullable Instant at) {
            var reading = account.reading();
            return Objects.equals(at, reading.deadline()) || Objects.equals(at, reading.breachedAt());
        }

        private void mark(List<Mark> marks, String kind, @Nullable Instant at, String word) {
            if (at != null && !at.isBefore(start) && !at.isAfter(account.until())) {
                marks.add(new Mark(kind, x(at), word, at, times.full(at)));
            }
        }

        private Instant midnight(LocalDate day) {
            return day.atStartOfDay(account.zone()).toInstant();
        }

        private String x(Instant at) {
            return percent(100 * seconds(at) / length);
        }

        private double seconds(Instant at) {
            return Duration.between(start, at).toSeconds();
        }

        private static String percent(double share) {
            return Math.round(share * 1000) / 1000.0 + "%";
        }
    }
}
