package io.palier.agreement;

import io.palier.organization.Organization;
import io.palier.organization.Party;
import io.palier.organization.PartyCode;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.Team;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may act, and on which side: the operator's managers and administrators, and the people of the party's teams. */
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
        return sideOf(version.coverage(), member)
                .filter(side -> version.from() == side || wasProposed(version))
                .map(side -> new Seat(member, side));
    }

    Optional<Side> sideOf(Coverage coverage, StaffMember member) {
        if (Seat.speaksForOperator(member)) {
            return Optional.of(Side.OPERATOR);
        }
        var party = member.team().flatMap(organization::team).map(Team::party);
        return Seat.speaksForItsParty(member)
                        && party.isPresent()
                        && party.get().equals(coverage.party())
                ? Optional.of(Side.COUNTERPART)
                : Optional.empty();
    }

    /** Whether that is the address of somebody who signs for the operator: nobody invites oneself to the other side. */
    boolean isOfOperator(String email) {
        return Stream.of(Role.MANAGER, Role.ADMINISTRATOR)
                .flatMap(role -> organization.membersWith(role).stream())
                .anyMatch(member -> member.email().equalsIgnoreCase(email.strip()));
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
