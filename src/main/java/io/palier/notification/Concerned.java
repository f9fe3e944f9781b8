package io.palier.notification;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersion;
import io.palier.agreement.Agreements;
import io.palier.organization.Organization;
import io.palier.organization.PartyCode;
import io.palier.organization.Team;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketFacts;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the agreements that say how somebody is told about a ticket. */
@Component
class Concerned {

    private final Agreements agreements;
    private final Organization organization;

    Concerned(Agreements agreements, Organization organization) {
        this.agreements = agreements;
        this.organization = organization;
    }

    /** What was promised to the customer; empty where nothing was. */
    Optional<AgreementVersion> customers(TicketFacts ticket) {
        return Optional.ofNullable(ticket.agreement()).map(agreements::version);
    }

    /** What the department, vendor or partner that has it promised whoever gave it to them; empty on the levels below. */
    Optional<AgreementVersion> holders(TicketFacts ticket, TeamCode holder, @Nullable TeamCode giver, Instant at) {
        return organization
                .team(holder)
                .flatMap(team -> kind(team)
                        .flatMap(kind -> agreements.inForce(kind, team.party(), party(giver), ticket.system(), at)));
    }

    private Optional<AgreementKind> kind(Team team) {
        return organization.party(team.party()).flatMap(party -> AgreementKind.ofVisit(team.level(), party.kind()));
    }

    private @Nullable PartyCode party(@Nullable TeamCode team) {
        return team == null ? null : organization.team(team).map(Team::party).orElse(null);
    }
}
