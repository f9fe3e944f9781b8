package io.palier.agreement;

/**
 * What the agent finds of a problem, from which its priority follows (domain.md §3): severity 1 (the gravest) to 4,
 * business impact, scope with the count of affected customers, and whether revenue or satisfaction is hit.
 */
public record Assessment(
        String category,
        int severity,
        Impact impact,
        Scope scope,
        int affectedCustomers,
        boolean revenueHit,
        boolean satisfactionHit) {

    /** Refuses a severity outside 1–4 and a negative count with an {@link IllegalArgumentException}. */
    public Assessment {
        if (severity < 1 || severity > 4) {
            throw new IllegalArgumentException("severity is 1 to 4, not " + severity);
        }
        if (affectedCustomers < 0) {
            throw new IllegalArgumentException("affected customers cannot be " + affectedCustomers);
        }
    }

    /** The scope that the facts show: a count above one is several customers, whatever was ticked. */
    public Scope effectiveScope() {
        return scope == Scope.ONE_CUSTOMER && affectedCustomers > 1 ? Scope.SEVERAL_CUSTOMERS : scope;
    }
}
