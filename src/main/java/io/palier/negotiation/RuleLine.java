package io.palier.negotiation;

import static io.palier.negotiation.Typed.said;

/**
 * A line of the priority table; an empty condition is none.
 *
 * @param code the line's code, which stands as long as the conditions are those {@code coded} says
 */
record RuleLine(
        String code,
        String coded,
        String category,
        String severity,
        String impact,
        String scope,
        String revenue,
        String satisfaction,
        String priority) {

    RuleLine {
        code = said(code);
        coded = said(coded);
        category = said(category);
        severity = said(severity);
        impact = said(impact);
        scope = said(scope);
        revenue = said(revenue);
        satisfaction = said(satisfaction);
        priority = said(priority);
    }

    /** Whether it matches whatever is assessed. */
    public boolean isCatchAll() {
        return (category + severity + impact + scope + revenue + satisfaction).isEmpty();
    }
}
