package io.palier.negotiation;

import static io.palier.negotiation.Typed.said;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Coverage;
import io.palier.agreement.NewAgreement;
import io.palier.agreement.Proposal;
import io.palier.organization.PartyCode;
import io.palier.organization.SystemCode;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What names an agreement for good, as it is typed. */
record NewAgreementForm(
        String from,
        String kind,
        String party,
        String beneficiary,
        String system,
        String code,
        String nameEn,
        String nameFr,
        String validFrom,
        String validUntil) {

    NewAgreementForm {
        from = said(from);
        kind = said(kind);
        party = said(party);
        beneficiary = said(beneficiary);
        system = said(system);
        code = said(code).toUpperCase(Locale.ROOT);
        nameEn = said(nameEn);
        nameFr = said(nameFr);
        validFrom = said(validFrom);
        validUntil = said(validUntil);
    }

    @Nullable
    AgreementKind kindChosen() {
        return TermsReading.chosen(AgreementKind.class, kind);
    }

    NewAgreement toNew(AgreementKind chosen, Proposal proposal) {
        return new NewAgreement(
                code,
                new Coverage(
                        chosen,
                        code(party, PartyCode::new),
                        code(beneficiary, PartyCode::new),
                        code(system, SystemCode::new)),
                nameEn,
                nameFr,
                proposal);
    }

    private static <T> @Nullable T code(String typed, Function<String, T> reading) {
        return typed.isEmpty() ? null : reading.apply(typed);
    }
}
