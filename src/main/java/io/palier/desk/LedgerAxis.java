package io.palier.desk;

import io.palier.ledger.Ledger;
import io.palier.ledger.LedgerLine;
import io.palier.slaclock.Segment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The line of time under a ledger's drawing, from left to right. A night or a weekend that no clock counts is folded to a
 * narrow strip, and the shortest stretch is still wide enough to be seen: so it is not quite to scale. Places are percent.
 */
final class LedgerAxis {

    private static final Duration WORTH_FOLDING = Duration.ofMinutes(90);

    /** Of what is not folded. */
    private static final double WIDEST_FOLD = 0.045;

    private static final double FOLDS_TOGETHER = 0.4;
    private static final double NARROWEST = 0.006;
    private static final double NARROWEST_TOGETHER = 0.5;

    private final List<Stretch> stretches;

    private LedgerAxis(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    /** A part of the line, [from, to), with its width; {@code x} is where it begins. */
    record Stretch(Instant from, Instant to, boolean folded, double x, double width) {

        private double at(Instant instant) {
            return x + width * Duration.between(from, instant).toSeconds() / seconds();
        }

        private double seconds() {
            return Duration.between(from, to).toSeconds();
        }
    }

    /** Takes a ledger of at least one line. */
    static LedgerAxis of(Ledger ledger) {
        var cut = cut(ledger.lines());
        var plain = cut.stream()
                .filter(part -> !part.folded())
                .mapToDouble(Stretch::seconds)
                .sum();
        var folds = cut.stream().filter(Stretch::folded).count();
        var fold = plain * Math.min(WIDEST_FOLD, FOLDS_TOGETHER / Math.max(1, folds));
        var least = plain * Math.min(NARROWEST, NARROWEST_TOGETHER / cut.size());
        var weights = cut.stream()
                .mapToDouble(
                        part -> part.folded() && plain > 0 ? Math.max(least, fold) : Math.max(least, part.seconds()))
                .toArray();
        var all = java.util.Arrays.stream(weights).sum();
        var placed = new ArrayList<Stretch>();
        var x = 0.0;
        for (var i = 0; i < weights.length; i++) {
            var part = cut.get(i);
            var width = 100 * weights[i] / all;
            placed.add(new Stretch(part.from(), part.to(), part.folded(), x, width));
            x += width;
        }
        return new LedgerAxis(placed);
    }

    /** Where an instant of the ledger's time lies. */
    double at(Instant instant) {
        return stretches.stream()
                .filter(part -> instant.isBefore(part.to()))
                .findFirst()
                .map(part -> Math.max(0, part.at(instant)))
                .orElse(100.0);
    }

    List<Stretch> folds() {
        return stretches.stream().filter(Stretch::folded).toList();
    }

    /** Whether the instant lies in a fold, where it cannot be told from its neighbours. */
    boolean isFolded(Instant instant) {
        return folds().stream()
                .anyMatch(fold -> fold.from().isBefore(instant) && fold.to().isAfter(instant));
    }

    static String percent(double share) {
        return Math.round(share * 1000) / 1000.0 + "%";
    }

    /** Idle lines of one stay in one state are one stretch; every other line is one by itself. */
    private static List<Stretch> cut(List<LedgerLine> lines) {
        var parts = new ArrayList<Stretch>();
        LedgerLine before = lines.get(0);
        for (var line : lines) {
            var last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && isIdle(line) && isIdle(before) && goesOn(before, line)) {
                parts.set(parts.size() - 1, stretch(last.from(), line.to(), true));
            } else {
                parts.add(stretch(line.from(), line.to(), isIdle(line)));
            }
            before = line;
        }
        return parts;
    }

    private static Stretch stretch(Instant from, Instant to, boolean idle) {
        var worth = Duration.between(from, to).compareTo(WORTH_FOLDING) >= 0;
        return new Stretch(from, to, idle && worth, 0, 0);
    }

    private static boolean goesOn(LedgerLine before, LedgerLine line) {
        return before.visit() == line.visit() && before.status() == line.status() && before.holder() == line.holder();
    }

    private static boolean isIdle(LedgerLine line) {
        return !line.promises().isEmpty()
                && line.promises().stream().noneMatch(seen -> seen.kind() == Segment.Kind.COUNTED);
    }
}
