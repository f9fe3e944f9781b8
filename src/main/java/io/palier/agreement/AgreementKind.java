package io.palier.agreement;

import io.palier.organization.Party;
import io.palier.organization.SupportLevel;
import java.util.Optional;

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

    /** What promises something about a ticket that stands on that level, with a team of such a party; empty below L3. */
    public static Optional<AgreementKind> ofVisit(SupportLevel level, Party.Kind party) {
        return switch (level) {
            case L1, L2 -> Optional.empty();
            case L3 -> Optional.of(OLA);
            case L4 -> Optional.of(party == Party.Kind.INTERCONNECT_PARTNER ? INTERCONNECT : UNDERPINNING_CONTRACT);
        };
    }
}
