package io.palier.agreement;

/**
 * An agreement to be drafted.
 *
 * @param code names it for good: {@code [A-Z0-9][A-Z0-9-]{1,39}}
 * @param coverage names a party: an empty condition never matches all (cases.md B31)
 */
public record NewAgreement(String code, Coverage coverage, String nameEn, String nameFr, Proposal proposal) {}
