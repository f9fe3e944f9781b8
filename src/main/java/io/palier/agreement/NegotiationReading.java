package io.palier.agreement;

import io.palier.organization.Party;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows versions to those whom they concern; to everybody else there is no such agreement. */
@Component
class NegotiationReading {

    private final VersionRows versions;
    private final TableRows table;
    private final Seats seats;

    NegotiationReading(VersionRows versions, TableRows table, Seats seats) {
        this.versions = versions;
        this.table = table;
        this.seats = seats;
    }

    StoredVersion found(AgreementVersionId id, StaffId who) {
        var version = versions.find(id).orElseThrow(AgreementNotFound::new);
        seats.at(version, who);
        return version;
    }

    /** The person's seat, where the rules allow that move. */
    Seat seatFor(StoredVersion version, NegotiationMove move, StaffId who) {
        var seat = seats.at(version, who);
        NegotiationRules.of(version, signed(version), seat).demand(move);
        return seat;
    }

    VersionView view(StoredVersion version, StaffId who) {
        return view(version, seats.at(version, who));
    }

    private VersionView view(StoredVersion version, Seat seat) {
        return view(version, seat.side(), signed -> NegotiationRules.of(version, signed, seat));
    }

    /** As who holds a link to sign for the counterpart sees it. */
    VersionView viewByLink(StoredVersion version) {
        return view(version, Side.COUNTERPART, signed -> NegotiationRules.ofLink(version, signed));
    }

    private VersionView view(StoredVersion v, Side mine, Function<Set<Side>, NegotiationRules> rules) {
        var signatures = table.signatures(v.id());
        return new VersionView(
                v.id(),
                v.code(),
                v.version(),
                v.revision(),
                v.state(),
                v.decreed(),
                v.coverage(),
                v.nameEn(),
                v.nameFr(),
                partyName(v),
                v.from(),
                v.terms(),
                v.validFrom(),
                v.validUntil(),
                v.proposal().note(),
                signatures,
                v.document() == null ? null : CanonicalText.sha256(v.document()),
                mine,
                rules.apply(sides(signatures)).moves());
    }

    Negotiation negotiation(String code, StaffId who) {
        var member = seats.member(who);
        var seen = new ArrayList<VersionView>();
        for (var version : versions.of(code)) {
            seats.of(version, member).ifPresent(seat -> seen.add(view(version, seat)));
        }
        if (seen.isEmpty()) {
            throw new AgreementNotFound();
        }
        var ids = seen.stream().map(VersionView::id).collect(Collectors.toSet());
        return new Negotiation(
                code,
                seen,
                table.steps(code).stream()
                        .filter(s -> ids.contains(s.versionId()))
                        .toList());
    }

    /** What waits for the person's side first, then by kind and code. */
    List<NegotiationSummary> mine(StaffId who) {
        var member = seats.member(who);
        var latest = new LinkedHashMap<String, StoredVersion>();
        versions.all().stream()
                .filter(v -> seats.of(v, member).isPresent())
                .forEach(v -> latest.putIfAbsent(v.code(), v));
        var moved = table.lastSteps();
        return latest.values().stream()
                .map(v -> summary(v, member, moved.getOrDefault(v.id(), v.validFrom())))
                .sorted(Comparator.comparing(NegotiationSummary::waitsForMe, Comparator.reverseOrder())
                        .thenComparing(s -> s.coverage().kind())
                        .thenComparing(NegotiationSummary::code))
                .toList();
    }

    private NegotiationSummary summary(StoredVersion v, StaffMember member, Instant since) {
        var seat = seats.of(v, member).orElseThrow();
        var allowed = NegotiationRules.of(v, signed(v), seat).moves();
        return new NegotiationSummary(
                v.code(),
                v.id(),
                v.version(),
                v.state(),
                v.decreed(),
                v.coverage(),
                v.nameEn(),
                v.nameFr(),
                partyName(v),
                v.from(),
                v.validFrom(),
                v.validUntil(),
                since,
                seat.side(),
                seat.signs(),
                allowed.contains(NegotiationMove.SIGN) || allowed.contains(NegotiationMove.PROPOSE));
    }

    private Set<Side> signed(StoredVersion version) {
        return sides(table.signatures(version.id()));
    }

    private @Nullable String partyName(StoredVersion v) {
        return seats.party(v.coverage()).map(Party::name).orElse(null);
    }

    private static Set<Side> sides(List<Signature> signatures) {
        var signed = EnumSet.noneOf(Side.class);
        signatures.forEach(s -> signed.add(s.side()));
        return signed;
    }
}
