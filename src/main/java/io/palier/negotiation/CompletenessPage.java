package io.palier.negotiation;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Completeness;
import io.palier.agreement.Completeness.Reach;
import io.palier.agreement.Metric;
import io.palier.agreement.Objective;
import io.palier.agreement.Priority;
import java.util.Arrays;
import java.util.List;

/** The matrix of what applies, party by party. */
record CompletenessPage(Completeness matrix, Wording words) {

    /** The rows of a kind of agreement. */
    record Group(AgreementKind kind, List<Completeness.Row> rows) {}

    public List<Group> groups() {
        return Arrays.stream(AgreementKind.values())
                .map(kind -> new Group(
                        kind,
                        matrix.rows().stream()
                                .filter(row -> row.reach().kind() == kind)
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    public List<Priority> priorities() {
        return List.of(Priority.values());
    }

    public int holes() {
        return matrix.gaps().size();
    }

    public String party(Reach reach) {
        var name = reach.name();
        return name == null ? words.text("negotiation.completeness.nobody", "") : name;
    }

    /** The time to resolve, else the first promise there is; a dash where nothing is promised. */
    public String promise(Completeness.Row row, Priority priority) {
        return row.objective(Metric.RESOLVE, priority)
                .or(() -> row.objectives().stream()
                        .filter(o -> o.priority() == priority && o.severity() == null)
                        .findFirst())
                .map(Objective::goal)
                .map(GoalText::format)
                .orElse("–");
    }

    /** How many promises there are at a priority. */
    public long count(Completeness.Row row, Priority priority) {
        return row.objectives().stream().filter(o -> o.priority() == priority).count();
    }
}
