package io.palier.agreement;

import io.palier.agreement.Completeness.InForce;
import io.palier.agreement.Completeness.Reach;
import io.palier.organization.Organization;
import io.palier.organization.Party;
import io.palier.organization.PartyCode;
import io.palier.organization.SupportLevel;
import io.palier.organization.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays out what applies to whom, as things stand or as if a version came into force or ended. */
@Component
class CompletenessReading {

    /** What a ticket without a customer is looked up by. */
    private static final PartyCode NO_SEGMENT = new PartyCode("SEGMENT-NONE");

    private final VersionRows versions;
    private final Organization organization;

    CompletenessReading(VersionRows versions, Organization organization) {
        this.versions = versions;
        this.organization = organization;
    }

    Completeness at(Instant at) {
        return Completeness.of(at, reachable(), inForce(at, v -> true).toList());
    }

    /** As if that version applied, in place of the other versions of its agreement. */
    Completeness with(StoredVersion version, Instant at) {
        var others = inForce(at, v -> !v.code().equals(version.code()));
        return Completeness.of(
                at,
                reachable(),
                Stream.concat(others, Stream.of(inForce(version))).toList());
    }

    /** As if that version did not apply. */
    Completeness without(StoredVersion version, Instant at) {
        return Completeness.of(
                at, reachable(), inForce(at, v -> !v.id().equals(version.id())).toList());
    }

    /** Whether something would be promised no more, that is now, if that version ended at that instant. */
    boolean isMissed(StoredVersion version, Instant at) {
        return !Set.copyOf(at(at).gaps()).containsAll(without(version, at).gaps());
    }

    private Stream<InForce> inForce(Instant at, Predicate<StoredVersion> counted) {
        return versions.all().stream()
                .filter(v -> v.state().isAgreed())
                .filter(v -> !v.validFrom().isAfter(at))
                .filter(v -> {
                    var until = v.validUntil();
                    return until == null || until.isAfter(at);
                })
                .filter(counted)
                .map(CompletenessReading::inForce);
    }

    private static InForce inForce(StoredVersion v) {
        return new InForce(v.id(), v.code(), v.version(), v.coverage(), v.validFrom(), v.terms());
    }

    /** Segments and tickets without a customer, departments, vendors' desks, partners' desks: by kind and name. */
    private List<Reach> reachable() {
        var reach = new ArrayList<Reach>();
        parties(Party.Kind.CUSTOMER_SEGMENT, p -> true).forEach(p -> reach.add(reach(AgreementKind.SLA, p)));
        reach.add(new Reach(AgreementKind.SLA, NO_SEGMENT, null, null, null));
        var departments = partiesAt(SupportLevel.L3);
        parties(Party.Kind.DEPARTMENT, departments::contains).forEach(p -> reach.add(reach(AgreementKind.OLA, p)));
        var desks = partiesAt(SupportLevel.L4);
        parties(Party.Kind.VENDOR, desks::contains)
                .forEach(p -> reach.add(reach(AgreementKind.UNDERPINNING_CONTRACT, p)));
        parties(Party.Kind.INTERCONNECT_PARTNER, desks::contains)
                .forEach(p -> reach.add(reach(AgreementKind.INTERCONNECT, p)));
        return reach;
    }

    private Stream<Party> parties(Party.Kind kind, Predicate<PartyCode> reached) {
        return organization.parties().stream()
                .filter(party -> party.kind() == kind && reached.test(party.code()))
                .sorted(Comparator.comparing(Party::name));
    }

    private Set<PartyCode> partiesAt(SupportLevel level) {
        return organization.teamsAt(level).stream().map(Team::party).collect(Collectors.toSet());
    }

    private static Reach reach(AgreementKind kind, Party party) {
        return new Reach(kind, party.code(), party.name(), null, null);
    }
}
