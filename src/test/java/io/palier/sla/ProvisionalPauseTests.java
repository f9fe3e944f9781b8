package io.palier.sla;

import static io.palier.agreement.Metric.RESOLVE;
import static io.palier.sla.Story.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.PauseReason;
import io.palier.customer.Customers;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import io.palier.slaclock.ClockState;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.Channel;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an agreement says of pauses: who may claim them, and which may never have been (domain.md R5, R7). */
@PalierTest
class ProvisionalPauseTests {

    private final TicketClocks clocks;
    private final Customers customers;
    private final Crew crew;
    private final JdbcClient jdbc;
    private final SlaWatch watch;
    private final ConfigurableApplicationContext context;
    private final Story story;

    ProvisionalPauseTests(
            Tickets tickets,
            TicketClocks clocks,
            Customers customers,
            Crew crew,
            JdbcClient jdbc,
            SlaWatch watch,
            ConfigurableApplicationContext context,
            SettableClock clock) {
        this.clocks = clocks;
        this.customers = customers;
        this.crew = crew;
        this.jdbc = jdbc;
        this.watch = watch;
        this.context = context;
        this.story = new Story(tickets, clocks, clock);
    }

    @BeforeEach
    void promiseFourHoursAndHalfAnHoursWarning() {
        crew.hire();
        Decrees.decree(jdbc, "SLA-PAUSES", AgreementKind.SLA, "SEGMENT-RESIDENTIAL", """
                {"metric": "RESOLVE", "priority": "P1", "goal": "PT4H", "calendar": "ALWAYS",
                 "pausedBy": ["OBSERVATION", "AWAITING_CUSTOMER"]}""", """
                "pauseRules": [{"reason": "OBSERVATION", "claimableBy": ["AGENT", "MANAGER"], "provisional": true},
                               {"reason": "AWAITING_CUSTOMER", "claimableBy": ["AGENT"], "provisional": false}],
                "thresholds": [{"percent": 75, "rungs": [1]}, {"before": "PT30M", "rungs": [1]},
                               {"percent": 100, "rungs": [1, 2]}]""");
    }

    @Test
    void aPauseThatProvesWrongNeverWasAndBreaksThePromiseSinceThen() {
        var ticket = observedFrom("10:00");
        story.its("14:00").make(ticket, MoveOrder.withSolution(TicketMove.SOLVE, "reset"), Crew.AGENT);
        assertThat(story.clock(ticket, RESOLVE).state()).isEqualTo(ClockState.MET);
        story.its("14:30").does(ticket, TicketMove.REOPEN, Crew.AGENT);
        var clock = story.clock(ticket, RESOLVE);
        assertThat(clock.elapsed()).isEqualTo(Duration.ofHours(5));
        assertThat(clock.state()).isEqualTo(ClockState.BREACHED);
        assertThat(clock.breachedAt()).isEqualTo(at("13:00"));
        assertThat(clock.backDated()).isTrue();
        assertThat(jdbc.sql("select author, reason from ticket_clock_event where kind = 'PAUSE_REVERSED'")
                        .query((row, n) -> row.getString(1) + " " + row.getString(2))
                        .list())
                .containsExactly("agent OBSERVATION");
    }

    @Test
    void aBreachFoundLateIsToldOnceWithItsTrueTimes() {
        var ticket = observedFrom("10:00");
        story.its("14:00").make(ticket, MoveOrder.withSolution(TicketMove.SOLVE, "reset"), Crew.AGENT);
        story.its("14:30").does(ticket, TicketMove.REOPEN, Crew.AGENT);
        try (var ear = new Ear(context)) {
            watch.round();
            watch.round();
            assertThat(ear.heardOf(ticket))
                    .filteredOn(ThresholdCrossed::isBreach)
                    .extracting(
                            ThresholdCrossed::effectiveAt, ThresholdCrossed::processedAt, ThresholdCrossed::backDated)
                    .containsExactly(tuple(at("13:00"), at("14:30"), true));
        }
        assertThat(jdbc.sql("select bool_and(back_dated) from escalation_alert where threshold = '100%'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void closingConfirmsIt() {
        var ticket = observedFrom("10:00");
        story.its("14:00").make(ticket, MoveOrder.withSolution(TicketMove.SOLVE, "reset"), Crew.AGENT);
        story.does(ticket, TicketMove.CONFIRM, Crew.AGENT);
        assertThat(story.clock(ticket, RESOLVE).state()).isEqualTo(ClockState.MET);
        assertThat(jdbc.sql("select count(*) from ticket_clock_event where kind = 'PAUSE_CONFIRMED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aPauseThatIsNotProvisionalStays() {
        var ticket = reported();
        story.its("10:00").make(ticket, MoveOrder.pend(PauseReason.AWAITING_CUSTOMER, "asked", null), Crew.AGENT);
        story.its("13:00").does(ticket, TicketMove.RESUME, Crew.AGENT);
        story.its("14:00").make(ticket, MoveOrder.withSolution(TicketMove.SOLVE, "reset"), Crew.AGENT);
        story.its("14:30").does(ticket, TicketMove.REOPEN, Crew.AGENT);
        assertThat(story.clock(ticket, RESOLVE).elapsed()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void whoMayNotClaimAReasonPausesNothingAndTheClockSaysWhy() {
        var ticket = reported();
        story.its("10:00").pend(ticket, PauseReason.AWAITING_CUSTOMER); // a manager, who may not
        assertThat(story.clock(ticket, RESOLVE).state()).isEqualTo(ClockState.RUNNING);
        assertThat(story.clock(ticket, RESOLVE).runsOnBecause()).isEqualTo(PauseRefused.NOT_CLAIMABLE);
        story.its("10:10").resume(ticket);
        story.its("10:20").pend(ticket, PauseReason.SPARE_PART);
        assertThat(story.clock(ticket, RESOLVE).runsOnBecause()).isEqualTo(PauseRefused.NOT_LISTED);
    }

    @Test
    void eachThresholdIsToldForItselfInSharesAndInMinutes() {
        var ticket = reported();
        try (var ear = new Ear(context)) {
            for (var time : new String[] {"11:59", "12:00", "12:29", "12:30", "13:01"}) {
                story.its(time);
                watch.round();
            }
            assertThat(ear.heardOf(ticket))
                    .extracting(ThresholdCrossed::threshold, ThresholdCrossed::effectiveAt)
                    .containsExactly(
                            tuple("75%", at("12:00")), tuple("PT30M", at("12:30")), tuple("100%", at("13:00")));
        }
    }

    private TicketNumber observedFrom(String time) {
        var ticket = reported();
        story.its(time).make(ticket, MoveOrder.pend(PauseReason.OBSERVATION, "watched", null), Crew.AGENT);
        assertThat(story.clock(ticket, RESOLVE).provisional()).isTrue();
        story.its("13:30").does(ticket, TicketMove.RESUME, Crew.AGENT);
        assertThat(clocks.clocksOf(ticket)).extracting(ClockView::elapsed).containsExactly(Duration.ofHours(1));
        return ticket;
    }

    private TicketNumber reported() {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return story.its("09:00")
                .log(Drafts.aComplaintOf(caller.id()).about("ORDER_CREATION").by(Channel.WEB));
    }
}
