package io.palier.agreement;

import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.PARTNER;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.palier.agreement.NegotiationRefused.Reason;
import io.palier.agreement.TermsProblem.Code;
import io.palier.letter.LetterView;
import io.palier.letter.Postbox;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Either side ends an agreement by notice: with a reason, not before what was agreed, and the other side is told. */
@PalierTest
@RecordApplicationEvents
class NoticeTests {

    private static final Instant NOW = SettableClock.START;
    private static final String WHY = "We leave the market.";

    private final Negotiations table;
    private final Agreements agreements;
    private final Postbox postbox;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final Crew crew;

    NoticeTests(
            Negotiations table,
            Agreements agreements,
            Postbox postbox,
            SettableClock clock,
            JdbcClient jdbc,
            Crew crew) {
        this.table = table;
        this.agreements = agreements;
        this.postbox = postbox;
        this.clock = clock;
        this.jdbc = jdbc;
        this.crew = crew;
    }

    @BeforeEach
    void everybodyIsThere() {
        crew.hire();
    }

    @Test
    void aManagerWhoWantsMovesOnScreenOnlyGetsNoLetter() {
        jdbc.sql("update staff_member set on_screen = '{AGREEMENT}' where id = 'manager'")
                .update();
        var before = postbox.newest(50).size();
        var id = signed(null);
        var letters = postbox.newest(50).size();
        table.end(id, NOW.plus(Duration.ofDays(30)), WHY, VENDOR);
        assertThat(postbox.newest(50)).hasSize(letters);
        assertThat(postbox.newest(50).stream().limit(letters - before))
                .noneMatch(letter -> letter.recipient().equals("manager@palier.example"));
    }

    @Test
    void theCounterpartGivesNoticeAndTheOperatorIsTold(ApplicationEvents events) {
        var id = signed(null);
        var end = NOW.plus(Duration.ofDays(30));
        table.end(id, end, WHY, VENDOR);

        assertThat(table.negotiation("UC-BILLTECH", MANAGER).steps())
                .last()
                .returns(NegotiationStep.Kind.ENDED, NegotiationStep::kind)
                .returns(Side.COUNTERPART, NegotiationStep::side)
                .returns("Viktor Endres", NegotiationStep::name)
                .returns(WHY, NegotiationStep::note);
        assertThat(letter().recipient()).isEqualTo("manager@palier.example");
        assertThat(letter().subject()).contains("Contrat avec BillTech");
        assertThat(body()).contains("Viktor Endres", "1 avril 2026", WHY, "/negotiation/UC-BILLTECH/versions/1");
        assertThat(events.stream(AgreementEvent.Ended.class))
                .containsExactly(new AgreementEvent.Ended(id, "UC-BILLTECH", end, NOW));

        assertThat(inForce()).isEqualTo("UC-BILLTECH");
        clock.set(end.minusSeconds(1));
        assertThat(inForce()).isEqualTo("UC-BILLTECH");
        clock.set(end);
        assertThat(inForce()).isEqualTo("UC-DAY-ONE");
    }

    @Test
    void theOperatorGivesNoticeAndTheDeskIsTold() {
        table.end(signed(null), null, WHY, MANAGER);
        assertThat(letter().recipient()).isEqualTo("billtech@vendors.example");
        assertThat(inForce()).isEqualTo("UC-DAY-ONE");
    }

    @Test
    void anAgreedNoticeBindsBothSidesToTheSecond() {
        var id = signed(30);
        var earliest = NOW.plus(Duration.ofDays(30));
        for (var side : new io.palier.organization.StaffId[] {MANAGER, VENDOR}) {
            refused(Reason.NOTICE_TOO_SHORT, () -> table.end(id, null, WHY, side));
            refused(Reason.NOTICE_TOO_SHORT, () -> table.end(id, earliest.minusSeconds(1), WHY, side));
        }
        table.end(id, earliest, WHY, VENDOR);
        assertThat(table.version(id, VENDOR).validUntil()).isEqualTo(earliest);
    }

