package io.palier.agreement;

import io.palier.agreement.TermsProblem.Code;
import io.palier.holiday.Holidays;
import io.palier.organization.Organization;
import io.palier.organization.Party;
import io.palier.organization.PartyCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds what is wrong with an agreement: its name, its coverage, its time, its ties, and then its terms. */
@Component
class AgreementCheck {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");
    private static final int NAME = 120;
    private static final int NOTE = 4000;
    /** Characters of a document that one still reads before signing it. */
    private static final int DOCUMENT = 200_000;

    private final Organization organization;
    private final Holidays holidays;
    private final VersionRows versions;
    private final CanonicalText text;

    AgreementCheck(Organization organization, Holidays holidays, VersionRows versions, CanonicalText text) {
        this.organization = organization;
        this.holidays = holidays;
        this.versions = versions;
        this.text = text;
    }

    List<TermsProblem> problemsOfNew(NewAgreement agreement) {
        var found = new ArrayList<TermsProblem>();
        if (CODE.matcher(agreement.code()).matches()
                && !versions.of(agreement.code()).isEmpty()) {
            found.add(TermsProblem.of("code", Code.CODE_TAKEN, agreement.code()));
        }
        return check(agreement, found);
    }

    List<TermsProblem> problemsOfProposal(StoredVersion version, Proposal proposal) {
        return problemsOfNext(
                new NewAgreement(version.code(), version.coverage(), version.nameEn(), version.nameFr(), proposal));
    }

    List<TermsProblem> problemsOfNext(NewAgreement agreement) {
        return check(agreement, new ArrayList<>());
    }

    private List<TermsProblem> check(NewAgreement agreement, List<TermsProblem> found) {
        if (!CODE.matcher(agreement.code()).matches()) {
            found.add(TermsProblem.of("code", Code.CODE_FORM));
        }
        checkName("names.en", agreement.nameEn(), found);
        checkName("names.fr", agreement.nameFr(), found);
        if (agreement.proposal().note().length() > NOTE) {
            found.add(TermsProblem.of("note", Code.TOO_LONG, NOTE));
        }
        if (text.of(agreement).length() > DOCUMENT) {
            found.add(TermsProblem.of("objectives", Code.TOO_LONG, DOCUMENT));
            return found; // not looked into: it was not written by a person
        }
        checkParties(agreement.coverage(), found);
        checkTime(agreement, found);
        found.addAll(TermsCheck.problems(
                agreement.coverage().kind(),
                agreement.proposal().terms(),
                code -> holidays.book(code).isPresent()));
        found.sort(Comparator.comparing(TermsProblem::isWarning));
        return found;
    }

    /** @throws ProblemsFound where a reason for a move is too long to be kept */
    static void demandShort(String why) {
        if (why.length() > NOTE) {
            throw new ProblemsFound(List.of(TermsProblem.of("note", Code.TOO_LONG, NOTE)));
        }
    }

    private static void checkName(String path, String name, List<TermsProblem> found) {
        if (name.isBlank()) {
            found.add(TermsProblem.of(path, Code.MISSING));
        } else if (name.length() > NAME) {
            found.add(TermsProblem.of(path, Code.TOO_LONG, NAME));
        }
    }

    private void checkParties(Coverage coverage, List<TermsProblem> found) {
        var party = coverage.party();
        if (party == null) {
            found.add(TermsProblem.of("coverage.party", Code.MISSING));
        } else {
            checkParty("coverage.party", party, counterpartOf(coverage.kind()), Code.PARTY_UNSUITABLE, found);
        }
        var beneficiary = coverage.beneficiary();
        if (beneficiary != null) {
            if (coverage.kind() != AgreementKind.OLA || beneficiary.equals(party)) {
                found.add(TermsProblem.of("coverage.beneficiary", Code.BENEFICIARY_UNSUITABLE));
            } else {
                checkParty(
                        "coverage.beneficiary", beneficiary, Party.Kind.DEPARTMENT, Code.BENEFICIARY_UNSUITABLE, found);
            }
        }
        var system = coverage.system();
        if (system != null && organization.system(system).isEmpty()) {
            found.add(TermsProblem.of("coverage.system", Code.SYSTEM_UNKNOWN, system));
        }
    }

    private void checkParty(String path, PartyCode code, Party.Kind wanted, Code unsuitable, List<TermsProblem> found) {
        var party = organization.party(code);
        if (party.isEmpty()) {
            found.add(TermsProblem.of(path, Code.PARTY_UNKNOWN, code));
        } else if (party.get().kind() != wanted) {
            found.add(TermsProblem.of(path, unsuitable, party.get().name()));
        }
    }

    private void checkTime(NewAgreement agreement, List<TermsProblem> found) {
        var from = agreement.proposal().validFrom();
        var until = agreement.proposal().validUntil();
        if (until != null && !until.isAfter(from)) {
            found.add(TermsProblem.of("validity.until", Code.ENDS_BEFORE_START));
            return;
        }
        versions.ties(agreement.coverage(), agreement.code(), from, until)
                .forEach(other -> found.add(TermsProblem.of("coverage", Code.TIE, other)));
    }

    /** Whom an agreement of that kind is made with. */
    static Party.Kind counterpartOf(AgreementKind kind) {
        return switch (kind) {
            case SLA -> Party.Kind.CUSTOMER_SEGMENT;
            case OLA -> Party.Kind.DEPARTMENT;
            case UNDERPINNING_CONTRACT -> Party.Kind.VENDOR;
            case INTERCONNECT -> Party.Kind.INTERCONNECT_PARTNER;
        };
    }
}
