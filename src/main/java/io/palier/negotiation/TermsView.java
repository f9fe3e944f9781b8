package io.palier.negotiation;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Hours;
import io.palier.agreement.Metric;
import io.palier.agreement.Objective;
import io.palier.agreement.Priority;
import io.palier.agreement.Side;
import io.palier.agreement.Terms;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Terms as they are read before they are signed. */
record TermsView(Terms terms, List<Table> tables, List<Calendar> calendars) {

    /** What one side promises. */
    record Table(Side side, List<Metric> metrics, List<Line> lines) {}

    /** The promises of a priority, or of a severity of it, in the order of the table's metrics. */
    record Line(Priority priority, @Nullable Integer severity, List<Optional<Objective>> promises) {}

    /** A calendar with its picture. */
    record Calendar(String name, Hours hours, WeekPicture picture) {}

    static TermsView of(Terms terms, AgreementKind kind) {
        var usual = kind.usuallyOwedBy();
        return new TermsView(
                terms,
                Stream.of(usual, usual.other())
                        .map(side -> table(terms, kind, side))
                        .filter(table -> !table.metrics().isEmpty())
                        .toList(),
                terms.calendars().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> new Calendar(e.getKey(), e.getValue(), WeekPicture.of(e.getValue())))
                        .toList());
    }

    private static Table table(Terms terms, AgreementKind kind, Side side) {
        var owed =
                terms.objectives().stream().filter(o -> o.isOwedBy(side, kind)).toList();
        var metrics = Arrays.stream(Metric.values())
                .filter(metric -> owed.stream().anyMatch(o -> o.metric() == metric))
                .toList();
        var lines = Arrays.stream(Priority.values())
                .flatMap(
                        priority -> severities(owed, priority).map(severity -> line(owed, metrics, priority, severity)))
                .toList();
        return new Table(side, metrics, lines);
    }

    /** None first, which stands for every severity without a line of its own. */
    private static Stream<Optional<Integer>> severities(List<Objective> owed, Priority priority) {
        return Stream.concat(
                Stream.of(Optional.empty()),
                owed.stream()
                        .filter(o -> o.priority() == priority && o.severity() != null)
                        .map(o -> Optional.ofNullable(o.severity()))
                        .distinct()
                        .sorted(Comparator.comparing(Optional::orElseThrow)));
    }

    private static Line line(
            List<Objective> owed, List<Metric> metrics, Priority priority, Optional<Integer> severity) {
        return new Line(
                priority,
                severity.orElse(null),
                metrics.stream()
                        .map(metric -> owed.stream()
                                .filter(o -> o.metric() == metric && o.priority() == priority)
                                .filter(o -> Objects.equals(o.severity(), severity.orElse(null)))
                                .findFirst())
                        .toList());
    }
}
