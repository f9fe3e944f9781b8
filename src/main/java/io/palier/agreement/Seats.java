package io.palier.agreement;

import io.palier.organization.Organization;
import io.palier.organization.Party;
import io.palier.organization.PartyCode;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.Team;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may act, and on which side: the operator's managers and administrators, or the people of the department that benefits,
 * and the people of the party's teams.
 */
@Component
class Seats {

    private final Organization organization;

    Seats(Organization organization) {
        this.organization = organization;
    }

    StaffMember member(StaffId id) {
        return organization.member(id).orElseThrow(AgreementNotFound::new);
    }

    /** The person's seat at the table of that version. @throws AgreementNotFound where it is none of that person's business */
    Seat at(StoredVersion version, StaffId who) {
        return of(version, member(who)).orElseThrow(AgreementNotFound::new);
    }

    /** Empty where it is none of that person's business: another party's agreement, or the other side's draft. */
    Optional<Seat> of(StoredVersion version, StaffMember member) {
        return in(version.coverage(), member).filter(seat -> version.from() == seat.side() || wasProposed(version));
    }

    /**
     * Where somebody sits. The operator's side of a department's promise to another department is that other department's:
     * its people negotiate and sign, and managers who are not of it prepare the paper without signing (domain.md §4).
     */
    Optional<Seat> in(Coverage coverage, StaffMember member) {
        var party = member.team().flatMap(organization::team).map(Team::party).orElse(null);
        var beneficiary = coverage.beneficiary();
        if (Seat.speaksForOperator(member)) {
            return Optional.of(new Seat(member, Side.OPERATOR, beneficiary == null || beneficiary.equals(party)));
        }
        if (party == null || !Seat.speaksForItsParty(member)) {
            return Optional.empty();
        }
        if (party.equals(coverage.party())) {
            return Optional.of(new Seat(member, Side.COUNTERPART, true));
        }
        return party.equals(beneficiary) ? Optional.of(new Seat(member, Side.OPERATOR, true)) : Optional.empty();
    }

    /** Whether that is the address of somebody on the operator's side: nobody invites oneself to the other side. */
    boolean isOnOperatorsSide(Coverage coverage, String email) {
        return Stream.concat(
                        organization.staff().stream()
                                .filter(member -> in(coverage, member)
                                        .filter(seat -> seat.side() == Side.OPERATOR)
                                        .isPresent())
                                .map(StaffMember::email),
                        mailboxes(coverage.beneficiary()))
                .anyMatch(own -> own.equalsIgnoreCase(email.strip()));
    }

    /** The addresses of the teams of that party; none for null. */
    Stream<String> mailboxes(@Nullable PartyCode party) {
        return organization.teams().stream()
                .filter(team -> team.party().equals(party))
                .map(Team::email);
    }

    Optional<Party> party(Coverage coverage) {
        PartyCode code = coverage.party();
        return code == null ? Optional.empty() : organization.party(code);
    }

    /** What one side drafted and never proposed is not shown to the other. */
    private static boolean wasProposed(StoredVersion version) {
        return version.decreed() || version.document() != null;
    }
}
