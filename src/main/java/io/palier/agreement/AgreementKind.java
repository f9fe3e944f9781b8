package io.palier.agreement;

/** Between whom a promise stands (domain.md §1). */
public enum AgreementKind {
    /** Operator to customer; its clocks live as long as the ticket. */
    SLA,
    /** Department to department; its clocks live as long as a visit. */
    OLA,
    /** Vendor to operator; its clocks live as long as a visit at L4. */
    UNDERPINNING_CONTRACT,
    /** Operator to operator. */
    INTERCONNECT
}
