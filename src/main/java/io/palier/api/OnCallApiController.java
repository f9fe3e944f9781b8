package io.palier.api;

import io.palier.oncall.OnCall;
import io.palier.organization.Organization;
import io.palier.organization.StaffMember;
import io.palier.organization.Team;
import io.palier.organization.TeamCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Whom to call for a team, for machines that dial. */
@RestController
class OnCallApiController {

    /** Further away nobody has planned, and nobody remembers. */
    private static final Duration FAR = Duration.ofDays(3660);

    private final OnCall onCall;
    private final Organization organization;
    private final Clock clock;

    OnCallApiController(OnCall onCall, Organization organization, Clock clock) {
        this.onCall = onCall;
        this.organization = organization;
        this.clock = clock;
    }

    /** @param at now where it is absent */
    @GetMapping("/api/v1/on-call")
    OnCallJson onCall(
            @RequestParam TeamCode team, @RequestParam(required = false) @Nullable Instant at, StaffMember by) {
        if (!sees(by, team)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var now = clock.instant();
        var then = Objects.requireNonNullElse(at, now).truncatedTo(ChronoUnit.SECONDS);
        if (then.isBefore(now.minus(FAR)) || then.isAfter(now.plus(FAR))) {
            throw new FieldUnreadable("at");
        }
        return OnCallJson.of(team, then, onCall.hasRota(team), onCall.onDuty(team, then), organization);
    }

    /** A vendor's or partner's people the teams of their own party. */
    private boolean sees(StaffMember by, TeamCode code) {
        var party = organization.team(code).map(Team::party);
        var own = by.team().flatMap(organization::team).map(Team::party);
        return party.isPresent() && (!by.isOutsider() || party.equals(own));
    }
}
