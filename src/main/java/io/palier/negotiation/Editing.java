package io.palier.negotiation;

import io.palier.agreement.Negotiations;
import io.palier.agreement.Proposal;
import io.palier.agreement.TermsChange;
import io.palier.agreement.TermsProblem;
import io.palier.agreement.VersionView;
import io.palier.look.Times;
import io.palier.negotiation.EditorPage.Remark;
import io.palier.organization.StaffMember;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a draft into a form and a form into a proposal, and says what is wrong with it, field by field. */
@Component
class Editing {

    /** The part of the page a field stands in, where it is not called the same. */
    private static final Map<String, String> PARTS = Map.of(
            "rows", "goals",
            "objectives", "goals",
            "money", "penalties",
            "validFrom", "head",
            "validUntil", "head",
            "noticeDays", "head",
            "note", "head");

    private final Negotiations negotiations;
    private final ChangeWords changes;
    private final Wording wording;
    private final Times times;

    Editing(Negotiations negotiations, ChangeWords changes, Wording wording, Times times) {
        this.negotiations = negotiations;
        this.changes = changes;
        this.wording = wording;
        this.times = times;
    }

    /** A form that was read. */
    record Read(Proposal proposal, Mistakes mistakes, Fields fields) {}

    /** The form that shows the draft. */
    TermsForm form(VersionView draft) {
        var until = draft.validUntil();
        return TermsWriting.form(
                        draft.terms(),
                        draft.coverage().kind(),
                        Integer.toString(draft.revision()),
                        day(draft.validFrom()).toString(),
                        until == null ? "" : day(until.minusSeconds(1)).toString())
                .withNote(draft.note());
    }

    /** Days begin at midnight in the house's zone; the last day is whole. An unchanged day keeps its instant. */
    Read read(TermsForm form, VersionView draft) {
        var mistakes = new Mistakes();
        var read = TermsReading.read(form, draft.coverage().kind(), mistakes);
        var from = mistakes.reading("validFrom", "negotiation.problem.date", () -> LocalDate.parse(form.validFrom()));
        var until = form.validUntil().isEmpty()
                ? null
                : mistakes.reading("validUntil", "negotiation.problem.date", () -> LocalDate.parse(form.validUntil()));
        var proposal = new Proposal(
                read.terms(),
                from == null || from.equals(day(draft.validFrom())) ? draft.validFrom() : start(from),
                until == null ? null : start(until.plusDays(1)),
                form.note());
        return new Read(proposal, mistakes, read.fields());
    }

    /**
     * The page around the form: what cannot be read, else what the agreement itself has against it; a matrix that nobody
     * has typed into yet is not reproached with being empty.
     */
    EditorPage page(
            VersionView draft, TermsForm form, Read read, StaffMember reader, @Nullable List<TermsChange> theirs) {
        var mistakes = new ArrayList<Remark>();
        var warnings = new ArrayList<Remark>();
        read.mistakes().byField().forEach((field, mistake) -> mistakes.add(remark(form, field, said(mistake))));
        if (mistakes.isEmpty()) {
            var blank = read.proposal().terms().objectives().isEmpty();
            negotiations.problems(draft.id(), read.proposal(), reader.id()).stream()
                    .filter(problem -> !(blank && problem.path().startsWith("objectives.")))
                    .forEach(problem -> (problem.isWarning() ? warnings : mistakes)
                            .add(remark(form, read.fields().of(problem.path()), said(problem))));
        }
        var said = new LinkedHashMap<String, String>();
        mistakes.forEach(remark -> said.putIfAbsent(remark.field(), remark.text()));
        return new EditorPage(draft, mistakes, warnings, said, theirs == null ? null : changes.rows(theirs), wording);
    }

    String said(TermsProblem problem) {
        return wording.text(
                "agreement.problem." + problem.code(),
                problem.code().name(),
                problem.args().stream().map(changes::word).toArray());
    }

    String said(Mistakes.Mistake mistake) {
        return wording.text(mistake.key(), "", mistake.args().toArray());
    }

    private Remark remark(TermsForm form, String field, String text) {
        return new Remark(field, place(form, field), text);
    }

    /** Where a field stands, in words: the cell's name, else the part of the page. */
    private String place(TermsForm form, String field) {
        var cell = java.util.regex.Pattern.compile("rows\\[(\\d+)]\\.cells\\[(\\d+)].*")
                .matcher(field);
        if (cell.matches()) {
            var row = form.rows().get(Integer.parseInt(cell.group(1)));
            var metric = io.palier.agreement.Metric.values()[Integer.parseInt(cell.group(2))];
            return wording.text("sla.metric." + metric, "") + ", " + row.priority();
        }
        var part = field.replaceAll("[\\[.].*", "");
        return wording.text("negotiation.part." + PARTS.getOrDefault(part, part), part);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, times.zone());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(times.zone()).toInstant();
    }
}
