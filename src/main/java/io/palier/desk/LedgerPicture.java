package io.palier.desk;

import io.palier.ledger.Ledger;
import io.palier.ledger.LedgerLine;
import io.palier.organization.SupportLevel;
import io.palier.sla.ClockRecord;
import io.palier.slaclock.Segment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A ledger drawn: the staircase's levels as lanes with the visits as bars, and below them a lane a promise. Widths are
 * percentages, heights are pixels.
 *
 * @param levels the lanes of the levels, L4 on top; for a vendor its own, and one for everybody else
 * @param promises the lanes of the promises
 * @param rises where the ticket goes from lane to lane
 * @param height of the whole
 */
record LedgerPicture(
        List<Level> levels,
        List<Promise> promises,
        List<Rise> rises,
        List<Fold> folds,
        List<LedgerTicks.Tick> days,
        List<LedgerTicks.Tick> hours,
        int height) {

    private static final int AXIS = 44;
    private static final int LANE = 36;
    private static final int GAP = 16;
    private static final int SAID = 34;

    /** A lane of visits; {@code level} is null for those that are not the reader's. */
    record Level(int y, @Nullable SupportLevel level, List<Bar> bars) {}

    /** A lane of a promise. */
    record Promise(int y, LedgerLane lane, List<Bar> bars, List<Mark> marks) {}

    /** An instant on a lane: {@code end}, where a promise has ended for good, or {@code breach}. */
    record Mark(String kind, String x, Instant at) {}

    /**
     * A stretch of a lane.
     *
     * @param kind team, customer, nobody, others; counted, over, paused, closed, stopped
     * @param line the first line of the table that it stands for
     * @param row the number of that line
     * @param reason why it was paused; null for other kinds
     */
    record Bar(
            String kind,
            String x,
            String width,
            Instant from,
            Instant to,
            LedgerLine line,
            int row,
            @Nullable String reason) {

        /** How long it is. */
        public Duration length() {
            return Duration.between(from, to);
        }
    }

    /** A move between lanes. */
    record Rise(String x, int y1, int y2) {}

    /** Time that no clock counts, drawn narrow. */
    record Fold(String x, String middle, String width, Duration length) {}

    /** Draws a ledger of at least one line. */
    static LedgerPicture draw(Ledger ledger, List<LedgerLane> lanes, ZoneId zone) {
        return new Drawing(ledger, LedgerAxis.of(ledger)).draw(lanes, zone);
    }

    /** Where the lanes of the promises begin. */
    public int promisesY() {
        return AXIS + levels.size() * LANE + GAP;
    }

    /** Where what is pointed at is said. */
    public int saidY() {
        return height - SAID / 2 + 5;
    }

    private static final class Drawing {

        private final Ledger ledger;
        private final LedgerAxis axis;
        private final List<@Nullable SupportLevel> levels = new ArrayList<>();

        Drawing(Ledger ledger, LedgerAxis axis) {
            this.ledger = ledger;
            this.axis = axis;
            var others = ledger.lines().stream().anyMatch(line -> line.level() == null);
            Stream.of(SupportLevel.values())
                    .filter(level -> !others || ledger.lines().stream().anyMatch(line -> line.level() == level))
                    .sorted(Comparator.reverseOrder())
                    .forEach(levels::add);
            if (others) {
                levels.add(null);
            }
        }

        LedgerPicture draw(List<LedgerLane> lanes, ZoneId zone) {
            var visits = visits();
            var rows = new ArrayList<Level>();
            for (var level : levels) {
                var bars = visits.stream()
                        .filter(bar -> bar.line().level() == level)
                        .toList();
                rows.add(new Level(y(level), level, bars));
            }
            var below = AXIS + levels.size() * LANE + GAP;
            var promises = new ArrayList<Promise>();
            for (var lane : lanes) {
                promises.add(new Promise(below + promises.size() * LANE, lane, bars(lane), marks(lane)));
            }
            var ticks = new LedgerTicks(axis, ledger, zone);
            return new LedgerPicture(
                    rows,
                    promises,
                    rises(),
                    folds(),
                    ticks.days(),
                    ticks.hours(),
                    below + promises.size() * LANE + SAID);
        }

        /** Lines of one stay that are in the same hands for the same reason are one bar. */
        private List<Bar> visits() {
            var bars = new ArrayList<Bar>();
            for (var row = 0; row < ledger.lines().size(); row++) {
                var line = ledger.lines().get(row);
                var last = bars.isEmpty() ? null : bars.get(bars.size() - 1);
                if (last != null && goesOn(last.line(), line)) {
                    bars.set(bars.size() - 1, bar(last.kind(), last.from(), line.to(), last.line(), last.row(), null));
                } else {
                    var kind = line.holder().name().toLowerCase(Locale.ROOT);
                    bars.add(bar(kind, line.from(), line.to(), line, row, null));
                }
            }
            return bars;
        }

        private static boolean goesOn(LedgerLine before, LedgerLine line) {
            return before.visit() == line.visit()
                    && before.holder() == line.holder()
                    && before.status() == line.status()
                    && before.waitsFor() == line.waitsFor()
                    && Objects.equals(before.person(), line.person());
        }

        private List<Bar> bars(LedgerLane lane) {
            var bars = new ArrayList<Bar>();
            lane.clocks().forEach(clock -> bars.addAll(bars(clock)));
            return bars;
        }

        private List<Mark> marks(LedgerLane lane) {
            var marks = new ArrayList<Mark>();
            for (var clock : lane.clocks()) {
                mark(marks, "breach", clock.reading().breachedAt());
                mark(marks, "end", clock.view().stoppedAt());
            }
            return marks;
        }

        private void mark(List<Mark> marks, String kind, @Nullable Instant at) {
            if (at != null && !at.isBefore(ledger.from()) && !at.isAfter(ledger.until())) {
                marks.add(new Mark(kind, LedgerAxis.percent(axis.at(at)), at));
            }
        }

        /** What has ended for good is not drawn any further. */
        private List<Bar> bars(ClockRecord clock) {
            var segments = clock.reading().segments();
            var bars = new ArrayList<Bar>();
            for (var i = 0; i < segments.size(); i++) {
                var segment = segments.get(i);
                if (segment.kind() == Segment.Kind.STOPPED && i == segments.size() - 1) {
                    break;
                }
                var breach = clock.reading().breachedAt();
                if (breach != null
                        && segment.kind() == Segment.Kind.COUNTED
                        && segment.from().isBefore(breach)
                        && breach.isBefore(segment.to())) {
                    bars.add(bar(clock, segment, segment.from(), breach));
                    bars.add(bar(clock, segment, breach, segment.to()));
                } else {
                    bars.add(bar(clock, segment, segment.from(), segment.to()));
                }
            }
            return bars;
        }

        private Bar bar(ClockRecord clock, Segment segment, Instant from, Instant to) {
            var row = row(from);
            var kind = LedgerLane.kind(clock, segment.kind(), from);
            return bar(kind, from, to, ledger.lines().get(row), row, segment.reason());
        }

        private Bar bar(String kind, Instant from, Instant to, LedgerLine line, int row, @Nullable String reason) {
            var x = axis.at(from);
            return new Bar(
                    kind, LedgerAxis.percent(x), LedgerAxis.percent(axis.at(to) - x), from, to, line, row, reason);
        }

        private int row(Instant at) {
            for (var row = 0; row < ledger.lines().size(); row++) {
                if (at.isBefore(ledger.lines().get(row).to())) {
                    return row;
                }
            }
            return ledger.lines().size() - 1;
        }

        private List<Rise> rises() {
            var rises = new ArrayList<Rise>();
            for (var i = 1; i < ledger.lines().size(); i++) {
                var before = ledger.lines().get(i - 1);
                var line = ledger.lines().get(i);
                if (before.level() != line.level()) {
                    var x = LedgerAxis.percent(axis.at(line.from()));
                    rises.add(new Rise(x, y(before.level()) + LANE / 2, y(line.level()) + LANE / 2));
                }
            }
            return rises;
        }

        private List<Fold> folds() {
            return axis.folds().stream()
                    .map(fold -> new Fold(
                            LedgerAxis.percent(fold.x()),
                            LedgerAxis.percent(fold.x() + fold.width() / 2),
                            LedgerAxis.percent(fold.width()),
                            Duration.between(fold.from(), fold.to())))
                    .toList();
        }

        private int y(@Nullable SupportLevel level) {
            return AXIS + levels.indexOf(level) * LANE;
        }
    }
}
