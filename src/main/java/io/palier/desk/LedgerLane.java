package io.palier.desk;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Metric;
import io.palier.ledger.LedgerLine;
import io.palier.ledger.Seen;
import io.palier.sla.ClockRecord;
import io.palier.sla.ClockView;
import io.palier.slaclock.Segment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One promise through a ticket's life; where it is made again and again, all its clocks. */
record LedgerLane(List<ClockRecord> clocks) {

    private record Promise(@Nullable Integer visit, AgreementKind kind, String agreement, Metric metric) {

        static Promise of(ClockRecord clock) {
            var view = clock.view();
            return new Promise(view.visitPosition(), view.kind(), view.agreementCode(), view.metric());
        }
    }

    /** How the promise saw a line: counted, over, paused, closed, stopped, or none where it had not begun. */
    record Cell(String kind, @Nullable String reason) {}

    /** The clocks by promise, in their order. */
    static List<LedgerLane> of(List<ClockRecord> clocks) {
        return clocks.stream()
                .collect(Collectors.groupingBy(Promise::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(LedgerLane::new)
                .toList();
    }

    /** The latest of its clocks. */
    public ClockView clock() {
        return clocks.get(clocks.size() - 1).view();
    }

    /** Whose wall clock it follows. */
    public ZoneId zone() {
        return clocks.get(clocks.size() - 1).zone();
    }

    /** How many times it was made. */
    public int times() {
        return clocks.size();
    }

    Cell cell(LedgerLine line) {
        return clocks.stream()
                .map(clock -> line.by(clock.view().id()).map(seen -> cell(clock, seen, line.from())))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later.kind().equals("stopped") ? earlier : later)
                .orElse(new Cell("none", null));
    }

    private static Cell cell(ClockRecord clock, Seen seen, Instant at) {
        return new Cell(kind(clock, seen.kind(), at), seen.reason());
    }

    /** The word for how a second was seen; what is counted after the breach is over. */
    static String kind(ClockRecord clock, Segment.Kind kind, Instant at) {
        var breached = clock.reading().breachedAt();
        var over = kind == Segment.Kind.COUNTED && breached != null && !at.isBefore(Objects.requireNonNull(breached));
        return over ? "over" : kind.name().toLowerCase(Locale.ROOT);
    }
}
