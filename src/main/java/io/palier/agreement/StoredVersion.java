package io.palier.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code agreement_version} with its agreement's. */
record StoredVersion(
        AgreementVersionId id,
        String code,
        int version,
        int revision,
        VersionState state,
        boolean decreed,
        Coverage coverage,
        String nameEn,
        String nameFr,
        Side from,
        Proposal proposal,
        @Nullable String document) {

    Instant validFrom() {
        return proposal.validFrom();
    }

    @Nullable
    Instant validUntil() {
        return proposal.validUntil();
    }

    Terms terms() {
        return proposal.terms();
    }

    NewAgreement asNew() {
        return new NewAgreement(code, coverage, nameEn, nameFr, proposal);
    }
}
