package io.palier.negotiation;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.agreement.Side;
import io.palier.agreement.VersionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the editor shows around the form.
 *
 * @param mistakes what cannot stand, and may not be proposed
 * @param warnings what may stand, but is worth a look
 * @param conflict what somebody else saved meanwhile; null where nobody did
 * @param words says things in the reader's language
 */
record EditorPage(
        VersionView version,
        List<Remark> mistakes,
        List<Remark> warnings,
        Map<String, String> said,
        @Nullable List<ChangeRow> conflict,
        Wording words) {

    /** Something said about a field. */
    record Remark(String field, String place, String text) {}

    public AgreementKind kind() {
        return version.coverage().kind();
    }

    /** What is said beside the field; null where nothing is. */
    public @Nullable String problem(String field) {
        return said.get(field);
    }

    /** The parts of the page that this kind of agreement has. */
    public List<String> sections() {
        var sections = new ArrayList<>(List.of(
                "goals",
                "calendars",
                "pauses",
                "rules",
                "thresholds",
                "contacts",
                "media",
                "constraints",
                "penalties",
                "head"));
        if (kind() != AgreementKind.SLA && version.terms().priorityRules().isEmpty()) {
            sections.remove("rules");
        }
        return sections;
    }

    /** Who owes something: one side, or both where the form has lines of both. */
    public List<Side> sides(TermsForm form) {
        var usual = kind().usuallyOwedBy();
        return Stream.of(usual, usual.other())
                .filter(side -> side == usual
                        || form.rows().stream().anyMatch(row -> row.side().equals(side.name())))
                .toList();
    }

    /** The places of a side's lines in the form. */
    public List<Integer> rowsOf(TermsForm form, Side side) {
        return IntStream.range(0, form.rows().size())
                .filter(i -> form.rows().get(i).side().equals(side.name()))
                .boxed()
                .toList();
    }

    public List<Priority> priorities() {
        return List.of(Priority.values());
    }

    /** What a cell is called: {@code Resolve, P2, severity 1}. */
    public String nameOf(GoalRow row, Metric metric) {
        var name = words.text("sla.metric." + metric, "") + ", " + row.priority();
        return row.severity().isEmpty() ? name : name + ", " + words.text("negotiation.severity", "", row.severity());
    }

    /** "BillTech owes" */
    public String owes(Side side) {
        return words.text("negotiation.owes", "", words.side(version, side));
    }

    /** Who reads the proposal. */
    public String otherSide() {
        return words.side(version, version.mySide().other());
    }
}
