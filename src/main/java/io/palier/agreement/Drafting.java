package io.palier.agreement;

import io.palier.agreement.NegotiationStep.Kind;
import io.palier.organization.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Writes drafts. A draft may hold problems, except those that keep it from being kept at all. */
@Component
class Drafting {

    private static final Set<TermsProblem.Code> UNKEEPABLE = Set.of(
            TermsProblem.Code.CODE_FORM,
            TermsProblem.Code.CODE_TAKEN,
            TermsProblem.Code.TOO_LONG,
            TermsProblem.Code.PARTY_UNKNOWN,
            TermsProblem.Code.PARTY_UNSUITABLE,
            TermsProblem.Code.BENEFICIARY_UNSUITABLE,
            TermsProblem.Code.SYSTEM_UNKNOWN,
            TermsProblem.Code.TIE,
            TermsProblem.Code.ENDS_BEFORE_START);

    private final VersionRows versions;
    private final TableRows table;
    private final Seats seats;
    private final AgreementCheck check;
    private final NegotiationReading reading;

    Drafting(VersionRows versions, TableRows table, Seats seats, AgreementCheck check, NegotiationReading reading) {
        this.versions = versions;
        this.table = table;
        this.seats = seats;
        this.check = check;
        this.reading = reading;
    }

    AgreementVersionId draft(NewAgreement agreement, StaffId by, Instant at) {
        var member = seats.member(by);
        if (!Seat.speaksForOperator(member)) {
            throw new NegotiationRefused(NegotiationRefused.Reason.OPERATOR_ONLY);
        }
        demandKeepable(check.problemsOfNew(agreement), agreement.nameEn(), agreement.nameFr());
        try {
            versions.insert(agreement);
        } catch (DuplicateKeyException e) { // somebody drafted one of that code meanwhile
            throw new ProblemsFound(List.of(TermsProblem.of("code", TermsProblem.Code.CODE_TAKEN, agreement.code())));
        }
        return open(agreement.code(), agreement.proposal(), new Seat(member, Side.OPERATOR, false), at);
    }

    /** Another agreement with the terms of a version; the proposal of {@code as} gives its validity and note only. */
    AgreementVersionId copy(AgreementVersionId id, NewAgreement as, StaffId by, Instant at) {
        var terms = reading.found(id, by).terms().withItsPausesListed();
        var given = as.proposal();
        var proposal = new Proposal(terms, given.validFrom(), given.validUntil(), given.note());
        return draft(new NewAgreement(as.code(), as.coverage(), as.nameEn(), as.nameFr(), proposal), by, at);
    }

    /** The version that follows one in force, from now on. */
    AgreementVersionId amend(AgreementVersionId id, StaffId by, Instant now) {
        var version = reading.found(id, by);
        var given = version.validUntil();
        var until = given != null && given.isAfter(now) ? given : null;
        return next(version, NegotiationMove.AMEND, new Proposal(version.terms(), now, until, ""), by, now);
    }

    /** An answer to the other side's proposal, saying the same so far. */
    AgreementVersionId counter(AgreementVersionId id, StaffId by, Instant now) {
        var version = reading.found(id, by);
        var same = new Proposal(version.terms(), version.validFrom(), version.validUntil(), "");
        return next(version, NegotiationMove.COUNTER, same, by, now);
    }

    /** The next version of the agreement, as a draft of the person's side, saying what that version says. */
    AgreementVersionId next(StoredVersion seen, NegotiationMove move, Proposal proposal, StaffId by, Instant at) {
        versions.lock(seen.code());
        var version = reading.found(seen.id(), by); // as it is, now that nobody else can move it
        var seat = reading.seatFor(version, move, by);
        var open = versions.of(version.code()).stream()
                .filter(v -> v.state() == VersionState.DRAFT && v.from() == seat.side()
                        || v.state() == VersionState.PROPOSED && move == NegotiationMove.AMEND)
                .findFirst();
        if (open.isPresent()) {
            throw new NegotiationRefused(NegotiationRefused.Reason.ALREADY_OPEN);
        }
        demandKeepable(check.problemsOfProposal(version, proposal));
        return open(version.code(), proposal, seat, at);
    }

