package io.palier.sla;

import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Where a clock runs.
 *
 * @param visitPosition the visit whose clock it is; null for the customer's, which goes wherever the ticket goes
 */
@Embeddable
record Place(
        @Enumerated(EnumType.STRING) SupportLevel level,
        String teamCode,
        @Nullable Integer visitPosition) {

    static Place ofCustomer(SupportLevel level, TeamCode team) {
        return new Place(level, team.value(), null);
    }

    static Place ofVisit(int position, SupportLevel level, TeamCode team) {
        return new Place(level, team.value(), position);
    }

    TeamCode team() {
        return new TeamCode(teamCode);
    }
}
