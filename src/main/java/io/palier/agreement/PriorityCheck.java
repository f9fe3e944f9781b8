package io.palier.agreement;

import io.palier.agreement.TermsProblem.Code;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds what is wrong with a priority table: every assessment must find a priority, and each line be reachable. */
final class PriorityCheck {

    /** Each explains itself on the ticket by {@code agreement.rule.} and its code. */
    static final Set<String> EXPLAINED = Set.of(
            "ORDER_CREATION",
            "AREA_AND_CRITICAL",
            "SEVERAL_AND_REVENUE",
            "CRITICAL_AND_HIGH_IMPACT",
            "WHOLE_AREA",
            "REVENUE_AND_IMPACT",
            "CRITICAL",
            "SEVERAL_CUSTOMERS",
            "MAJOR",
            "REVENUE",
            "SATISFACTION",
            "EVERYTHING_ELSE");

    /** Or by listing its own conditions, {@code SEVERITY.2+SCOPE.WHOLE_AREA}, from which pages make words. */
    private static final Pattern SELF_EXPLAINED =
            Pattern.compile("(?:(?:^|\\+)(?:CATEGORY|SEVERITY|IMPACT|SCOPE|REVENUE|SATISFACTION)\\.[A-Za-z0-9_-]+)+");

    private PriorityCheck() {}

    static void check(AgreementKind kind, List<PriorityRule> rules, Consumer<TermsProblem> found) {
        if (rules.isEmpty() && kind != AgreementKind.SLA) {
            return; // the customer's agreement decides
        }
        if (rules.isEmpty() || !rules.get(rules.size() - 1).isCatchAll()) {
            found.accept(TermsProblem.of("priorityRules", Code.NO_CATCH_ALL));
        }
        var codes = new HashSet<String>();
        var caught = false;
        for (var i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            var path = "priorityRules[" + i + "]";
            if (caught) {
                found.accept(TermsProblem.of(path, Code.RULE_UNREACHABLE));
            }
            caught |= rule.isCatchAll();
            if (!codes.add(rule.code())) {
                found.accept(TermsProblem.of(path + ".code", Code.RULE_TWICE, rule.code()));
            } else if (!EXPLAINED.contains(rule.code())
                    && !SELF_EXPLAINED.matcher(rule.code()).matches()) {
                found.accept(TermsProblem.of(path + ".code", Code.RULE_UNEXPLAINED, rule.code()));
            }
            var severity = rule.severity();
            if (severity != null && (severity < 1 || severity > 4)) {
                found.accept(TermsProblem.of(path + ".severity", Code.SEVERITY, severity));
            }
        }
    }
}
