package io.palier.agreement;

import io.palier.agreement.NegotiationRefused.Reason;
import io.palier.agreement.NegotiationStep.Kind;
import io.palier.organization.StaffId;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Puts versions on the table and takes them off it again. */
@Component
class Bargaining {

    private final VersionRows versions;
    private final TableRows table;
    private final AgreementCheck check;
    private final CanonicalText text;
    private final NegotiationReading reading;
    private final CompletenessReading completeness;
    private final Announcements announcements;

    Bargaining(
            VersionRows versions,
            TableRows table,
            AgreementCheck check,
            CanonicalText text,
            NegotiationReading reading,
            CompletenessReading completeness,
            Announcements announcements) {
        this.versions = versions;
        this.table = table;
        this.check = check;
        this.text = text;
        this.reading = reading;
        this.completeness = completeness;
        this.announcements = announcements;
    }

    /** Puts a draft on the table, in place of what lies there. The agreement is locked by the caller. */
    void propose(StoredVersion draft, StaffId by, Instant at) {
        var seat = reading.seatFor(draft, NegotiationMove.PROPOSE, by);
        var problems = check.problemsOfNext(draft.asNew());
        if (problems.stream().anyMatch(problem -> !problem.isWarning())) {
            throw new ProblemsFound(problems);
        }
        versions.of(draft.code()).stream()
                .filter(v -> v.state() == VersionState.PROPOSED)
                .forEach(answered -> answer(answered, seat, at));
        versions.propose(draft.id(), text.of(draft.asNew()));
        table.happened(
                draft.id(),
                Kind.PROPOSED,
                seat.side(),
                seat.id(),
                seat.name(),
                at,
                draft.proposal().note());
        announcements.proposed(draft, seat);
    }

    private void answer(StoredVersion answered, Seat seat, Instant at) {
        var own = answered.from() == seat.side();
        versions.move(answered.id(), own ? VersionState.WITHDRAWN : VersionState.COUNTERED);
        table.happened(
                answered.id(), own ? Kind.REPLACED : Kind.COUNTERED, seat.side(), seat.id(), seat.name(), at, "");
    }

    void withdraw(AgreementVersionId id, String why, StaffId by, Instant at) {
        var version = locked(id, by);
        var seat = reading.seatFor(version, NegotiationMove.WITHDRAW, by);
        versions.move(id, VersionState.WITHDRAWN);
        table.happened(id, Kind.WITHDRAWN, seat.side(), seat.id(), seat.name(), at, why);
    }

    /** Lets a version end; gives the version as it was. */
    StoredVersion end(AgreementVersionId id, Instant until, String why, StaffId by, Instant at) {
        var version = locked(id, by);
        var seat = reading.seatFor(version, NegotiationMove.END, by);
        demandEnd(version, until, at);
        if (why.isBlank()) {
            throw new NegotiationRefused(Reason.NO_REASON);
        }
        // the other side is free to leave: what the operator then lacks is no reason to hold it
        if (seat.side() == Side.OPERATOR && completeness.isMissed(version, until)) {
            throw new NegotiationRefused(Reason.LEAVES_NOTHING);
        }
        versions.end(id, VersionState.ENDED, until);
        table.happened(id, Kind.ENDED, seat.side(), seat.id(), seat.name(), at, why);
        announcements.ended(version, until, why, seat);
        return version;
    }

    private static void demandEnd(StoredVersion version, Instant until, Instant at) {
        var given = version.validUntil();
        var start = version.validFrom().isAfter(at) ? version.validFrom() : at;
        if (until.isBefore(start) || given != null && until.isAfter(given)) {
            throw new NegotiationRefused(Reason.BAD_END);
        }
        if (until.isBefore(version.terms().earliestEnd(at))) {
            throw new NegotiationRefused(Reason.NOTICE_TOO_SHORT);
        }
    }

    private StoredVersion locked(AgreementVersionId id, StaffId by) {
        versions.lock(reading.found(id, by).code());
        return reading.found(id, by);
    }
}
