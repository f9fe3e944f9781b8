package io.palier.agreement;

/** Between whom a promise stands (domain.md §1). */
public enum AgreementKind {
    /** Operator to customer; its clocks live as long as the ticket. */
    SLA(Side.OPERATOR),
    /** Department to department; its clocks live as long as a visit. */
    OLA(Side.COUNTERPART),
    /** Vendor to operator; its clocks live as long as a visit at L4. */
    UNDERPINNING_CONTRACT(Side.COUNTERPART),
    /** Operator to operator, in both directions: each objective says who owes it. */
    INTERCONNECT(Side.COUNTERPART);

    private final Side usuallyOwedBy;

    AgreementKind(Side usuallyOwedBy) {
        this.usuallyOwedBy = usuallyOwedBy;
    }

    /** Who owes an objective that does not say. */
    public Side usuallyOwedBy() {
        return usuallyOwedBy;
    }
}
