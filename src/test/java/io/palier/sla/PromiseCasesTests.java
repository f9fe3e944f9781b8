package io.palier.sla;

import static io.palier.agreement.Metric.ACKNOWLEDGE;
import static io.palier.agreement.Metric.FIRST_RESPONSE;
import static io.palier.agreement.Metric.RESOLVE;
import static io.palier.agreement.Metric.UPDATE;
import static io.palier.sla.Story.at;
import static io.palier.sla.Story.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Priority;
import io.palier.organization.TeamCode;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import io.palier.slaclock.ClockState;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.Channel;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketDraft;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where others fail, section B, as far as it takes a ticket; by the numbers of that list. B01, B03, B12, B15, B16, B28 and
 * B37 are in {@code TicketListenerTests}, B30 and B33 in {@code PinnedVersionTests}, and the pure ones beside the clock.
 */
@PalierTest
class PromiseCasesTests {

    private final Tickets tickets;
    private final TicketClocks clocks;
    private final Crew crew;
    private final JdbcClient jdbc;
    private final SlaWatch watch;
    private final ConfigurableApplicationContext context;
    private final Story story;

    PromiseCasesTests(
            Tickets tickets,
            TicketClocks clocks,
            Crew crew,
            JdbcClient jdbc,
            SlaWatch watch,
            ConfigurableApplicationContext context,
            SettableClock clock) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.crew = crew;
        this.jdbc = jdbc;
        this.watch = watch;
        this.context = context;
        this.story = new Story(tickets, clocks, clock);
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void b04_aTeamThatPromisesNoUpdatesHasNoneDue() {
        Decrees.decree(jdbc, "OLA-BILLING", AgreementKind.OLA, "DEP-BILLING", """
                {"metric": "UPDATE", "priority": "P1", "goal": "PT30M", "calendar": "ALWAYS"},
                {"metric": "RESOLVE", "priority": "P1", "goal": "PT2H", "calendar": "ALWAYS"}""", "");
        var ticket = atBilling("09:00");
        assertThat(open(ticket, UPDATE)).extracting(ClockView::dueAt).containsExactly(at("09:30"));
        story.its("09:10")
                .make(ticket, MoveOrder.toTeam(TicketMove.TRANSFER, new TeamCode("L3-RADIO"), "theirs"), Crew.BILLING);
        assertThat(open(ticket, UPDATE)).isEmpty();
    }

    @Test
    void b13_aPromiseToResolveBreaksBeforeAnybodyHasTheTicketAndIsToldOnce() {
        var ticket = story.its("09:00").logged(Priority.P1);
        try (var ear = new Ear(context)) {
            story.its("13:01");
            watch.round();
            watch.round();
            assertThat(ear.heardOf(ticket))
                    .filteredOn(event -> event.metric() == RESOLVE && event.isBreach())
                    .extracting(ThresholdCrossed::effectiveAt)
                    .containsExactly(at("13:00"));
        }
    }

    @Test
    void b18_beforeTheFirstResponseNoUpdateIsDue() {
        decreeUpdates();
        var ticket = story.its("09:00").log(fault());
        assertThat(clocks.nextOf(List.of(ticket)).get(ticket).metric()).isEqualTo(FIRST_RESPONSE);
        assertThat(open(ticket, UPDATE)).isEmpty();
    }

    @Test
    void b19_theFirstAnswerStopsTheClock() {
        decreeUpdates();
        var ticket = story.its("09:00").log(fault());
        story.its("09:10").does(ticket, TicketMove.ANSWER, Crew.AGENT);
        story.its("09:30").does(ticket, TicketMove.ANSWER, Crew.AGENT);
        assertThat(story.clock(ticket, FIRST_RESPONSE).stoppedAt()).isEqualTo(at("09:10"));
        assertThat(story.clock(ticket, UPDATE).stoppedAt()).isEqualTo(at("09:30"));
        assertThat(open(ticket, UPDATE)).extracting(ClockView::dueAt).containsExactly(at("10:00"));
    }

