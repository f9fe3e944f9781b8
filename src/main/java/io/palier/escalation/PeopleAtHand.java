package io.palier.escalation;

import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Threshold;
import io.palier.escalation.EscalationLadder.Reach;
import io.palier.oncall.Duty;
import io.palier.oncall.OnCall;
import io.palier.organization.Organization;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.organization.Team;
import io.palier.organization.TeamCode;
import io.palier.slaclock.WarningPoint;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up who is there, once for all that is told at an instant. */
@Component
class PeopleAtHand {

    private final Organization organization;
    private final OnCall onCall;
    private final LetterSettings settings;

    PeopleAtHand(Organization organization, OnCall onCall, LetterSettings settings) {
        this.organization = organization;
        this.onCall = onCall;
        this.settings = settings;
    }

    /** Who is there at an instant. */
    Here at(Instant now) {
        return new Here(now, standIns(now));
    }

    /** A manager who is away is told through whoever stands in (cases.md C16). */
    private List<StandIn> standIns(Instant now) {
        return organization.membersWith(Role.MANAGER).stream()
                .map(manager -> new StandIn(
                        manager.id(), onCall.standIn(manager.id(), now).orElse(null)))
                .toList();
    }

    /** All that makes a difference to whom a step reaches at one instant. */
    private record Situation(
            AgreementVersionId agreement,
            SupportLevel level,
            TeamCode holder,
            @Nullable StaffId worker,
            WarningPoint threshold,
            int step) {}

    /** @param by who answers for the person, mostly the same; null where nobody does */
    record StandIn(StaffId person, @Nullable StaffId by) {}

    /** Those who are there at one instant. */
    final class Here {

        private final Instant now;
        private final List<StandIn> standIns;
        private final List<StaffMember> managers;
        private final Map<Situation, Reach> reached = new HashMap<>();
        private final Map<TeamCode, List<Duty>> duties = new HashMap<>();
        private final Map<TeamCode, List<StaffMember>> called = new HashMap<>();

        private Here(Instant now, List<StandIn> standIns) {
            this.now = now;
            this.standIns = standIns;
            this.managers = members(standIns.stream().flatMap(one -> Stream.ofNullable(one.by())));
        }

        /** Whom the occasion's step must reach; asked once for all tickets that stand alike. */
        Reach reach(Occasion occasion, Threshold threshold) {
            var situation = new Situation(
                    occasion.agreement().id(),
                    occasion.event().level(),
                    occasion.holder().code(),
                    occasion.ticket().assignee(),
                    threshold.point(),
                    occasion.step());
            return reached.computeIfAbsent(
                    situation,
                    any -> new EscalationLadder(
                                    occasion.agreement(), occasion.event().level(), around(occasion))
                            .reach(threshold, occasion.step(), now));
        }

        private People around(Occasion occasion) {
            var worker = occasion.ticket().assignee();
            return around(
                    occasion.holder(),
                    worker == null ? null : organization.member(worker).orElse(null));
        }

        People around(Team holder, @Nullable StaffMember worker) {
            return new People(
                    holder,
                    worker,
                    called.computeIfAbsent(
                            holder.code(),
                            code -> members(duties(holder).stream().map(Duty::person))),
                    managers,
                    settings.language());
        }

        /** Who is on call for the team, as often as there is a line. */
        List<Duty> duties(Team team) {
            return duties.computeIfAbsent(team.code(), code -> onCall.onDuty(code, now));
        }

        /** Every manager, with who answers for each. */
        List<StandIn> standIns() {
            return standIns;
        }

        private List<StaffMember> members(Stream<StaffId> people) {
            return people.distinct()
                    .flatMap(person -> organization.member(person).stream())
                    .toList();
        }
    }
}
