package io.palier.api;

import io.palier.oncall.Duty;
import io.palier.organization.Organization;
import io.palier.organization.StaffMember;
import io.palier.organization.TeamCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call for a team.
 *
 * @param hasRota whether there is a rota at all, the team's own or its party's
 * @param duties in the order of calling; empty where nobody is on call
 */
record OnCallJson(String team, Instant at, boolean hasRota, List<Called> duties) {

    /**
     * @param standsInFor the log-in name of who is away; null where nobody is
     * @param since null where it began more than four weeks before
     * @param until exclusive; null where no end is in sight
     */
    record Called(
            int line,
            Person person,
            @Nullable String standsInFor,
            boolean override,
            long rota,
            @Nullable Instant since,
            @Nullable Instant until) {}

    /** @param phone in E.164; null where it is not known */
    record Person(
            String id, String name, String email, @Nullable String phone) {}

    static OnCallJson of(TeamCode team, Instant at, boolean hasRota, List<Duty> duties, Organization organization) {
        var called = duties.stream()
                .flatMap(duty -> organization.member(duty.person()).stream().map(person -> called(duty, person)))
                .toList();
        return new OnCallJson(team.value(), at, hasRota, called);
    }

    private static Called called(Duty duty, StaffMember person) {
        var phone = person.phone();
        var away = duty.insteadOf();
        return new Called(
                duty.line(),
                new Person(person.id().value(), person.name(), person.email(), phone == null ? null : phone.value()),
                away == null ? null : away.value(),
                duty.overridden(),
                duty.rota().value(),
                duty.since(),
                duty.until());
    }
}
