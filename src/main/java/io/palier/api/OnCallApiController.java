package io.palier.api;

import io.palier.agreement.Priority;
import io.palier.escalation.CallQuestion;
import io.palier.escalation.EscalationContacts;
import io.palier.oncall.OnCall;
import io.palier.organization.Organization;
import io.palier.organization.PartyCode;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
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

/** Whom to call for a team, or for a ticket under an agreement, for machines that dial. */
@RestController
class OnCallApiController {

    /** Further away nobody has planned, and nobody remembers. */
    private static final Duration FAR = Duration.ofDays(3660);

    private final OnCall onCall;
    private final EscalationContacts contacts;
    private final Organization organization;
    private final Clock clock;

    OnCallApiController(OnCall onCall, EscalationContacts contacts, Organization organization, Clock clock) {
        this.onCall = onCall;
        this.contacts = contacts;
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
        var then = then(at);
        return OnCallJson.of(team, then, onCall.hasRota(team), onCall.onDuty(team, then), organization);
    }

    /**
     * Who is to be called for a ticket.
     *
     * @param party whose promises are asked about, unless one agreement is named
     * @param team each that may hold a ticket on the level where it is absent
     * @param at now where it is absent
     */
    @GetMapping("/api/v1/on-call/contacts")
    CallListsJson contacts(
            @RequestParam(required = false) @Nullable PartyCode party,
            @RequestParam(required = false) @Nullable String agreement,
            @RequestParam SupportLevel level,
            @RequestParam(required = false) @Nullable TeamCode team,
            @RequestParam Priority priority,
            @RequestParam(required = false) @Nullable Instant at,
            StaffMember by) {
        if (by.isOutsider()) { // whom the house would tell is the house's to know
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if ((party == null) == (agreement == null)) {
            throw new FieldUnreadable("party");
        }
        var asked = new CallQuestion(party, agreement, level, team, priority, then(at));
        var lists = contacts.whoToCall(asked);
        if (lists.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return CallListsJson.of(asked.at(), lists);
    }

    private Instant then(@Nullable Instant at) {
        var now = clock.instant();
        var then = Objects.requireNonNullElse(at, now).truncatedTo(ChronoUnit.SECONDS);
        if (then.isBefore(now.minus(FAR)) || then.isAfter(now.plus(FAR))) {
            throw new FieldUnreadable("at");
        }
        return then;
    }

    /** A vendor's or partner's people the teams of their own party. */
    private boolean sees(StaffMember by, TeamCode code) {
        var party = organization.team(code).map(Team::party);
        var own = by.team().flatMap(organization::team).map(Team::party);
        return party.isPresent() && (!by.isOutsider() || party.equals(own));
    }
}
