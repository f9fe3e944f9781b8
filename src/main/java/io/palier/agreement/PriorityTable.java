package io.palier.agreement;

import java.util.List;

/** The decision table from an assessment to a priority: first match wins (domain.md §3). Pure. */
public record PriorityTable(List<PriorityRule> rules) {

    /** Refuses a table whose last line is not a catch-all: every assessment must find a priority. */
    public PriorityTable {
        rules = List.copyOf(rules);
        if (rules.isEmpty() || !rules.get(rules.size() - 1).isCatchAll()) {
            throw new IllegalArgumentException("the last line of a priority table must match everything");
        }
    }

    /** The priority of an assessment, with the code of the line that decided. */
    public Decision decide(Assessment assessment) {
        return rules.stream()
                .filter(rule -> rule.matches(assessment))
                .findFirst()
                .map(rule -> new Decision(rule.priority(), rule.code()))
                .orElseThrow();
    }

    /** A priority and the code of the rule that gave it, explained by {@code agreement.rule.CODE}. */
    public record Decision(Priority priority, String rule) {}
}
