package io.palier.agreement;

import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.palier.agreement.Completeness.InForce;
import io.palier.agreement.Completeness.Reach;
import io.palier.organization.PartyCode;
import io.palier.organization.SystemCode;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What applies to whom, and where nothing would (domain.md §4). */
@PalierTest
class CompletenessTests {

    private static final Instant NOW = SettableClock.START;
    private static final Reach BILLTECH =
            new Reach(AgreementKind.UNDERPINNING_CONTRACT, Papers.BILLTECH, "BillTech", null, null);

    private final Agreements agreements;
    private final Negotiations table;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final Crew crew;

    CompletenessTests(Agreements agreements, Negotiations table, SettableClock clock, JdbcClient jdbc, Crew crew) {
        this.agreements = agreements;
        this.table = table;
        this.clock = clock;
        this.jdbc = jdbc;
        this.crew = crew;
    }

    @BeforeEach
    void everybodyIsThere() {
        crew.hire();
    }

    @Test
    void theMostSpecificWinsWhateverTheOrder() {
        var all = inForce(1, "ALL", null, null);
        var party = inForce(2, "PARTY", Papers.BILLTECH, null);
        var system = inForce(3, "SYSTEM", null, "RATING");
        var both = inForce(4, "BOTH", Papers.BILLTECH, "RATING");
        for (var order : List.of(List.of(all, party, system, both), List.of(both, system, party, all))) {
            assertThat(Completeness.of(NOW, List.of(BILLTECH), order).rows())
                    .extracting(Completeness.Row::code)
                    .containsExactly("PARTY", "BOTH");
        }
        assertThat(Completeness.of(NOW, List.of(BILLTECH), List.of(all, party, system))
                        .rows())
                .extracting(Completeness.Row::code)
                .containsExactly("PARTY", "SYSTEM");
    }

    @Test
    void specificityIsAStatedOrderWithoutTies() {
        assertThat(new Coverage(AgreementKind.OLA, null, null, new SystemCode("RATING")).specificity())
                .isGreaterThan(new Coverage(AgreementKind.OLA, Papers.BILLTECH, Papers.TRANSATEL, null).specificity());
        assertThat(new Coverage(AgreementKind.OLA, null, Papers.BILLTECH, null).specificity())
                .isGreaterThan(new Coverage(AgreementKind.OLA, Papers.BILLTECH, null, null).specificity());
    }

    @Test
    void whereNothingAppliesEveryCellIsAGap() {
        var laidOut = Completeness.of(NOW, List.of(BILLTECH), List.of());
        assertThat(laidOut.gaps()).hasSize(Priority.values().length);
        assertThat(laidOut.rows().get(0).objective(Metric.RESOLVE, Priority.P1)).isEmpty();
    }

    @Test
    void onDayOneEverybodyIsPromisedSomethingAtEveryPriority() {
        var dayOne = agreements.completeness(NOW);
        assertThat(dayOne.gaps()).isEmpty();
        assertThat(dayOne.rows()).extracting(row -> row.reach().kind()).contains(AgreementKind.values());
        assertThat(dayOne.rows())
                .extracting(row -> row.reach().party())
                .contains(new PartyCode("SEGMENT-NONE"), Papers.BILLTECH, Papers.TRANSATEL);
        assertThat(agreements
                        .completeness(Instant.parse("2019-12-31T23:59:59Z"))
                        .gaps())
                .isNotEmpty();
    }

    @Test
    void aDraftShowsWhatWouldBeEmptyIfItCameIntoForce() {
        var objectives = Papers.objectives(4);
        objectives.remove(3);
        var id = table.draft(Papers.contract("UC-RATING", "RATING", Papers.proposal(Papers.with(objectives))), MANAGER);
        assertThat(agreements.completeness(NOW).gaps()).isEmpty();
        assertThat(table.completenessWith(id, MANAGER).gaps())
                .containsExactly(new Completeness.Gap(
                        new Reach(
                                AgreementKind.UNDERPINNING_CONTRACT,
                                Papers.BILLTECH,
                                "BillTech",
                                null,
                                new SystemCode("RATING")),
                        Priority.P4));
    }

    @Test
    void theLastPromiseToAPartyCannotEnd() {
        var id = table.draft(Papers.contract("UC-BILLTECH"), MANAGER);
        table.propose(id, 1, MANAGER);
        table.sign(id, MANAGER);
        table.sign(id, VENDOR);
        jdbc.sql("update agreement_version set valid_until = :at where agreement_code = 'UC-DAY-ONE'")
                .param("at", NOW.atOffset(java.time.ZoneOffset.UTC))
                .update();
        var later = clock.tick(Duration.ofDays(1));
        assertThatThrownBy(() -> table.end(id, later, "they close", MANAGER))
                .asInstanceOf(type(NegotiationRefused.class))
                .extracting(NegotiationRefused::reason)
                .isEqualTo(NegotiationRefused.Reason.LEAVES_NOTHING);
        assertThat(table.completenessWithout(id, later, MANAGER).gaps()).hasSize(4);
        jdbc.sql("update agreement_version set valid_until = null where decreed")
                .update();
        table.end(id, later, "they close", MANAGER);
        assertThat(agreements.completeness(later).gaps()).isEmpty();
    }

    private static InForce inForce(long id, String code, @Nullable PartyCode party, @Nullable String system) {
        var coverage = new Coverage(
                AgreementKind.UNDERPINNING_CONTRACT, party, null, system == null ? null : new SystemCode(system));
        return new InForce(new AgreementVersionId(id), code, 1, coverage, NOW, Papers.terms(4));
    }
}
