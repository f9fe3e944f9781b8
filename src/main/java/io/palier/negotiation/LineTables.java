package io.palier.negotiation;

import static io.palier.negotiation.LineTable.Ask.pick;
import static io.palier.negotiation.LineTable.Ask.text;
import static io.palier.negotiation.LineTable.Ask.ticks;
import static io.palier.negotiation.LineTable.Ask.typed;

import io.palier.negotiation.LineTable.Ask;
import io.palier.negotiation.LineTable.Column;
import io.palier.negotiation.LineTable.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The parts of the editor that are tables of small fields; {@code ${@lineTables…}} in templates. */
@Component("lineTables")
class LineTables {

    private final Editor choose;
    private final Wording wording;

    LineTables(Editor choose, Wording wording) {
        this.choose = choose;
        this.wording = wording;
    }

    public LineTable thresholds(TermsForm form) {
        return table(
                "thresholds",
                form.thresholds(),
                text("when", ThresholdLine::when, 20),
                text("rungs", ThresholdLine::rungs, 40),
                ticks("actions", ThresholdLine::actions, choose.actions()),
                text("repeat", ThresholdLine::repeat, 20));
    }

    public LineTable contacts(TermsForm form) {
        return LineTable.of(
                "contacts",
                form.contacts(),
                name -> word("contacts", name),
                Stream.of(
                        Column.of(pick("level", ContactLine::level, choose.levels(), null)),
                        Column.of(text("rung", ContactLine::rung, 2)),
                        new Column<>(
                                "who",
                                List.of(
                                        pick("who", ContactLine::who, choose.whos(), null),
                                        text("name", ContactLine::name, 120))),
                        new Column<>(
                                "reached",
                                List.of(
                                        typed(Kind.EMAIL, "email", ContactLine::email, 200),
                                        typed(Kind.TEL, "phone", ContactLine::phone, 40))),
                        Column.of(pick(
                                "hours", ContactLine::hours, choose.calendarsOf(form), word("contacts", "always"))),
                        new Column<>(
                                "backup",
                                List.of(
                                        text("backupName", ContactLine::backupName, 120),
                                        typed(Kind.EMAIL, "backupEmail", ContactLine::backupEmail, 200),
                                        typed(Kind.TEL, "backupPhone", ContactLine::backupPhone, 40)))));
    }

    public LineTable media(TermsForm form) {
        return table(
                "media",
                form.media(),
                pick("event", MediumLine::event, choose.events(), null),
                pick("priority", MediumLine::priority, choose.priorities(), every()),
                pick("medium", MediumLine::medium, choose.media(), null),
                text("address", MediumLine::address, 200));
    }

    public LineTable constraints(TermsForm form) {
        return table(
                "constraints",
                form.constraints(),
                pick("kind", ConstraintLine::kind, choose.constraintKinds(), wording.text("look.choose", "")),
                text("textEn", ConstraintLine::textEn, 1000),
                text("textFr", ConstraintLine::textFr, 1000),
                pick(
                        "calendar",
                        ConstraintLine::calendar,
                        choose.calendarsOf(form),
                        word("constraints", "no-calendar")),
                text("leadTime", ConstraintLine::leadTime, 40));
    }

    public LineTable penalties(TermsForm form) {
        return table(
                "penalties",
                form.penalties(),
                pick("basis", PenaltyLine::basis, choose.bases(), null),
                pick("metric", PenaltyLine::metric, choose.metricOptions(), every()),
                pick("priority", PenaltyLine::priority, choose.priorities(), every()),
                pick("owedBy", PenaltyLine::owedBy, choose.sides(), word("penalties", "usual")),
                text("amount", PenaltyLine::amount, 20),
                text("percent", PenaltyLine::percent, 10),
                text("below", PenaltyLine::below, 10),
                text("cap", PenaltyLine::cap, 20));
    }

    @SafeVarargs
    private final <L> LineTable table(String part, List<L> lines, Ask<L>... asks) {
        return LineTable.of(
                part, lines, name -> word(part, name), Stream.of(asks).map(Column::of));
    }

    private String word(String part, String name) {
        return wording.text("negotiation." + part + "." + name, "");
    }

    private String every() {
        return wording.text("negotiation.every", "");
    }
}