    /** Drafts what a document says: a new agreement, or the next version of the one that has its code. */
    AgreementVersionId importing(AgreementDocument document, StaffId by, Instant at) {
        var gaps = new ArrayList<TermsProblem>();
        Gaps.find("", document, gap -> gaps.add(gap.outsideTerms()));
        if (!gaps.isEmpty()) {
            throw new ProblemsFound(gaps);
        }
        var agreement = document.toNew("");
        var known = versions.of(agreement.code());
        if (known.isEmpty()) {
            return draft(agreement, by, at);
        }
        var latest = known.stream()
                .filter(v -> v.state().isAgreed())
                .findFirst()
                .filter(v -> v.coverage().equals(agreement.coverage()))
                .filter(v -> v.nameEn().equals(agreement.nameEn()) && v.nameFr().equals(agreement.nameFr()));
        if (latest.isEmpty()) {
            throw new ProblemsFound(List.of(TermsProblem.of("code", TermsProblem.Code.CODE_TAKEN, agreement.code())));
        }
        return next(latest.get(), NegotiationMove.AMEND, agreement.proposal(), by, at);
    }

    int revise(AgreementVersionId id, int seenRevision, Proposal proposal, StaffId by, Instant at) {
        var draft = seen(id, seenRevision, NegotiationMove.REVISE, by);
        demandKeepable(check.problemsOfProposal(draft, proposal));
        return save(draft, proposal, by, at);
    }

    int redraft(AgreementVersionId id, int seenRevision, NewAgreement agreement, StaffId by, Instant at) {
        var draft = seen(id, seenRevision, NegotiationMove.REVISE, by);
        if (!agreement.code().equals(draft.code()) || versions.of(draft.code()).size() > 1) {
            throw new NegotiationRefused(NegotiationRefused.Reason.NOT_A_DRAFT);
        }
        demandKeepable(check.problemsOfNext(agreement), agreement.nameEn(), agreement.nameFr());
        versions.correct(agreement);
        return save(draft, agreement.proposal(), by, at);
    }

    /** The version as it is now, locked, where the person may make that move and nobody saved it since. */
    StoredVersion seen(AgreementVersionId id, int seenRevision, NegotiationMove move, StaffId by) {
        var before = reading.found(id, by);
        versions.lock(before.code());
        var draft = reading.found(id, by);
        reading.seatFor(draft, move, by);
        if (draft.revision() != seenRevision) {
            var changes = versions.revision(id, seenRevision)
                    .map(old -> TermsDiff.between(old, draft.proposal()))
                    .orElse(List.of());
            throw new DraftChanged(reading.view(draft, by), changes);
        }
        return draft;
    }

    private int save(StoredVersion draft, Proposal proposal, StaffId by, Instant at) {
        versions.save(draft.id(), proposal);
        versions.keepRevision(draft.id(), by, at);
        return draft.revision() + 1;
    }

    private AgreementVersionId open(String code, Proposal proposal, Seat seat, Instant at) {
        var id = versions.insert(code, seat.side(), proposal);
        versions.keepRevision(id, seat.id(), at);
        table.happened(id, Kind.DRAFTED, seat.side(), seat.id(), seat.name(), at, "");
        return id;
    }

    private static void demandKeepable(List<TermsProblem> problems, String... needed) {
        var blank = Arrays.stream(needed).anyMatch(String::isBlank);
        if (blank
                || problems.stream()
                        .anyMatch(p -> UNKEEPABLE.contains(p.code()) || p.path().equals("coverage.party"))) {
            throw new ProblemsFound(problems);
        }
    }
}
