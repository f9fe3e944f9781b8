package io.palier.negotiation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The code of a line of a priority table. A line that is as it was keeps its own; any other gets one that says its
 * conditions, such as {@code SEVERITY.2+SCOPE.WHOLE_AREA}, from which pages make words.
 */
final class RuleCode {

    static final String EVERYTHING_ELSE = "EVERYTHING_ELSE";

    private RuleCode() {}

    static String of(RuleLine line) {
        var conditions = conditions(line);
        if (!line.code().isEmpty() && line.coded().equals(conditions)) {
            return line.code();
        }
        return conditions.isEmpty() ? EVERYTHING_ELSE : conditions;
    }

    /** What the line asks for; empty for a line that matches everything. */
    static String conditions(RuleLine line) {
        return Stream.of(
                        part("CATEGORY", line.category()),
                        part("SEVERITY", line.severity()),
                        part("IMPACT", line.impact()),
                        part("SCOPE", line.scope()),
                        part("REVENUE", line.revenue()),
                        part("SATISFACTION", line.satisfaction()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("+"));
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "." + value;
    }
}
