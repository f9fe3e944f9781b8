package io.palier.sla;

import static io.palier.agreement.Metric.FIRST_RESPONSE;
import static io.palier.agreement.Metric.RESOLVE;
import static io.palier.agreement.Metric.RESTORE;
import static io.palier.agreement.Metric.UPDATE;
import static io.palier.sla.Story.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Medium;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.customer.Customers;
import io.palier.organization.PartyCode;
import io.palier.slaclock.ClockState;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.ActionRefused;
import io.palier.ticket.Channel;
import io.palier.ticket.HistoryLine;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Promises that are made again and again, or only at one severity, or to and by another operator (domain.md §4). */
@PalierTest
class UpdatePromiseTests {

    private final Tickets tickets;
    private final TicketClocks clocks;
    private final Customers customers;
    private final Crew crew;
    private final JdbcClient jdbc;
    private final SlaWatch watch;
    private final Story story;

    UpdatePromiseTests(
            Tickets tickets,
            TicketClocks clocks,
            Customers customers,
            Crew crew,
            JdbcClient jdbc,
            SlaWatch watch,
            SettableClock clock) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.customers = customers;
        this.crew = crew;
        this.jdbc = jdbc;
        this.watch = watch;
        this.story = new Story(tickets, clocks, clock);
    }

    @BeforeEach
    void promiseUpdatesBySms() {
        crew.hire();
        decree("SLA-UPDATES", AgreementKind.SLA, "SEGMENT-RESIDENTIAL", """
                {"metric": "FIRST_RESPONSE", "priority": "P1", "goal": "PT1H", "calendar": "ALWAYS"},
                {"metric": "UPDATE", "priority": "P1", "goal": "PT30M", "calendar": "ALWAYS", "medium": "SMS",
                 "pausedBy": ["AWAITING_CUSTOMER"]},
                {"metric": "RESTORE", "priority": "P1", "goal": "PT2H", "calendar": "ALWAYS"},
                {"metric": "RESOLVE", "priority": "P1", "goal": "PT8H", "calendar": "ALWAYS"},
                {"metric": "RESOLVE", "priority": "P1", "severity": 1, "goal": "PT3H", "calendar": "ALWAYS"},
                {"metric": "RESOLVE", "priority": "P3", "goal": "PT20H", "calendar": "ALWAYS"}""");
    }

    @Test
    void noUpdateIsDueBeforeTheFirstResponse() {
        var ticket = reported(2);
        assertThat(clocks.clocksOf(ticket))
                .extracting(ClockView::metric)
                .containsExactly(FIRST_RESPONSE, RESTORE, RESOLVE);
    }

    @Test
    void eachMessageKeepsOneUpdateAndBeginsTheNext() {
        var ticket = reported(2);
        answer(ticket, "09:10", Medium.PHONE);
        answer(ticket, "09:35", Medium.SMS);
        assertThat(updates(ticket))
                .extracting(ClockView::cycle, ClockView::state, ClockView::startedAt, ClockView::dueAt)
                .containsExactly(
                        tuple(1, ClockState.MET, at("09:10"), null),
                        tuple(2, ClockState.RUNNING, at("09:35"), at("10:05")));
    }

    @Test
    void aKeptUpdatePointsToTheMessageThatKeptIt() {
        var ticket = reported(2);
        answer(ticket, "09:10", Medium.SMS);
        answer(ticket, "09:20", Medium.PHONE);
        answer(ticket, "09:35", Medium.SMS);
        assertThat(updates(ticket)).extracting(ClockView::settledBy).containsExactly(entryAt(ticket, "09:35"), null);
        assertThat(story.clock(ticket, FIRST_RESPONSE).settledBy()).isEqualTo(entryAt(ticket, "09:10"));

        story.its("09:50");
        story.make(ticket, MoveOrder.of(TicketMove.RESTORED, "It works again"), Crew.AGENT);
        assertThat(story.clock(ticket, RESTORE).settledBy()).isEqualTo(entryAt(ticket, "09:50"));
        assertThat(story.clock(ticket, RESOLVE).settledBy()).isNull();
    }

    private int entryAt(TicketNumber ticket, String time) {
        return tickets.ticket(ticket, Crew.MANAGER).history().stream()
                .filter(line -> line.at().equals(at(time)))
                .map(HistoryLine::position)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anUpdateByAnotherMediumIsNone() {
        var ticket = reported(2);
        answer(ticket, "09:10", Medium.SMS);
        answer(ticket, "09:20", Medium.PHONE);
        assertThat(updates(ticket))
                .extracting(ClockView::cycle, ClockView::dueAt)
                .containsExactly(tuple(1, at("09:40")));
    }

    @Test
    void aMissedUpdateIsABreachOfItsOwnThatStays() {
        var ticket = reported(2);
        answer(ticket, "09:10", Medium.SMS);
        story.its("09:45");
        watch.round();
        answer(ticket, "09:50", Medium.SMS);
        assertThat(updates(ticket))
                .extracting(ClockView::cycle, ClockView::state, ClockView::breachedAt)
                .containsExactly(tuple(1, ClockState.BREACHED, at("09:40")), tuple(2, ClockState.RUNNING, null));
        assertThat(tickets.summary(ticket).breached()).isTrue();
    }

    @Test
    void aNoteOrAVendorsWordIsNoUpdateToTheCustomer() {
        var ticket = reported(2);
        answer(ticket, "09:10", Medium.SMS);
        story.its("09:20").does(ticket, TicketMove.NOTE, Crew.AGENT);
        assertThat(updates(ticket)).extracting(ClockView::dueAt).containsExactly(at("09:40"));
    }

    @Test
    void theNextUpdateWaitsWhileTheCustomerIsWaitedFor() {
        var ticket = reported(2);
        answer(ticket, "09:10", Medium.SMS);
        story.its("09:15").pend(ticket, PauseReason.AWAITING_CUSTOMER);
        answer(ticket, "09:20", Medium.SMS);
        assertThat(updates(ticket)).extracting(ClockView::state).containsExactly(ClockState.MET, ClockState.PAUSED);
        story.its("10:00").resume(ticket);
        assertThat(updates(ticket).get(1).dueAt()).isEqualTo(at("10:30"));
    }

    @Test
    void resolvingEndsUpdatesAndReopeningBeginsThemAnew() {
        var ticket = reported(2);
        answer(ticket, "09:10", Medium.SMS);
        story.its("09:15").make(ticket, MoveOrder.withSolution(TicketMove.SOLVE, "reset"), Crew.AGENT);
        answer(ticket, "09:16", Medium.SMS);
        assertThat(updates(ticket)).extracting(ClockView::state).containsExactly(ClockState.MET);
        story.its("11:00").does(ticket, TicketMove.REOPEN, Crew.AGENT);
        assertThat(updates(ticket)).extracting(ClockView::dueAt).containsExactly(null, at("11:30"));
    }

    @Test
    void aPriorityWithoutUpdatesEndsThemAndOneWithThemBeginsThem() {
        var ticket = reported(2);
        answer(ticket, "09:10", Medium.SMS);
        story.its("09:20").reprioritise(ticket, Priority.P3);
        assertThat(updates(ticket)).extracting(ClockView::state).containsExactly(ClockState.WAIVED);
        story.its("09:30").reprioritise(ticket, Priority.P1);
        assertThat(updates(ticket))
                .extracting(ClockView::cycle, ClockView::dueAt)
                .contains(tuple(2, at("10:00")));
    }

    @Test
    void restoringServiceKeepsItsPromiseWhileTheTicketGoesOn() {
        var ticket = reported(2);
        story.its("10:00").does(ticket, TicketMove.RESTORED, Crew.AGENT);
        assertThat(story.clock(ticket, RESTORE).state()).isEqualTo(ClockState.MET);
        assertThat(story.clock(ticket, RESOLVE).isOpen()).isTrue();
        Assertions.assertThatThrownBy(() -> story.does(ticket, TicketMove.RESTORED, Crew.AGENT))
                .isInstanceOf(ActionRefused.class);
    }

    @Test
    void whatWasNotRestoredAfterAllRunsOnWhenReopened() {
        var ticket = reported(2);
        story.its("10:00").does(ticket, TicketMove.RESTORED, Crew.AGENT);
        story.its("10:10").make(ticket, MoveOrder.withSolution(TicketMove.SOLVE, "reset"), Crew.AGENT);
        story.its("10:30").does(ticket, TicketMove.REOPEN, Crew.AGENT);
        assertThat(story.clock(ticket, RESTORE).remaining()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aSeverityMayHaveAPromiseOfItsOwn() {
        assertThat(story.clock(reported(1), RESOLVE).goal()).isEqualTo(Duration.ofHours(3));
        assertThat(story.clock(reported(2), RESOLVE).goal()).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void whatAnotherOperatorIsOwedRunsOnItsTickets() {
        var partner = customers.partner(new PartyCode("PARTNER-TRANSATEL"), "TransAtel", Locale.ENGLISH);
        assertThat(customers
                        .partner(new PartyCode("PARTNER-TRANSATEL"), "again", Locale.ENGLISH)
                        .id())
                .isEqualTo(partner.id());
        decree("IC-TRANSATEL", AgreementKind.INTERCONNECT, "PARTNER-TRANSATEL", """
                {"metric": "RESOLVE", "priority": "P1", "goal": "PT5H", "calendar": "ALWAYS", "owedBy": "OPERATOR"},
                {"metric": "RESOLVE", "priority": "P1", "goal": "PT7H", "calendar": "ALWAYS", "owedBy": "COUNTERPART"}""");
        var ticket = story.its("09:00")
                .log(Drafts.aComplaintOf(partner.id()).about("ORDER_CREATION").by(Channel.WEB));
        assertThat(clocks.clocksOf(ticket))
                .filteredOn(clock -> clock.kind() == AgreementKind.INTERCONNECT)
                .extracting(ClockView::metric, ClockView::goal)
                .containsExactly(tuple(RESOLVE, Duration.ofHours(5)));
    }

    private TicketNumber reported(int severity) {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return story.its("09:00")
                .log(Drafts.aComplaintOf(caller.id())
                        .about("ORDER_CREATION")
                        .hitting(io.palier.agreement.Scope.ONE_CUSTOMER, severity)
                        .by(Channel.WEB));
    }

    private void answer(TicketNumber ticket, String time, Medium medium) {
        story.its(time).make(ticket, MoveOrder.answer("we are at it", medium), Crew.AGENT);
    }

    private List<ClockView> updates(TicketNumber ticket) {
        return clocks.clocksOf(ticket).stream()
                .filter(clock -> clock.metric() == UPDATE)
                .toList();
    }

    private void decree(String code, AgreementKind kind, String party, String objectives) {
        jdbc.sql("insert into agreement (code, kind, party_code, name_en, name_fr) values (?, ?, ?, 'Test', 'Essai')")
                .params(code, kind.name(), party)
                .update();
        jdbc.sql("""
                        insert into agreement_version (agreement_code, version, valid_from, terms, state, decreed)
                        select ?, 1, '2020-01-01T00:00:00Z', jsonb_set(terms, '{objectives}', cast(? as jsonb)), 'ACTIVE', true
                          from agreement_version where agreement_code = 'SLA-DAY-ONE'""").params(code, "[" + objectives + "]").update();
    }
}
