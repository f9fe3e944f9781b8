package io.palier.admin;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.Metric;
import io.palier.agreement.Objective;
import io.palier.agreement.Priority;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A version's promises as a table: a line a priority, a column a metric that is promised at all. */
record PromiseTable(AgreementVersion version, List<Metric> metrics, List<Line> lines) {

    /** The promises at a priority, in the order of the columns; empty where none is made. */
    record Line(Priority priority, List<Optional<Objective>> promises) {}

    static PromiseTable of(AgreementVersion version) {
        var metrics = Arrays.stream(Metric.values())
                .filter(metric -> version.objectives().stream().anyMatch(o -> o.metric() == metric))
                .toList();
        var lines = Arrays.stream(Priority.values())
                .map(priority -> new Line(
                        priority,
                        metrics.stream()
                                .map(metric -> version.objective(metric, priority))
                                .toList()))
                .toList();
        return new PromiseTable(version, metrics, lines);
    }
}
