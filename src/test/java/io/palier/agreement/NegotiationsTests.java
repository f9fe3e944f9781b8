package io.palier.agreement;

import static io.palier.support.Crew.ADMIN;
import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.PARTNER;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.palier.agreement.NegotiationRefused.Reason;
import io.palier.agreement.TermsProblem.Code;
import io.palier.letter.LetterView;
import io.palier.letter.Postbox;
import io.palier.organization.SystemCode;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens at the table (domain.md §4), against the real database. */
@PalierTest
class NegotiationsTests {

    private final Negotiations table;
    private final Agreements agreements;
    private final SettableClock clock;
    private final Postbox postbox;
    private final Crew crew;

    NegotiationsTests(Negotiations table, Agreements agreements, SettableClock clock, Postbox postbox, Crew crew) {
        this.table = table;
        this.agreements = agreements;
        this.clock = clock;
        this.postbox = postbox;
        this.crew = crew;
    }

    @BeforeEach
    void everybodyIsThere() {
        crew.hire();
    }

    @Test
    void aDraftIsSavedAndReadByItsSideOnly() {
        var id = table.draft(Papers.contract("UC-BILLTECH"), MANAGER);
        var draft = table.version(id, ADMIN);
        assertThat(draft.state()).isEqualTo(VersionState.DRAFT);
        assertThat(draft.terms()).isEqualTo(Papers.terms(4));
        assertThat(draft.partyName()).isEqualTo("BillTech");
        assertThat(draft.moves())
                .containsExactlyInAnyOrder(
                        NegotiationMove.REVISE,
                        NegotiationMove.PROPOSE,
                        NegotiationMove.WITHDRAW,
                        NegotiationMove.COPY);
        assertThat(agreements.all()).extracting(AgreementVersion::code).doesNotContain("UC-BILLTECH");
        assertThatThrownBy(() -> table.version(id, VENDOR)).isInstanceOf(AgreementNotFound.class);
        assertThat(table.mine(VENDOR)).isEmpty();
    }

    @Test
    void onlyTheOperatorDrafts() {
        refused(Reason.OPERATOR_ONLY, () -> table.draft(Papers.contract("UC-BILLTECH"), VENDOR));
        refused(Reason.OPERATOR_ONLY, () -> table.draft(Papers.contract("UC-BILLTECH"), AGENT));
    }

