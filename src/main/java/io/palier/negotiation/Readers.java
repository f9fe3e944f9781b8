package io.palier.negotiation;

import io.palier.organization.Role;
import io.palier.organization.StaffMember;

/** Which side of the table a reader sits on. */
final class Readers {

    private Readers() {}

    static boolean speakForOperator(StaffMember reader) {
        return reader.is(Role.MANAGER) || reader.is(Role.ADMINISTRATOR);
    }
}
