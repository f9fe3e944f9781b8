package io.palier.agreement;

import static io.palier.support.Crew.ADMIN;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.palier.agreement.LinkRefused.Reason;
import io.palier.letter.LetterView;
import io.palier.letter.Postbox;
import io.palier.organization.StaffId;
import io.palier.organization.SystemCode;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signatures: two at once, by links that are used, old or false, and what the database refuses ever after. */
@PalierTest
class SigningTests {

    private static final String OUTSIDE = "director@billtech.example";

    private final Negotiations table;
    private final Agreements agreements;
    private final Postbox postbox;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final Crew crew;

    SigningTests(
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
    void bothSidesAtOnceMakeOneAgreement() throws Exception {
        var id = proposed("UC-BILLTECH");
        var outcomes = atOnce(() -> sign(id, MANAGER), () -> sign(id, VENDOR));
        assertThat(outcomes).containsExactly("signed", "signed");
        assertThat(table.version(id, MANAGER).state()).isEqualTo(VersionState.ACTIVE);
        assertThat(table.negotiation("UC-BILLTECH", MANAGER).steps())
                .filteredOn(step -> step.kind() == NegotiationStep.Kind.ACTIVATED)
                .hasSize(1);
    }

    @Test
    void twoOfTheSameSideAtOnceSignOnce() throws Exception {
        var id = proposed("UC-BILLTECH");
        assertThat(atOnce(() -> sign(id, MANAGER), () -> sign(id, ADMIN)))
                .containsExactlyInAnyOrder("signed", "ALREADY_SIGNED");
    }

    @Test
    void b31TwoOfTheSameCoverageCannotBothComeIntoForce() throws Exception {
        var one = proposed("UC-ONE");
        var other = proposed("UC-TWO");
        table.sign(one, MANAGER);
        table.sign(other, MANAGER);
        assertThat(atOnce(() -> sign(one, VENDOR), () -> sign(other, VENDOR)))
                .containsExactlyInAnyOrder("signed", "TIE");
    }

    @Test
    void aLinkLetsOnePersonOutsideSignOnce() {
        var id = proposed("UC-BILLTECH");
        table.sign(id, MANAGER);
        var link = table.invite(id, OUTSIDE, MANAGER);
        assertThat(postbox.newest(2)).extracting(LetterView::recipient).contains(OUTSIDE);
        assertThat(jdbc.sql("select token_sha256 from signing_link")
                        .query(String.class)
                        .single())
                .isEqualTo(CanonicalText.sha256(link.token()))
                .doesNotContain(link.token());

        assertThat(table.byLink(link.token()).code()).isEqualTo("UC-BILLTECH");
        assertThat(table.documentByLink(link.token())).isEqualTo(table.export(id, MANAGER));
        table.signByLink(link.token(), " Diana Reyes ");

        var signed = table.version(id, MANAGER);
        assertThat(signed.state()).isEqualTo(VersionState.ACTIVE);
        assertThat(signed.signature(Side.COUNTERPART))
                .get()
                .returns("Diana Reyes", Signature::name)
                .returns(OUTSIDE, Signature::email)
                .returns(Signature.Way.LINK, Signature::way)
                .returns(signed.sha256(), Signature::sha256);
        refused(Reason.USED, link.token());
    }

    @Test
    void aLinkUsedTwiceAtOnceSignsOnce() throws Exception {
        var id = proposed("UC-BILLTECH");
        var token = table.invite(id, OUTSIDE, MANAGER).token();
        assertThat(atOnce(() -> signByLink(token), () -> signByLink(token))).containsOnlyOnce("signed");
        assertThat(table.version(id, MANAGER).signatures()).hasSize(1);
    }

    @Test
    void aLinkThatExpiredIsFalseOrWasOvertakenOpensNothing() {
        var id = proposed("UC-BILLTECH");
        var old = table.invite(id, OUTSIDE, MANAGER);
        clock.set(old.expiresAt());
        refused(Reason.EXPIRED, old.token());

        var fresh = table.invite(id, OUTSIDE, MANAGER).token();
        refused(Reason.UNKNOWN, fresh.substring(1) + "A");
        refused(Reason.UNKNOWN, CanonicalText.sha256(fresh));
        table.counterPropose(id, Papers.proposal(Papers.terms(6)), VENDOR);
        refused(Reason.OVERTAKEN, fresh);
    }

    @Test
    void noLinkSignsForTheOperatorNorGoesToItsOwnPeople() {
        var id = proposed("UC-BILLTECH");
        assertThatThrownBy(() -> table.invite(id, MANAGER + "@palier.example", ADMIN))
                .asInstanceOf(type(NegotiationRefused.class))
                .extracting(NegotiationRefused::reason)
                .isEqualTo(NegotiationRefused.Reason.SAME_PERSON);
        var token = table.invite(id, OUTSIDE, VENDOR).token();
        table.signByLink(token, "Diana Reyes");
        assertThat(table.version(id, MANAGER).signature(Side.OPERATOR)).isEmpty();
    }

    @Test
    void b33NothingOfASignedVersionCanBeChangedByAnyDoor() {
        var id = proposed("UC-BILLTECH");
        table.sign(id, MANAGER);
        table.sign(id, VENDOR);
        var text = table.export(id, MANAGER);
        assertThatThrownBy(() -> table.revise(id, 1, Papers.proposal(Papers.terms(8)), MANAGER))
                .isInstanceOf(NegotiationRefused.class);
        for (var change : List.of(
                "update agreement_version set terms = '{}' where id = :id",
                "update agreement_version set terms = jsonb_set(terms, '{objectives,0,goal}', '\"PT8H\"') where id = :id",
                "update agreement_version set document = document || ' ' where id = :id",
                "update agreement_version set valid_from = valid_from - interval '1 day' where id = :id",
                "update agreement_version set valid_until = '2030-01-01' where id = :id",
                "update agreement_version set state = 'DRAFT' where id = :id",
                "update agreement_version set decreed = true where id = :id",
                "update agreement_version set coverage = 'SLA|||' where id = :id",
                "delete from agreement_version where id = :id",
                "update agreement_signature set signer = 'Somebody Else' where version_id = :id",
                "delete from agreement_signature where version_id = :id",
                "update negotiation_step set note = 'we all agreed' where version_id = :id",
                "delete from negotiation_step where version_id = :id",
                "update agreement a set party_code = null from agreement_version v where v.agreement_code = a.code and v.id = :id",
                "delete from agreement a using agreement_version v where v.agreement_code = a.code and v.id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(change).param("id", id.value()).update())
                    .as(change)
                    .isInstanceOf(Exception.class)
                    .rootCause()
                    .hasMessageContaining("ERROR");
        }
        assertThat(table.export(id, MANAGER)).isEqualTo(text);
    }

    @Test
    void aVersionCannotBePutInForceOrSignedBehindTheTablesBack() {
        var id = proposed("UC-BILLTECH");
        for (var change : List.of(
                "update agreement_version set state = 'ACTIVE' where id = :id",
                "insert into agreement_signature (version_id, side, signer, email, way, signed_at, document_sha256)"
                        + " values (:id, 'COUNTERPART', 'Nobody', 'a@b.example', 'LINK', now(), repeat('0', 64))",
                "insert into agreement_version (agreement_code, version, state, valid_from, terms)"
                        + " select agreement_code, 9, 'ACTIVE', valid_from, terms from agreement_version where id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(change).param("id", id.value()).update())
                    .as(change)
                    .isInstanceOf(Exception.class);
        }
    }

    @Test
    void b30AnExpiredAgreementGivesNothingAndAPinnedVersionStays() {
        var until = SettableClock.START.plus(Duration.ofDays(1));
        var id = table.draft(
                Papers.contract("UC-RATING", "RATING", Papers.from(SettableClock.START, until, Papers.terms(4))),
                MANAGER);
        table.propose(id, 1, MANAGER);
        table.sign(id, MANAGER);
        table.sign(id, VENDOR);
        assertThat(inForce("RATING", until.minusSeconds(1))).isEqualTo("UC-RATING");
        assertThat(inForce("RATING", until)).isEqualTo("UC-DAY-ONE");
        clock.set(until.plusSeconds(3600));
        assertThat(agreements.version(id).objective(Metric.RESOLVE, Priority.P1))
                .isPresent();
    }

    @Test
    void b31TheMoreSpecificWinsAndATieIsRefusedWhenSaving() {
        var all = proposed("UC-BILLTECH");
        var rating = table.draft(Papers.contract("UC-RATING", "RATING", Papers.proposal(Papers.terms(3))), MANAGER);
        table.propose(rating, 1, MANAGER);
        for (var id : List.of(all, rating)) {
            table.sign(id, MANAGER);
            table.sign(id, VENDOR);
        }
        assertThat(inForce("RATING", SettableClock.START)).isEqualTo("UC-RATING");
        assertThat(inForce("BILLING", SettableClock.START)).isEqualTo("UC-BILLTECH");
        assertThat(inForce(null, SettableClock.START)).isEqualTo("UC-BILLTECH");

        var twin = Papers.contract("UC-TWIN", "RATING", Papers.proposal(Papers.terms(2)));
        assertThat(table.problems(twin))
                .containsExactly(TermsProblem.of("coverage", TermsProblem.Code.TIE, "UC-RATING"));
        assertThatThrownBy(() -> table.draft(twin, MANAGER)).isInstanceOf(ProblemsFound.class);
    }

    @Test
    void b31AnEmptyConditionNeverMatchesAll() {
        var everybody = new NewAgreement(
                "UC-ALL",
                new Coverage(AgreementKind.UNDERPINNING_CONTRACT, null, null, null),
                "All",
                "Tous",
                Papers.proposal(Papers.terms(2)));
        assertThatThrownBy(() -> table.draft(everybody, MANAGER))
                .asInstanceOf(type(ProblemsFound.class))
                .satisfies(found -> assertThat(found.problems())
                        .contains(TermsProblem.of("coverage.party", TermsProblem.Code.MISSING)));
    }

    private String inForce(@Nullable String system, Instant at) {
        return agreements
                .inForce(
                        AgreementKind.UNDERPINNING_CONTRACT,
                        Papers.BILLTECH,
                        null,
                        system == null ? null : new SystemCode(system),
                        at)
                .orElseThrow()
                .code();
    }

    private AgreementVersionId proposed(String code) {
        var id = table.draft(Papers.contract(code), MANAGER);
        table.propose(id, 1, MANAGER);
        return id;
    }

    private String sign(AgreementVersionId id, StaffId by) {
        try {
            table.sign(id, by);
            return "signed";
        } catch (NegotiationRefused refused) {
            return refused.reason().name();
        }
    }

    private String signByLink(String token) {
        try {
            table.signByLink(token, "Diana Reyes");
            return "signed";
        } catch (LinkRefused refused) {
            return refused.reason().name();
        }
    }

    private void refused(Reason reason, String token) {
        for (var use :
                List.<ThrowingCallable>of(() -> table.byLink(token), () -> table.signByLink(token, "Diana Reyes"))) {
            assertThatThrownBy(use)
                    .asInstanceOf(type(LinkRefused.class))
                    .extracting(LinkRefused::reason)
                    .isEqualTo(reason);
        }
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var outcomes = new ArrayList<String>();
            for (var done : threads.invokeAll(List.of(after(together, one), after(together, other)))) {
                outcomes.add(done.get());
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<String> after(CyclicBarrier together, Callable<String> act) {
        return () -> {
            together.await();
            return act.call();
        };
    }
}
