package io.palier.agreement;

import io.palier.organization.PartyCode;
import io.palier.organization.SystemCode;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement applies to. Null means no condition; of two that apply, the one with the higher {@link #specificity}
 * wins (domain.md §4), and two of the same coverage may not be in force at once.
 *
 * @param party the counterpart: a department, a vendor, a partner or a customer segment; null for all of that kind
 * @param beneficiary to whom a department promises, where it is not the whole operator; null for everybody
 * @param system the supported system it is limited to; null for all
 */
public record Coverage(
        AgreementKind kind,
        @Nullable PartyCode party,
        @Nullable PartyCode beneficiary,
        @Nullable SystemCode system) {

    /** The stated order: naming the system goes before naming the beneficiary, and that before naming the party. */
    public int specificity() {
        return (system == null ? 0 : 4) + (beneficiary == null ? 0 : 2) + (party == null ? 0 : 1);
    }

    /**
     * Whether it applies to such a case: each condition it names is met, each it does not name is none.
     *
     * @param to the counterpart of the case
     * @param benefits the department it is promised to; null where that is not known
     * @param about the system concerned; null where that is not known
     */
    public boolean applies(
            AgreementKind asked, PartyCode to, @Nullable PartyCode benefits, @Nullable SystemCode about) {
        return kind == asked
                && (party == null || party.equals(to))
                && (beneficiary == null || beneficiary.equals(benefits))
                && (system == null || system.equals(about));
    }
}
