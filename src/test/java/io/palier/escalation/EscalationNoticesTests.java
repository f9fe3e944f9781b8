package io.palier.escalation;

import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.RADIO;
import static io.palier.support.Drafts.aFaultOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Agreements;
import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.letter.LetterView;
import io.palier.letter.Postbox;
import io.palier.organization.PartyCode;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import io.palier.sla.SlaEvent.ThresholdsCrossed;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The room's story: a threshold is crossed, people are told once, somebody says "seen". */
@PalierTest
class EscalationNoticesTests {

    private static final Instant DUE = SettableClock.START.plus(Duration.ofHours(4));
    private static final StaffId STRANGER = new StaffId("nobody");

    private final EscalationNotices notices;
    private final Postbox postbox;
    private final Tickets tickets;
    private final Agreements agreements;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Crew crew;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private TicketNumber number = new TicketNumber("INC-2026-000001");

    EscalationNoticesTests(
            EscalationNotices notices,
            Postbox postbox,
            Tickets tickets,
            Agreements agreements,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Crew crew,
            SettableClock clock,
            JdbcClient jdbc) {
        this.notices = notices;
        this.postbox = postbox;
        this.tickets = tickets;
        this.agreements = agreements;
        this.events = events;
        this.transaction = transaction;
        this.crew = crew;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void somethingIsWrongWithBilling() {
        crew.hire();
        number = tickets.log(aFaultOf("BILLING").draft(), BILLING);
    }

    @Test
    void aWarningReachesTheTeamByMailAndOnScreen() {
        cross(75, 1);
        assertThat(postbox.newest(10))
                .extracting(LetterView::recipient, LetterView::subject)
                .containsExactly(tuple(
                        "billing@palier.example",
                        number + " (P1) à risque\u00a0: résolution, échéance lun. 2 mars à 13:00"));
        assertThat(notices.openFor(BILLING)).singleElement().satisfies(notice -> {
            assertThat(notice.ticket()).isEqualTo(number);
            assertThat(notice.effectiveAt()).isEqualTo(DUE.minus(Duration.ofHours(1)));
            assertThat(notice.processedAt()).isEqualTo(DUE.minus(Duration.ofMinutes(59)));
            assertThat(notice.isBreach()).isFalse();
            assertThat(notice.isAcknowledged()).isFalse();
        });
        assertThat(notices.countOpenFor(BILLING)).isOne();
        assertThat(notices.countOpenFor(RADIO)).isZero();
        assertThat(notices.countOpenFor(MANAGER)).isZero();
    }

    @Test
    void aBreachReachesTheTeamAndEachManagerInTheManagersLanguage() {
        crew.hire(new StaffId("kate"), "Kate Moore", null, Role.MANAGER);
        jdbc.sql("update staff_member set language = 'en' where id = 'kate'").update();
        cross(100, 1);
        assertThat(notices.of(number))
                .extracting(NoticeView::rung, NoticeView::recipient)
                .containsExactlyInAnyOrder(
                        tuple(1, "billing@palier.example"),
                        tuple(2, "kate@palier.example"),
                        tuple(2, "manager@palier.example"));
        assertThat(postbox.newest(10))
                .filteredOn(letter -> letter.recipient().startsWith("kate"))
                .extracting(LetterView::subject)
                .containsExactly(number + " (P1) breached: resolution was due Mon 2 Mar, 13:00");
        assertThat(notices.countOpenFor(MANAGER)).isOne();
    }

    @Test
    void theSameCrossingASecondTimeTellsNobody() {
        cross(100, 1);
        cross(100, 1);
        assertThat(notices.of(number)).hasSize(2);
        assertThat(postbox.newest(10)).hasSize(2);
    }

    @Test
    void twoNodesThatFindTheSameCrossingTellItOnce() {
        var crossing = crossing(100, 1);
        Runnable find = () -> transaction.executeWithoutResult(
                status -> events.publishEvent(new ThresholdsCrossed(List.of(crossing))));
        var first = CompletableFuture.runAsync(find);
        var second = CompletableFuture.runAsync(find);
        CompletableFuture.allOf(first, second).join();
        assertThat(notices.of(number)).hasSize(2);
        assertThat(postbox.newest(10)).hasSize(2);
    }

    @Test
    void eachThresholdAndEachLifeOfAClockIsToldForItself() {
        cross(75, 1);
        cross(100, 1);
        cross(75, 2);
        assertThat(notices.of(number)).extracting(NoticeView::percent).containsExactlyInAnyOrder(75, 100, 100, 75);
    }

    @Test
    void nothingIsToldWhenTheTransactionThatFoundItIsRolledBack() {
        var crossing = crossing(100, 1);
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new ThresholdsCrossed(List.of(crossing)));
            status.setRollbackOnly();
        });
        assertThat(notices.of(number)).isEmpty();
        assertThat(postbox.newest(10)).isEmpty();
    }

    @Test
    void aCrossingOutsideATransactionIsRefused() {
        var crossing = crossing(100, 1);
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> events.publishEvent(new ThresholdsCrossed(List.of(crossing))));
        assertThat(notices.of(number)).isEmpty();
    }

    @Test
    void oneOfTheTeamSaysSeenAndTheFirstToSaySoStays() {
        cross(75, 1);
        var notice = notices.openFor(BILLING).get(0).id();
        var seenAt = clock.tick(Duration.ofMinutes(3));
        notices.acknowledge(notice, BILLING);
        clock.tick(Duration.ofMinutes(3));
        notices.acknowledge(notice, MANAGER);
        assertThat(notices.of(number)).singleElement().satisfies(seen -> {
            assertThat(seen.acknowledgedBy()).isEqualTo(BILLING);
            assertThat(seen.acknowledgedAt()).isEqualTo(seenAt);
        });
        assertThat(notices.openFor(BILLING)).isEmpty();
    }

    @Test
    void aManagerMayAnswerForATeam() {
        cross(75, 1);
        notices.acknowledge(notices.openFor(BILLING).get(0).id(), MANAGER);
        assertThat(notices.countOpenFor(BILLING)).isZero();
    }

    @Test
    void whatIsNoneOfYoursLooksLikeNothing() {
        cross(100, 1);
        var team = notices.openFor(BILLING).get(0).id();
        var manager = notices.openFor(MANAGER).get(0).id();
        assertThatExceptionOfType(NoticeNotFound.class).isThrownBy(() -> notices.acknowledge(team, RADIO));
        assertThatExceptionOfType(NoticeNotFound.class).isThrownBy(() -> notices.acknowledge(manager, BILLING));
        assertThatExceptionOfType(NoticeNotFound.class).isThrownBy(() -> notices.acknowledge(team, STRANGER));
        assertThatExceptionOfType(NoticeNotFound.class).isThrownBy(() -> notices.acknowledge(-1, MANAGER));
        assertThat(notices.openFor(STRANGER)).isEmpty();
        assertThat(notices.countOpenFor(STRANGER)).isZero();
    }

    private void cross(int percent, int generation) {
        var crossing = crossing(percent, generation);
        transaction.executeWithoutResult(status -> events.publishEvent(new ThresholdsCrossed(List.of(crossing))));
    }

    private ThresholdCrossed crossing(int percent, int generation) {
        var agreement = agreements
                .inForce(AgreementKind.SLA, new PartyCode("OPERATOR"), SettableClock.START)
                .orElseThrow();
        var effective =
                DUE.minus(Duration.ofHours(4).multipliedBy(100 - percent).dividedBy(100));
        return new ThresholdCrossed(
                clockOf(agreement.id().value()),
                generation,
                number,
                agreement.id(),
                AgreementKind.SLA,
                Metric.RESOLVE,
                Priority.P1,
                2,
                percent + "%",
                SupportLevel.L3,
                new TeamCode("L3-BILLING"),
                DUE,
                effective,
                effective.plus(Duration.ofMinutes(1)),
                false);
    }

    /** The row that a notice points to; the clock's own room may have written it already. */
    private long clockOf(long agreement) {
        return jdbc.sql("""
                        select id from ticket_clock
                         where ticket_number = ? and agreement_kind = 'SLA' and metric = 'RESOLVE'""")
                .param(number.value())
                .query(Long.class)
                .optional()
                .orElseGet(() -> jdbc.sql("""
                        insert into ticket_clock (version, ticket_number, agreement_version_id, agreement_kind, metric,
                          priority, level, team_code, state, goal_seconds, started_at)
                        values (0, ?, ?, 'SLA', 'RESOLVE', 'P1', 'L3', 'L3-BILLING', 'RUNNING', 14400, now())
                        returning id""")
                        .params(number.value(), agreement)
                        .query(Long.class)
                        .single());
    }
}
