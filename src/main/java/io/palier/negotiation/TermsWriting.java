package io.palier.negotiation;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Hours;
import io.palier.agreement.Metric;
import io.palier.agreement.Objective;
import io.palier.agreement.PauseReason;
import io.palier.agreement.PauseRule;
import io.palier.agreement.Priority;
import io.palier.agreement.PriorityRule;
import io.palier.agreement.Side;
import io.palier.agreement.Terms;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes terms into the form; reading it back gives the same terms. */
final class TermsWriting {

    private final Terms terms;
    private final AgreementKind kind;

    private TermsWriting(Terms terms, AgreementKind kind) {
        this.terms = terms;
        this.kind = kind;
    }

    /** The form that shows them. */
    static TermsForm form(Terms terms, AgreementKind kind, String revision, String validFrom, String validUntil) {
        var writing = new TermsWriting(terms, kind);
        return new TermsForm(
                revision,
                validFrom,
                validUntil,
                terms.noticeDays() == null ? "" : terms.noticeDays().toString(),
                "",
                terms.onGoalChange().name(),
                new Adding(Priority.P1.name(), "1", kind.usuallyOwedBy().name()),
                writing.rows(),
                writing.calendars(),
                writing.pauses(),
                writing.rules(),
                PeopleWriting.thresholds(terms),
                PeopleWriting.contacts(terms),
                MoreWriting.media(terms),
                MoreWriting.constraints(terms),
                MoreWriting.money(terms),
                MoreWriting.penalties(terms));
    }

    /** The matrix: a line a priority, and one more for each severity with promises of its own; both sides where both owe. */
    private List<GoalRow> rows() {
        var rows = new ArrayList<GoalRow>();
        for (var side : sides()) {
            for (var priority : Priority.values()) {
                rows.add(row(priority, null, side));
                terms.objectives().stream()
                        .filter(o -> o.priority() == priority && o.isOwedBy(side, kind))
                        .map(Objective::severity)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .forEach(severity -> rows.add(row(priority, severity, side)));
            }
        }
        return rows;
    }

    private List<Side> sides() {
        var usual = kind.usuallyOwedBy();
        var both = kind == AgreementKind.INTERCONNECT
                || terms.objectives().stream().anyMatch(o -> !o.isOwedBy(usual, kind));
        return both ? List.of(usual, usual.other()) : List.of(usual);
    }

    private GoalRow row(Priority priority, @Nullable Integer severity, Side side) {
        var promised = terms.objectives().stream()
                .filter(o -> o.priority() == priority && o.isOwedBy(side, kind))
                .filter(o -> Objects.equals(o.severity(), severity))
                .toList();
        var calendar = promised.stream().map(Objective::calendar).findFirst().orElse(firstCalendar());
        var cells = Arrays.stream(Metric.values())
                .map(metric -> promised.stream()
                        .filter(o -> o.metric() == metric)
                        .findFirst()
                        .map(TermsWriting::cell)
                        .orElse(new GoalCell("", calendar, List.of(), "")))
                .toList();
        return new GoalRow(priority.name(), severity == null ? "" : severity.toString(), side.name(), cells);
    }

    private String firstCalendar() {
        return terms.calendars().keySet().stream().sorted().findFirst().orElse("");
    }

    private static GoalCell cell(Objective o) {
        return new GoalCell(GoalText.format(o.goal()), o.calendar(), names(o.pausedBy()), name(o.medium()));
    }

    /** The calendars by name. */
    private List<WeekForm> calendars() {
        return terms.calendars().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> week(e.getKey(), e.getValue()))
                .toList();
    }

    private static WeekForm week(String name, Hours hours) {
        return new WeekForm(
                name,
                name,
                hours.timeZone().getId(),
                hours.holidays() == null ? "" : hours.holidays(),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> DayText.format(hours.weekly().getOrDefault(day, List.of())))
                        .toList(),
                hours.closures().stream()
                        .map(c -> new ClosureLine(
                                c.from().toString(), c.to().toString(), tick(c.yearly()), DayText.format(c.hours())))
                        .toList(),
                "",
                "");
    }

    /** Every reason there is, ticked where it is agreed. */
    private List<PauseLine> pauses() {
        return Arrays.stream(PauseReason.values())
                .map(reason -> terms.pauseRules().stream()
                        .filter(rule -> rule.reason() == reason)
                        .findFirst()
                        .map(TermsWriting::pause)
                        .orElse(new PauseLine(reason.name(), "", List.of(), "")))
                .toList();
    }

    private static PauseLine pause(PauseRule rule) {
        return new PauseLine(rule.reason().name(), "true", names(rule.claimableBy()), tick(rule.provisional()));
    }

    private List<RuleLine> rules() {
        return terms.priorityRules().stream().map(TermsWriting::rule).toList();
    }

    private static RuleLine rule(PriorityRule r) {
        var line = new RuleLine(
                r.code(),
                "",
                r.category() == null ? "" : r.category(),
                r.severity() == null ? "" : r.severity().toString(),
                name(r.impact()),
                name(r.scope()),
                r.revenueHit() == null ? "" : r.revenueHit().toString(),
                r.satisfactionHit() == null ? "" : r.satisfactionHit().toString(),
                r.priority().name());
        return new RuleLine(
                line.code(),
                RuleCode.conditions(line),
                line.category(),
                line.severity(),
                line.impact(),
                line.scope(),
                line.revenue(),
                line.satisfaction(),
                line.priority());
    }

    static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String tick(boolean on) {
        return on ? "true" : "";
    }

    static String name(@Nullable Enum<?> one) {
        return one == null ? "" : one.name();
    }

    static List<String> names(Set<? extends Enum<?>> all) {
        return Stream.of(all.toArray(Enum<?>[]::new))
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(Enum::name)
                .toList();
    }
}