    @Test
    void b21_noLetterOfOursIsAFirstResponse() {
        var ticket = story.its("09:00").logged(Priority.P1);
        story.its("09:50");
        watch.round();
        assertThat(jdbc.sql("select count(*) from outgoing_letter")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(story.clock(ticket, FIRST_RESPONSE).isOpen()).isTrue();
    }

    @Test
    void b22_anEscalationOwnsNoTicketAndStopsNoLaterOne() {
        var ticket = story.its("09:00").logged(Priority.P1);
        try (var ear = new Ear(context)) {
            for (var time : List.of("09:45", "10:01", "12:00", "13:01")) {
                story.its(time);
                watch.round();
            }
            assertThat(ear.heardOf(ticket))
                    .filteredOn(event -> event.metric() == RESOLVE)
                    .hasSize(2);
        }
        assertThat(tickets.ticket(ticket, Crew.MANAGER).status()).isEqualTo(TicketStatus.ACKNOWLEDGED);
        assertThat(tickets.ticket(ticket, Crew.MANAGER).assignee()).isNull();
    }

    @Test
    void b24_theFirstResponseIsMeasuredFromTheFirstWordNotFromTheLast() {
        var ticket = story.its("09:00").logged(Priority.P1);
        for (var day : List.of("2026-03-03", "2026-03-04")) {
            story.itsOn(day, "09:00").does(ticket, TicketMove.NOTE, Crew.AGENT);
        }
        story.itsOn("2026-03-05", "09:00").does(ticket, TicketMove.ANSWER, Crew.AGENT);
        assertThat(story.clock(ticket, FIRST_RESPONSE).elapsed()).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void b25_aTicketIsOwnedWhenAPersonHasItWhateverRouteItCameBy() {
        story.its("09:00");
        for (var channel : List.of(Channel.WEB, Channel.MAIL, Channel.API, Channel.MONITORING, Channel.STAFF)) {
            var ticket = tickets.log(fault().by(channel).draft(), Crew.MANAGER);
            assertThat(story.clock(ticket, ACKNOWLEDGE).isOpen())
                    .as("by %s", channel)
                    .isTrue();
        }
        var imported = tickets.log(
                fault().by(Channel.IMPORT)
                        .from(new TicketDraft.External("OLD", "1", null, TicketDraft.Standing.OPEN))
                        .draft(),
                Crew.AGENT);
        assertThat(story.clock(imported, ACKNOWLEDGE).isOpen()).isTrue();
        story.its("09:05").does(imported, TicketMove.TAKE, Crew.AGENT);
        assertThat(story.clock(imported, ACKNOWLEDGE).stoppedAt()).isEqualTo(at("09:05"));
    }

    @Test
    void b27_resolvedWithoutAnAnswerTheFirstResponseIsSettled() {
        var ticket = story.its("09:00").logged(Priority.P1);
        story.its("09:30").make(ticket, MoveOrder.withSolution(TicketMove.SOLVE, "reset"), Crew.AGENT);
        assertThat(story.clock(ticket, FIRST_RESPONSE).state()).isEqualTo(ClockState.MET);
        var late = story.its("09:00").logged(Priority.P1);
        story.its("11:00").make(late, MoveOrder.withSolution(TicketMove.SOLVE, "reset"), Crew.AGENT);
        assertThat(story.clock(late, FIRST_RESPONSE).state()).isEqualTo(ClockState.BREACHED);
        assertThat(open(late, FIRST_RESPONSE)).isEmpty();
    }

    @Test
    void b34_anotherDepartmentRevaluesNoHourThatHasPassed() {
        var ticket = story.itsOn("2026-03-06", "17:00").called(Priority.P3);
        story.escalate(ticket);
        story.diagnose(ticket);
        var before = story.itsOn("2026-03-09", "09:00").clock(ticket, RESOLVE);
        story.make(ticket, MoveOrder.toTeam(TicketMove.TRANSFER, new TeamCode("L3-RADIO"), "theirs"), Crew.BILLING);
        var after = story.clock(ticket, RESOLVE);
        assertThat(after.elapsed()).isEqualTo(before.elapsed()).isEqualTo(Duration.ofHours(2));
        assertThat(after.dueAt()).isEqualTo(before.dueAt()).isEqualTo(on("2026-03-10", "17:00"));
    }

    @Test
    void b36_noMoveOfAnybodyChangesWhenATicketWasOpened() {
        var ticket = story.its("09:00").called(Priority.P1);
        story.its("09:10").does(ticket, TicketMove.ANSWER, Crew.AGENT);
        story.its("09:20").reprioritise(ticket, Priority.P2);
        assertThat(tickets.ticket(ticket, Crew.MANAGER).openedAt()).isEqualTo(at("09:00"));
        assertThat(story.clock(ticket, RESOLVE).startedAt()).isEqualTo(at("09:00"));
    }

    private void decreeUpdates() {
        jdbc.sql(
                        "insert into agreement (code, kind, system_code, name_en, name_fr) values ('SLA-B', 'SLA', 'BILLING', 'B', 'B')")
                .update();
        jdbc.sql("""
                        insert into agreement_version (agreement_code, version, valid_from, terms, state, decreed)
                        select 'SLA-B', 1, '2020-01-01T00:00:00Z', jsonb_set(terms, '{objectives}', cast(? as jsonb)),
                               'ACTIVE', true from agreement_version where agreement_code = 'SLA-DAY-ONE'""").param("""
                        [{"metric": "FIRST_RESPONSE", "priority": "P1", "goal": "PT1H", "calendar": "ALWAYS"},
                         {"metric": "UPDATE", "priority": "P1", "goal": "PT30M", "calendar": "ALWAYS"},
                         {"metric": "RESOLVE", "priority": "P1", "goal": "PT8H", "calendar": "ALWAYS"}]""").update();
    }

    private static Drafts fault() {
        return Drafts.aFaultOf("BILLING")
                .hitting(io.palier.agreement.Scope.WHOLE_AREA, 2)
                .by(Channel.WEB);
    }

    private TicketNumber atBilling(String time) {
        var ticket = story.its(time).called(Priority.P1);
        story.escalate(ticket);
        story.diagnose(ticket);
        return ticket;
    }

    private List<ClockView> open(TicketNumber ticket, io.palier.agreement.Metric metric) {
        return clocks.clocksOf(ticket).stream()
                .filter(clock -> clock.metric() == metric && clock.isOpen())
                .toList();
    }
}
