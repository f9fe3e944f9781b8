package io.palier.agreement;

import io.palier.organization.PartyCode;
import io.palier.organization.SystemCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What applies to whom at an instant: for every party a ticket can reach, the version that wins and what it promises at
 * each priority. Nothing may be empty (domain.md §4).
 */
public record Completeness(Instant at, List<Row> rows) {

    /**
     * Somebody a ticket can reach; narrower rows stand for the systems and beneficiaries that an agreement singles out.
     *
     * @param name the party's; null for tickets without a customer
     */
    public record Reach(
            AgreementKind kind,
            PartyCode party,
            @Nullable String name,
            @Nullable PartyCode beneficiary,
            @Nullable SystemCode system) {}

    /** A version in force, or taken for one. */
    record InForce(AgreementVersionId id, String code, int version, Coverage coverage, Instant since, Terms terms) {}

    /**
     * What applies to one of them.
     *
     * @param id the version that wins; null where none applies
     * @param code its agreement's; null where none applies
     */
    public record Row(
            Reach reach,
            @Nullable AgreementVersionId id,
            @Nullable String code,
            int version,
            List<Objective> objectives) {

        /** The promise on a metric at a priority at every severity, by whom that kind binds; empty where there is none. */
        public Optional<Objective> objective(Metric metric, Priority priority) {
            return at(priority).filter(o -> o.metric() == metric).findFirst();
        }

        /** Whether a ticket of that priority would have no clock here. */
        public boolean isEmpty(Priority priority) {
            return at(priority).findAny().isEmpty();
        }

        private Stream<Objective> at(Priority priority) {
            return objectives.stream()
                    .filter(o -> o.priority() == priority && o.severity() == null)
                    .filter(o -> o.isOwedBy(reach.kind().usuallyOwedBy(), reach.kind()));
        }
    }

    /** One cell without a promise. */
    public record Gap(Reach reach, Priority priority) {}

    /** Every cell that can be reached and holds no promise, row by row; empty when all is promised. */
    public List<Gap> gaps() {
        return rows.stream()
                .flatMap(row -> List.of(Priority.values()).stream()
                        .filter(row::isEmpty)
                        .map(priority -> new Gap(row.reach(), priority)))
                .toList();
    }

    /** Lays out what applies to each; pure. */
    static Completeness of(Instant at, List<Reach> reachable, List<InForce> inForce) {
        var rows = new LinkedHashSet<Reach>();
        for (var reach : reachable) {
            rows.add(reach);
            inForce.stream()
                    .map(InForce::coverage)
                    .filter(c -> c.applies(reach.kind(), reach.party(), c.beneficiary(), c.system()))
                    .forEach(c -> rows.add(
                            new Reach(reach.kind(), reach.party(), reach.name(), c.beneficiary(), c.system())));
        }
        var laidOut = new ArrayList<Row>();
        rows.forEach(reach -> laidOut.add(row(reach, inForce)));
        return new Completeness(at, laidOut);
    }

    private static Row row(Reach reach, List<InForce> inForce) {
        return inForce.stream()
                .filter(v -> v.coverage().applies(reach.kind(), reach.party(), reach.beneficiary(), reach.system()))
                .max(Comparator.comparing((InForce v) -> v.coverage().specificity())
                        .thenComparing(InForce::since)
                        .thenComparing(v -> v.id().value()))
                .map(v ->
                        new Row(reach, v.id(), v.code(), v.version(), v.terms().objectives()))
                .orElseGet(() -> new Row(reach, null, null, 0, List.of()));
    }
}
