package io.palier.ticket;

import io.palier.knowledge.CategoryCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A customer who may leave: the same subject brought them to us again within thirty days. Pure.
 *
 * @param category the subject
 * @param reports how often it was reported within the thirty days, this call not counted
 * @param since the first of these
 */
public record ChurnRisk(CategoryCode category, int reports, Instant since) {

    /** Thirty times 24 hours; what is exactly as old still counts. */
    static final Duration WITHIN = Duration.ofDays(30);

    /** A ticket of the customer's, and when they reported it. */
    record Report(CategoryCode category, Instant at) {}

    /**
     * Whether a caller is at risk: about a subject, where it was reported once before; about none yet, where any subject was
     * reported twice. The most frequent one, then the latest.
     */
    static Optional<ChurnRisk> of(List<Report> reports, @Nullable CategoryCode aboutNow, Instant now) {
        var from = now.minus(WITHIN);
        Predicate<ChurnRisk> enough = aboutNow == null
                ? risk -> risk.reports() >= 2
                : risk -> risk.category().equals(aboutNow);
        return reports.stream()
                .filter(report -> !report.at().isBefore(from) && !report.at().isAfter(now))
                .collect(Collectors.groupingBy(Report::category))
                .values()
                .stream()
                .map(ChurnRisk::counted)
                .filter(enough)
                .max(Comparator.comparingInt(ChurnRisk::reports).thenComparing(ChurnRisk::since));
    }

    private static ChurnRisk counted(List<Report> same) {
        var first = same.stream().map(Report::at).min(Comparator.naturalOrder()).orElseThrow();
        return new ChurnRisk(same.get(0).category(), same.size(), first);
    }
}
