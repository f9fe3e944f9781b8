package io.palier.agreement;

import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;

/**
 * A person at the table, on one side of it.
 *
 * @param signs whether that person's signature is the side's
 */
record Seat(StaffMember member, Side side, boolean signs) {

    StaffId id() {
        return member.id();
    }

    String name() {
        return member.name();
    }

    /** Whether this person speaks for the house, and may draft agreements for it. */
    boolean speaksForOperator() {
        return speaksForOperator(member);
    }

    /** Managers and administrators speak for the operator, whatever team they are in: nobody sits on both sides. */
    static boolean speaksForOperator(StaffMember member) {
        return member.is(Role.MANAGER) || member.is(Role.ADMINISTRATOR);
    }

    /** Whether somebody of a party's team may speak for it: an agent of the call centre may not. */
    static boolean speaksForItsParty(StaffMember member) {
        return member.is(Role.VENDOR) || member.is(Role.SPECIALIST);
    }
}
