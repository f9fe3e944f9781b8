package io.palier.organization;

import io.palier.organization.StaffRefused.Reason;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What goes together in a person: rights, team, level. Pure. */
final class StaffRules {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 254;

    private StaffRules() {}

    /** What speaks against it; empty where nothing does. {@code team} is the one of the edit; null without one. */
    static Optional<Reason> objection(StaffEdit edit, @Nullable Team team) {
        if (edit.name().isBlank() || edit.name().length() > LONGEST_NAME) {
            return Optional.of(Reason.NAME);
        }
        if (!edit.email().matches("[^@\\s]+@[^@\\s]+") || edit.email().length() > LONGEST_ADDRESS) {
            return Optional.of(Reason.EMAIL);
        }
        if (edit.roles().isEmpty()) {
            return Optional.of(Reason.ROLES);
        }
        if (edit.team() != null && (team == null || team.closed())) {
            return Optional.of(Reason.CLOSED);
        }
        return team == null
                ? works(edit.roles()) ? Optional.of(Reason.TEAM) : Optional.empty()
                : fits(edit.roles(), team.level()) ? Optional.empty() : Optional.of(Reason.LEVEL);
    }

    private static boolean works(Set<Role> roles) {
        return roles.contains(Role.AGENT) || roles.contains(Role.SPECIALIST) || roles.contains(Role.VENDOR);
    }

    /** Vendors sit at L4 and nobody else does; who logs calls sits at L1, who solves at L2 or L3. */
    private static boolean fits(Set<Role> roles, SupportLevel level) {
        return (!roles.contains(Role.VENDOR) || level == SupportLevel.L4)
                && (level != SupportLevel.L4 || roles.contains(Role.VENDOR))
                && (!roles.contains(Role.AGENT) || level == SupportLevel.L1)
                && (!roles.contains(Role.SPECIALIST) || level == SupportLevel.L2 || level == SupportLevel.L3);
    }
}
