package io.palier.oncall;

import io.palier.oncall.OnCallRefused.Reason;
import io.palier.organization.Organization;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.Team;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may arrange what, and for whom. */
@Component
class Arrangers {

    private final Organization organization;

    Arrangers(Organization organization) {
        this.organization = organization;
    }

    /** Whether this person arranges for everybody. */
    static boolean arranges(StaffMember member) {
        return member.is(Role.MANAGER) || member.is(Role.ADMINISTRATOR);
    }

    void demandArranger(StaffId by) {
        if (organization.member(by).filter(Arrangers::arranges).isEmpty()) {
            throw new OnCallRefused(Reason.NOT_YOURS);
        }
    }

    void demandSelfOrArranger(StaffId person, StaffId by) {
        if (!person.equals(by)) {
            demandArranger(by);
        }
    }

    void demandStaff(Set<StaffId> people) {
        var strangers = people.stream()
                .filter(person -> organization.member(person).isEmpty())
                .toList();
        if (!strangers.isEmpty()) {
            throw new OnCallRefused(Reason.PERSON_UNKNOWN, strangers, null);
        }
    }

    void demandOwner(RotaOwner owner) {
        var known = owner.team() != null
                ? organization.team(owner.team()).isPresent()
                : owner.party() != null && organization.party(owner.party()).isPresent();
        if (!known) {
            throw new OnCallRefused(Reason.OWNER_UNKNOWN);
        }
    }

    /** A vendor's duties are no business of another's. */
    void demandSameHouse(StaffId person, StaffId substitute) {
        if ((isOutsider(person) || isOutsider(substitute)) && !party(person).equals(party(substitute))) {
            throw new OnCallRefused(Reason.SUBSTITUTE_OUTSIDE);
        }
    }

    private boolean isOutsider(StaffId person) {
        return organization.member(person).filter(StaffMember::isOutsider).isPresent();
    }

    private Optional<?> party(StaffId person) {
        return organization
                .member(person)
                .flatMap(StaffMember::team)
                .flatMap(organization::team)
                .map(Team::party);
    }
}
