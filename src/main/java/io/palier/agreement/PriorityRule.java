package io.palier.agreement;

import org.jspecify.annotations.Nullable;

/**
 * One line of a priority table. A null condition is no condition; {@code severity} and {@code impact} mean "at least as
 * grave", {@code scope} "at least as wide". The code names the explanation, {@code agreement.rule.CODE}.
 */
public record PriorityRule(
        String code,
        @Nullable String category,
        @Nullable Integer severity,
        @Nullable Impact impact,
        @Nullable Scope scope,
        @Nullable Boolean revenueHit,
        @Nullable Boolean satisfactionHit,
        Priority priority) {

    boolean matches(Assessment a) {
        return (category == null || category.equals(a.category()))
                && (severity == null || a.severity() <= severity)
                && (impact == null || a.impact().compareTo(impact) <= 0)
                && (scope == null || a.effectiveScope().compareTo(scope) >= 0)
                && (revenueHit == null || revenueHit == a.revenueHit())
                && (satisfactionHit == null || satisfactionHit == a.satisfactionHit());
    }

    boolean isCatchAll() {
        return category == null
                && severity == null
                && impact == null
                && scope == null
                && revenueHit == null
                && satisfactionHit == null;
    }
}
