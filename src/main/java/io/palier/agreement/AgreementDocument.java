package io.palier.agreement;

import io.palier.organization.PartyCode;
import io.palier.organization.SystemCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One agreement as the one document that is exported, imported and signed. It holds no version number and no signature,
 * so what was exported can be imported and exported again, byte for byte.
 */
public record AgreementDocument(String code, Covers coverage, Names names, Validity validity, Terms terms) {

    /** {@link Coverage} as it is written. */
    public record Covers(
            AgreementKind kind,
            @Nullable String party,
            @Nullable String beneficiary,
            @Nullable String system) {}

    /** The agreement's names. */
    public record Names(String en, String fr) {}

    /** First instant at which it applies, and first at which it no longer does; null without an end. */
    public record Validity(Instant from, @Nullable Instant until) {}

    static AgreementDocument of(NewAgreement agreement) {
        var coverage = agreement.coverage();
        var proposal = agreement.proposal();
        return new AgreementDocument(
                agreement.code(),
                new Covers(
                        coverage.kind(),
                        maybe(coverage.party(), PartyCode::value),
                        maybe(coverage.beneficiary(), PartyCode::value),
                        maybe(coverage.system(), SystemCode::value)),
                new Names(agreement.nameEn(), agreement.nameFr()),
                new Validity(proposal.validFrom(), proposal.validUntil()),
                proposal.terms());
    }

    /**
     * The agreement to draft, with that note to the other side.
     *
     * @throws ProblemsFound where a party's or system's code has no such form
     */
    public NewAgreement toNew(String note) {
        return new NewAgreement(
                code,
                new Coverage(
                        coverage.kind(),
                        named("coverage.party", coverage.party(), PartyCode::new),
                        named("coverage.beneficiary", coverage.beneficiary(), PartyCode::new),
                        named("coverage.system", coverage.system(), SystemCode::new)),
                names.en(),
                names.fr(),
                new Proposal(terms, validity.from(), validity.until(), note));
    }

    private static <T> @Nullable T named(String path, @Nullable String code, Function<String, T> reading) {
        try {
            return maybe(code, reading);
        } catch (IllegalArgumentException e) {
            throw new ProblemsFound(List.of(TermsProblem.of(path, TermsProblem.Code.CODE_FORM)));
        }
    }

    private static <F, T> @Nullable T maybe(@Nullable F found, Function<F, T> reading) {
        return Optional.ofNullable(found).map(reading).orElse(null);
    }
}
