package io.palier.organization;

import io.palier.organization.StructureRefused.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a team must be like. Pure. */
final class StructureRules {

    private static final int LONGEST_NAME = 80;

    private StructureRules() {}

    /** What speaks against it; empty where nothing does. {@code party} is the team's; null where there is none. */
    static Optional<Reason> objection(Team team, @Nullable Party party) {
        if (isNoName(team.nameEn()) || isNoName(team.nameFr())) {
            return Optional.of(Reason.NAME);
        }
        if (!team.email().matches("[^@\\s]+@[^@\\s]+")) {
            return Optional.of(Reason.EMAIL);
        }
        if (party == null) {
            return Optional.of(Reason.PARTY);
        }
        var outside = party.kind() == Party.Kind.VENDOR || party.kind() == Party.Kind.INTERCONNECT_PARTNER;
        var ours = party.kind() == Party.Kind.OPERATOR || party.kind() == Party.Kind.DEPARTMENT;
        return (team.level().isVendor() ? outside : ours) ? Optional.empty() : Optional.of(Reason.PARTY_LEVEL);
    }

    private static boolean isNoName(String name) {
        return name.isBlank() || name.length() > LONGEST_NAME;
    }
}