    @Test
    void aDraftMayHoldProblemsButNotBeProposedWithThem() {
        var objectives = Papers.objectives(4);
        objectives.remove(3);
        var id = table.draft(Papers.contract("UC-BILLTECH", null, Papers.proposal(Papers.with(objectives))), MANAGER);
        assertThatThrownBy(() -> table.propose(id, 1, MANAGER))
                .asInstanceOf(type(ProblemsFound.class))
                .extracting(ProblemsFound::problems)
                .asInstanceOf(list(TermsProblem.class))
                .contains(TermsProblem.of("objectives.P4", Code.NO_PROMISE, "P4"));
        assertThat(table.version(id, MANAGER).state()).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void aStaleEditIsRefusedWithWhatChanged() {
        var id = table.draft(Papers.contract("UC-BILLTECH"), MANAGER);
        assertThat(table.revise(id, 1, Papers.proposal(Papers.terms(6)), ADMIN)).isEqualTo(2);
        assertThatThrownBy(() -> table.revise(id, 1, Papers.proposal(Papers.terms(8)), MANAGER))
                .asInstanceOf(type(DraftChanged.class))
                .satisfies(stale -> {
                    assertThat(stale.current().revision()).isEqualTo(2);
                    assertThat(stale.changes())
                            .containsExactly(new TermsChange(
                                    TermsChange.Section.OBJECTIVES, "objectives[RESOLVE/P1].goal", "PT4H", "PT6H"));
                });
        assertThat(table.version(id, MANAGER).terms()).isEqualTo(Papers.terms(6));
    }

    @Test
    void aCounterProposalIsTheNextVersionFromTheOtherSideAndBothSign() {
        var first = proposed("UC-BILLTECH", 4);
        assertThat(table.mine(VENDOR))
                .extracting(NegotiationSummary::waitsForMe)
                .containsExactly(true);
        var second = table.counterPropose(first, Papers.proposal(Papers.terms(6)), VENDOR);

        assertThat(table.version(first, MANAGER).state()).isEqualTo(VersionState.COUNTERED);
        var counter = table.version(second, MANAGER);
        assertThat(counter.version()).isEqualTo(2);
        assertThat(counter.from()).isEqualTo(Side.COUNTERPART);
        assertThat(table.diff(first, second, MANAGER))
                .extracting(TermsChange::before, TermsChange::after)
                .containsExactly(tuple("PT4H", "PT6H"));
        refused(Reason.NOT_PROPOSED, () -> table.sign(first, MANAGER));

        table.sign(second, MANAGER);
        assertThat(inForce()).isEqualTo("UC-DAY-ONE");
        refused(Reason.ALREADY_SIGNED, () -> table.sign(second, ADMIN));
        table.sign(second, VENDOR);
        assertThat(inForce()).isEqualTo("UC-BILLTECH");

        var signed = table.version(second, VENDOR);
        assertThat(signed.state()).isEqualTo(VersionState.ACTIVE);
        assertThat(signed.signatures())
                .allSatisfy(signature ->
                        assertThat(signature.sha256()).isEqualTo(CanonicalText.sha256(table.export(second, VENDOR))));
        assertThat(table.negotiation("UC-BILLTECH", VENDOR).steps())
                .extracting(NegotiationStep::kind)
                .containsSubsequence(
                        NegotiationStep.Kind.PROPOSED,
                        NegotiationStep.Kind.COUNTERED,
                        NegotiationStep.Kind.PROPOSED,
                        NegotiationStep.Kind.SIGNED,
                        NegotiationStep.Kind.SIGNED,
                        NegotiationStep.Kind.ACTIVATED);
    }

    @Test
    void theNextVersionSupersedesTheOneBeforeFromItsFirstInstantOn() {
        var first = signed("UC-BILLTECH", 4);
        var next = table.amend(first, MANAGER);
        var later = SettableClock.START.plus(Duration.ofDays(10));
        table.revise(next, 1, Papers.from(later, null, Papers.terms(3)), MANAGER);
        table.propose(next, 2, MANAGER);
        table.sign(next, VENDOR);
        table.sign(next, MANAGER);
        assertThat(table.version(first, MANAGER))
                .returns(VersionState.SUPERSEDED, VersionView::state)
                .returns(later, VersionView::validUntil);
        assertThat(goalAtP1()).isEqualTo(Duration.ofHours(4));
        clock.set(later);
        assertThat(goalAtP1()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void aVersionThatNeverBeganIsSupersededByOneThatComesSooner() {
        var first = signed("UC-BILLTECH", 4);
        var second = following(first, Duration.ofDays(10), 3);
        var third = following(second, Duration.ofDays(5), 2);
        var change = SettableClock.START.plus(Duration.ofDays(5));
        assertThat(table.version(first, MANAGER).validUntil()).isEqualTo(change);
        assertThat(table.version(second, MANAGER))
                .returns(VersionState.SUPERSEDED, VersionView::state)
                .satisfies(never -> assertThat(never.validUntil()).isEqualTo(never.validFrom()));
        for (var day = 0; day < 20; day++) {
            clock.set(SettableClock.START.plus(Duration.ofDays(day)));
            assertThat(goalAtP1()).isEqualTo(Duration.ofHours(day < 5 ? 4 : 2));
        }
        assertThat(table.version(third, MANAGER).state()).isEqualTo(VersionState.ACTIVE);
    }

    @Test
    void whoSignsLateSignsForTheFutureOnly() {
        var id = proposed("UC-BILLTECH", 4);
        var late = clock.tick(Duration.ofDays(3));
        table.sign(id, VENDOR);
        table.sign(id, MANAGER);
        assertThat(table.version(id, MANAGER).validFrom()).isEqualTo(late);
        assertThat(agreements.inForce(AgreementKind.UNDERPINNING_CONTRACT, Papers.BILLTECH, late.minusSeconds(1)))
                .map(AgreementVersion::code)
                .contains("UC-DAY-ONE");
    }

    @Test
    void anotherPartysAgreementIsNotThere() {
        var id = proposed("UC-BILLTECH", 4);
        for (var stranger : List.of(PARTNER, BILLING, AGENT)) {
            assertThatThrownBy(() -> table.version(id, stranger)).isInstanceOf(AgreementNotFound.class);
            assertThatThrownBy(() -> table.sign(id, stranger)).isInstanceOf(AgreementNotFound.class);
            assertThatThrownBy(() -> table.negotiation("UC-BILLTECH", stranger)).isInstanceOf(AgreementNotFound.class);
        }
        assertThat(table.negotiation("UC-BILLTECH", VENDOR).versions()).hasSize(1);
    }

    @Test
    void aProposalIsTakenBackOnlyByItsSide() {
        var id = proposed("UC-BILLTECH", 4);
        refused(Reason.NOT_YOURS, () -> table.withdraw(id, "", VENDOR));
        table.withdraw(id, "another offer came", MANAGER);
        refused(Reason.NOT_PROPOSED, () -> table.sign(id, VENDOR));
        assertThat(table.version(id, VENDOR).moves()).isEqualTo(Set.of());
    }

    @Test
    void whatEndedGivesNothingAnyMore() {
        var id = signed("UC-BILLTECH", 4);
        table.end(id, SettableClock.START.plusSeconds(60), "the vendor closes", MANAGER);
        assertThat(inForce()).isEqualTo("UC-BILLTECH");
        clock.tick(Duration.ofSeconds(60));
        assertThat(inForce()).isEqualTo("UC-DAY-ONE");
    }

    @Test
    void aHouseRuleIsCopiedIntoAnAgreementWithItsPausesListed() {
        var rule = agreements
                .inForce(AgreementKind.UNDERPINNING_CONTRACT, Papers.BILLTECH, clock.instant())
                .orElseThrow();
        refused(Reason.HOUSE_RULE, () -> table.amend(rule.id(), MANAGER));
        var copy = table.copyOf(rule.id(), Papers.contract("UC-BILLTECH"), MANAGER);
        assertThat(table.version(copy, MANAGER).terms().objectives()).isEqualTo(rule.objectives());
        table.propose(copy, 1, MANAGER);
        assertThat(table.version(copy, VENDOR).terms().pauseRules())
                .extracting(PauseRule::reason)
                .containsExactly(PauseReason.AWAITING_OPERATOR);
    }

    @Test
    void theFirstDraftMayStillBeCorrectedInItsCoverage() {
        var id = table.draft(Papers.contract("UC-BILLTECH"), MANAGER);
        assertThat(table.redraft(
                        id, 1, Papers.contract("UC-BILLTECH", "RATING", Papers.proposal(Papers.terms(4))), ADMIN))
                .isEqualTo(2);
        assertThat(table.version(id, MANAGER).coverage().system()).isEqualTo(new SystemCode("RATING"));
        table.propose(id, 2, MANAGER);
        refused(Reason.NOT_A_DRAFT, () -> table.redraft(id, 2, Papers.contract("UC-BILLTECH"), MANAGER));
    }

    @Test
    void theOtherSideIsToldOfAProposal() {
        var first = proposed("UC-BILLTECH", 4);
        table.counterPropose(first, Papers.proposal(Papers.terms(6)), VENDOR);
        assertThat(postbox.newest(10))
                .extracting(LetterView::recipient)
                .containsExactlyInAnyOrder("billtech@vendors.example", "manager@palier.example");
    }

    @Test
    void aCodeIsTakenOnce() {
        table.draft(Papers.contract("UC-BILLTECH"), MANAGER);
        assertThatThrownBy(() -> table.draft(Papers.contract("UC-BILLTECH"), ADMIN))
                .asInstanceOf(type(ProblemsFound.class))
                .satisfies(found ->
                        assertThat(found.problems()).contains(TermsProblem.of("code", Code.CODE_TAKEN, "UC-BILLTECH")));
    }

    private AgreementVersionId following(AgreementVersionId before, Duration in, int hours) {
        var next = table.amend(before, MANAGER);
        table.revise(next, 1, Papers.from(SettableClock.START.plus(in), null, Papers.terms(hours)), MANAGER);
        table.propose(next, 2, MANAGER);
        table.sign(next, VENDOR);
        table.sign(next, MANAGER);
        return next;
    }

    private AgreementVersionId proposed(String code, int hours) {
        var id = table.draft(Papers.contract(code, null, Papers.proposal(Papers.terms(hours))), MANAGER);
        table.propose(id, 1, MANAGER);
        return id;
    }

    private AgreementVersionId signed(String code, int hours) {
        var id = proposed(code, hours);
        table.sign(id, MANAGER);
        table.sign(id, VENDOR);
        return id;
    }

    private String inForce() {
        return agreements
                .inForce(AgreementKind.UNDERPINNING_CONTRACT, Papers.BILLTECH, clock.instant())
                .orElseThrow()
                .code();
    }

    private Duration goalAtP1() {
        return agreements
                .inForce(AgreementKind.UNDERPINNING_CONTRACT, Papers.BILLTECH, clock.instant())
                .flatMap(v -> v.objective(Metric.RESOLVE, Priority.P1))
                .orElseThrow()
                .goal();
    }

    private static void refused(Reason reason, ThrowingCallable move) {
        assertThatThrownBy(move)
                .asInstanceOf(type(NegotiationRefused.class))
                .extracting(NegotiationRefused::reason)
                .isEqualTo(reason);
    }
}