    @Test
    void aNoticeHasAReasonAndAnEndThatIsToCome() {
        var id = signed(null);
        refused(Reason.NO_REASON, () -> table.end(id, NOW, "  ", VENDOR));
        refused(Reason.BAD_END, () -> table.end(id, NOW.minusSeconds(1), WHY, VENDOR));
        assertThatThrownBy(() -> table.end(id, NOW, "x".repeat(4001), VENDOR)).isInstanceOf(ProblemsFound.class);
        assertThat(table.version(id, VENDOR).state()).isEqualTo(VersionState.ACTIVE);
    }

    @Test
    void onlyWhoSitsAtTheTableGivesNoticeAndOnlyOnce() {
        var id = signed(null);
        for (var stranger : new io.palier.organization.StaffId[] {PARTNER, BILLING}) {
            assertThatThrownBy(() -> table.end(id, NOW, WHY, stranger)).isInstanceOf(AgreementNotFound.class);
        }
        table.end(id, NOW.plusSeconds(60), WHY, VENDOR);
        refused(Reason.NOT_IN_FORCE, () -> table.end(id, NOW.plusSeconds(30), WHY, MANAGER));
    }

    /** What the operator would then lack keeps the operator from leaving, not the other side. */
    @Test
    void theCounterpartLeavesWhateverTheOperatorThenLacks() {
        var id = signed(null);
        jdbc.sql("update agreement_version set valid_until = :at where agreement_code = 'UC-DAY-ONE'")
                .param("at", NOW.atOffset(java.time.ZoneOffset.UTC))
                .update();
        clock.tick(Duration.ofDays(1));
        refused(Reason.LEAVES_NOTHING, () -> table.end(id, null, WHY, MANAGER));
        table.end(id, null, WHY, VENDOR);
        assertThat(agreements.completeness(clock.instant()).gaps()).isNotEmpty();
    }

    @Test
    void aNoticeIsOneDayToThreeYears() {
        for (var days : new int[] {0, 1096}) {
            assertThat(TermsCheck.problems(AgreementKind.UNDERPINNING_CONTRACT, with(days), "fr"::equals))
                    .containsExactly(TermsProblem.of("noticeDays", Code.NOTICE_OUT_OF_RANGE, 1095));
        }
        assertThat(TermsCheck.problems(AgreementKind.UNDERPINNING_CONTRACT, with(1095), "fr"::equals))
                .isEmpty();
        assertThat(TermsDiff.between(Papers.proposal(Papers.terms(4)), Papers.proposal(with(90))))
                .containsExactly(new TermsChange(TermsChange.Section.VALIDITY, "noticeDays", null, "90"));
    }

    private AgreementVersionId signed(@Nullable Integer noticeDays) {
        var id = table.draft(Papers.contract("UC-BILLTECH", null, Papers.proposal(with(noticeDays))), MANAGER);
        table.propose(id, 1, MANAGER);
        table.sign(id, MANAGER);
        table.sign(id, VENDOR);
        return id;
    }

    private static Terms with(@Nullable Integer noticeDays) {
        var t = Papers.terms(4);
        return new Terms(
                t.calendars(),
                t.priorityRules(),
                t.objectives(),
                t.pauseRules(),
                t.thresholds(),
                t.contacts(),
                t.media(),
                t.constraints(),
                t.penalties(),
                t.onGoalChange(),
                noticeDays);
    }

    private LetterView letter() {
        return postbox.newest(10).stream()
                .filter(letter -> letter.subject().startsWith("Résiliation"))
                .findFirst()
                .orElseThrow();
    }

    private String body() {
        return jdbc.sql("select body from outgoing_letter where subject like 'Résiliation%'")
                .query(String.class)
                .single();
    }

    private String inForce() {
        return agreements
                .inForce(AgreementKind.UNDERPINNING_CONTRACT, Papers.BILLTECH, clock.instant())
                .orElseThrow()
                .code();
    }

    private static void refused(Reason reason, ThrowingCallable move) {
        assertThatThrownBy(move)
                .asInstanceOf(type(NegotiationRefused.class))
                .extracting(NegotiationRefused::reason)
                .isEqualTo(reason);
    }
}
