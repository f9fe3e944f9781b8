package io.palier.negotiation;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Impact;
import io.palier.agreement.Medium;
import io.palier.agreement.Metric;
import io.palier.agreement.Objective;
import io.palier.agreement.PauseReason;
import io.palier.agreement.PauseRule;
import io.palier.agreement.Priority;
import io.palier.agreement.PriorityRule;
import io.palier.agreement.Scope;
import io.palier.agreement.Side;
import io.palier.agreement.Terms;
import io.palier.organization.Role;
import io.palier.slaclock.GoalChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed as terms. What cannot be read is a mistake in its field and is left out of the terms; where there
 * is none, the terms are whole.
 */
final class TermsReading {

    static final String MISSING = "negotiation.problem.missing";

    private final TermsForm form;
    private final AgreementKind kind;
    private final Mistakes mistakes;
    /** The field of each objective, rule, threshold … that was read, by its path in the terms. */
    private final Fields fields = new Fields();

    private TermsReading(TermsForm form, AgreementKind kind, Mistakes mistakes) {
        this.form = form;
        this.kind = kind;
        this.mistakes = mistakes;
    }

    /** Terms, and where in the form each part of them stands. */
    record Read(Terms terms, Fields fields) {}

    static Read read(TermsForm form, AgreementKind kind, Mistakes mistakes) {
        var reading = new TermsReading(form, kind, mistakes);
        return new Read(reading.terms(), reading.fields);
    }

    private Terms terms() {
        var weeks = new CalendarReading(form.calendars(), mistakes, fields);
        var calendars = weeks.namesByWas();
        var people = new PeopleReading(form, mistakes, fields);
        var more = new MoreReading(form, mistakes, fields);
        return new Terms(
                weeks.read(),
                rules(),
                objectives(calendars),
                pauseRules(),
                people.thresholds(),
                people.contacts(calendars),
                more.media(),
                more.constraints(calendars),
                more.penalties(),
                chosen(GoalChange.class, form.onGoalChange(), GoalChange.KEEP_ELAPSED),
                noticeDays());
    }

    private List<Objective> objectives(Map<String, String> calendars) {
        var objectives = new ArrayList<Objective>();
        for (var i = 0; i < form.rows().size(); i++) {
            var row = form.rows().get(i);
            if (row.severity().isEmpty()) {
                var resolve = "rows[" + i + "].cells[" + Metric.RESOLVE.ordinal() + "].goal";
                fields.put("objectives." + row.priority(), resolve);
                fields.put("objectives.RESOLVE." + row.priority(), resolve);
            }
            for (var metric : Metric.values()) {
                var k = metric.ordinal();
                if (k < row.cells().size() && !row.cells().get(k).goal().isEmpty()) {
                    var field = "rows[" + i + "].cells[" + k + "]";
                    var objective = objective(row, metric, row.cells().get(k), field, calendars);
                    if (objective != null) {
                        fields.put("objectives[" + objectives.size() + "]", field);
                        objectives.add(objective);
                    }
                }
            }
        }
        return objectives;
    }

    private @Nullable Objective objective(
            GoalRow row, Metric metric, GoalCell cell, String field, Map<String, String> calendars) {
        var goal = mistakes.reading(field + ".goal", "negotiation.problem.goal", () -> GoalText.parse(cell.goal()));
        var calendar = calendars.get(cell.calendar());
        if (calendar == null) {
            mistakes.add(field + ".calendar", "negotiation.problem.calendar");
        }
        var priority = chosen(Priority.class, row.priority());
        if (goal == null || calendar == null || priority == null) {
            return null;
        }
        var side = chosen(Side.class, row.side());
        return new Objective(
                metric,
                priority,
                severity(row.severity()),
                goal,
                calendar,
                all(PauseReason.class, cell.pausedBy()),
                chosen(Medium.class, cell.medium()),
                side == kind.usuallyOwedBy() ? null : side);
    }

    private List<PauseRule> pauseRules() {
        var agreed = new ArrayList<PauseRule>();
        for (var i = 0; i < form.pauses().size(); i++) {
            var line = form.pauses().get(i);
            var reason = chosen(PauseReason.class, line.reason());
            if (line.agreed().isEmpty() || reason == null) {
                continue;
            }
            var roles = all(Role.class, line.claimableBy());
            if (roles.isEmpty()) {
                mistakes.add("pauses[" + i + "].claimableBy", "negotiation.problem.claimable");
                continue;
            }
            fields.put("pauseRules[" + agreed.size() + "]", "pauses[" + i + "]");
            agreed.add(new PauseRule(reason, roles, !line.provisional().isEmpty()));
        }
        return agreed;
    }

    private List<PriorityRule> rules() {
        var rules = new ArrayList<PriorityRule>();
        for (var i = 0; i < form.rules().size(); i++) {
            var line = form.rules().get(i);
            var priority = chosen(Priority.class, line.priority());
            if (priority == null) {
                mistakes.add("rules[" + i + "].priority", MISSING);
                continue;
            }
            fields.put("priorityRules[" + rules.size() + "]", "rules[" + i + "]");
            rules.add(rule(line, priority));
        }
        if (!form.rules().isEmpty()
                && !form.rules().get(form.rules().size() - 1).isCatchAll()) {
            mistakes.add("rules", "negotiation.problem.catch-all");
        }
        return rules;
    }

    private static PriorityRule rule(RuleLine line, Priority priority) {
        return new PriorityRule(
                RuleCode.of(line),
                line.category().isEmpty() ? null : line.category(),
                severity(line.severity()),
                chosen(Impact.class, line.impact()),
                chosen(Scope.class, line.scope()),
                line.revenue().isEmpty() ? null : Boolean.valueOf(line.revenue()),
                line.satisfaction().isEmpty() ? null : Boolean.valueOf(line.satisfaction()),
                priority);
    }

    private @Nullable Integer noticeDays() {
        return form.noticeDays().isEmpty()
                ? null
                : mistakes.reading("noticeDays", "negotiation.problem.days", () -> Integer.valueOf(form.noticeDays()));
    }

    private static @Nullable Integer severity(String typed) {
        return typed.matches("[1-4]") ? Integer.valueOf(typed) : null;
    }

    static <E extends Enum<E>> @Nullable E chosen(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, String name, E otherwise) {
        var chosen = chosen(type, name);
        return chosen == null ? otherwise : chosen;
    }

    static <E extends Enum<E>> Set<E> all(Class<E> type, List<String> names) {
        Map<String, E> known =
                Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Enum::name, Function.identity()));
        return names.stream().filter(known::containsKey).map(known::get).collect(Collectors.toUnmodifiableSet());
    }
}
