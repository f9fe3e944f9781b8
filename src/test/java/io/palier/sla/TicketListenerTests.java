package io.palier.sla;

import static io.palier.agreement.AgreementKind.OLA;
import static io.palier.agreement.AgreementKind.UNDERPINNING_CONTRACT;
import static io.palier.agreement.Metric.ACKNOWLEDGE;
import static io.palier.agreement.Metric.FIRST_RESPONSE;
import static io.palier.agreement.Metric.RESOLVE;
import static io.palier.sla.Story.at;
import static io.palier.sla.Story.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.organization.TeamCode;
import io.palier.slaclock.ClockState;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketDraft.External;
import io.palier.ticket.TicketDraft.Standing;
import io.palier.ticket.TicketEvent;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketSummary;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

/** Clocks follow their ticket up and down the staircase, in the same transaction. */
@PalierTest
class TicketListenerTests {

    private final Tickets tickets;
    private final TicketClocks clocks;
    private final Crew crew;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Story story;

    TicketListenerTests(
            Tickets tickets,
            TicketClocks clocks,
            Crew crew,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            SettableClock clock) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.crew = crew;
        this.jdbc = jdbc;
        this.events = events;
        this.story = new Story(tickets, clocks, clock);
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void aTicketIsBornWithTheCustomersClocks() {
        var ticket = story.its("09:00").logged(Priority.P1);
        assertThat(clocks.clocksOf(ticket))
                .extracting(ClockView::metric)
                .containsExactly(ACKNOWLEDGE, FIRST_RESPONSE, RESOLVE);
        assertThat(clocks.clocksOf(ticket))
                .extracting(ClockView::dueAt)
                .containsExactly(at("09:15"), at("10:00"), at("13:00"));
        assertThat(summary(ticket).breaksAt()).isEqualTo(at("09:15"));
    }

    @Test
    void onThePhoneItIsAcknowledgedAndAnsweredAtOnce() {
        var ticket = story.its("09:00").called(Priority.P3);
        assertThat(story.clock(ticket, ACKNOWLEDGE).state()).isEqualTo(ClockState.MET);
        assertThat(story.clock(ticket, FIRST_RESPONSE).state()).isEqualTo(ClockState.MET);
        assertThat(story.clock(ticket, FIRST_RESPONSE).stoppedAt()).isEqualTo(at("09:00"));
        assertThat(summary(ticket).breaksAt()).isEqualTo(on("2026-03-04", "09:00"));
    }

    @Test
    void withoutAnAgreementNothingIsPromised() {
        jdbc.sql("update agreement_version set valid_until = '2026-01-01T00:00:00Z'")
                .update();
        try {
            var ticket = story.its("09:00").called(Priority.P3);
            story.escalate(ticket);
            story.diagnose(ticket);
            assertThat(clocks.clocksOf(ticket)).isEmpty();
            assertThat(summary(ticket).breaksAt()).isNull();
        } finally {
            jdbc.sql("update agreement_version set valid_until = null").update();
        }
    }

    @Test
    void nobodyStartsClocksOutsideATransaction() {
        var loose = new TicketEvent.Resolved(new TicketNumber("INC-2026-000001"), at("09:00"), 2);
        assertThatThrownBy(() -> events.publishEvent(loose)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theWholeStaircase() {
        var ticket = story.its("09:00").called(Priority.P1);
        story.its("09:10").escalate(ticket);
        assertThat(clocks.clocksOf(ticket)).hasSize(3);
        story.its("09:20").diagnose(ticket);
        assertThat(story.clock(ticket, OLA, 3).dueAt()).isEqualTo(at("11:20"));
        assertThat(story.clock(ticket, OLA, 3).team()).isEqualTo(new TeamCode("L3-BILLING"));
        assertThat(summary(ticket).breaksAt()).isEqualTo(at("11:20"));
        story.its("09:40").handToVendor(ticket);
        assertThat(story.clock(ticket, OLA, 3).state()).isEqualTo(ClockState.MET);
        assertThat(story.clock(ticket, OLA, 3).elapsed()).isEqualTo(Duration.ofMinutes(20));
        assertThat(story.clock(ticket, UNDERPINNING_CONTRACT, 4).dueAt()).isEqualTo(at("11:40"));
        story.its("10:40").vendorFixes(ticket);
        assertThat(story.clock(ticket, UNDERPINNING_CONTRACT, 4).state()).isEqualTo(ClockState.MET);
        assertThat(story.clock(ticket, OLA, 5).dueAt()).isEqualTo(at("12:40"));
        assertThat(story.clock(ticket, RESOLVE).dueAt()).isEqualTo(at("13:00"));
        assertThat(story.clock(ticket, RESOLVE).team()).isEqualTo(new TeamCode("L3-BILLING"));
        story.its("12:00").resolve(ticket);
        assertThat(clocks.clocksOf(ticket))
                .hasSize(6)
                .allSatisfy(view -> assertThat(view.state()).isEqualTo(ClockState.MET));
        assertThat(clocks.clocksOf(ticket))
                .extracting(ClockView::visitPosition)
                .containsExactly(null, null, null, 3, 4, 5);
        assertThat(summary(ticket).breaksAt()).isNull();
        story.does(ticket, TicketMove.CONFIRM, Crew.AGENT);
        assertThat(summary(ticket).breached()).isFalse();
        assertThat(clocks.clocksOf(ticket)).extracting(ClockView::stoppedAt).contains(at("12:00"), at("09:40"));
    }

    /** B15 */
    @Test
    void takingATicketInsideTheTeamRestartsNothing() {
        var ticket = atBilling(Priority.P1, "09:00");
        story.its("10:00").does(ticket, TicketMove.TAKE, Crew.BILLING);
        assertThat(story.clock(ticket, OLA, 3).startedAt()).isEqualTo(at("09:00"));
        assertThat(clocks.clocksOf(ticket)).hasSize(4);
    }

    /** B16 */
    @Test
    void theNextTeamHasItsOwnTimeAndTheCustomersClockRunsOn() {
        var ticket = atBilling(Priority.P1, "09:00");
        story.its("10:30")
                .make(ticket, MoveOrder.toTeam(TicketMove.TRANSFER, new TeamCode("L3-RADIO"), "theirs"), Crew.BILLING);
        assertThat(story.clock(ticket, OLA, 3).state()).isEqualTo(ClockState.MET);
        assertThat(story.clock(ticket, OLA, 4).startedAt()).isEqualTo(at("10:30"));
        assertThat(story.clock(ticket, OLA, 4).dueAt()).isEqualTo(at("12:30"));
        assertThat(story.clock(ticket, RESOLVE).dueAt()).isEqualTo(at("13:00"));
    }

    /** B19 */
    @Test
    void onlyTheFirstAnswerIsTheFirstResponse() {
        var ticket = story.its("09:00").logged(Priority.P1);
        story.its("09:30").does(ticket, TicketMove.NOTE, Crew.AGENT);
        assertThat(story.clock(ticket, FIRST_RESPONSE).isOpen()).isTrue();
        story.its("09:40").does(ticket, TicketMove.ANSWER, Crew.AGENT);
        story.its("10:40").does(ticket, TicketMove.ANSWER, Crew.AGENT);
        assertThat(story.clock(ticket, FIRST_RESPONSE).stoppedAt()).isEqualTo(at("09:40"));
        assertThat(story.clock(ticket, FIRST_RESPONSE).state()).isEqualTo(ClockState.MET);
        assertThat(story.clock(ticket, ACKNOWLEDGE).isBreached()).isTrue();
    }

    @Test
    void aReasonMayPauseTheDepartmentAndNotTheCustomer() {
        var ticket = atBilling(Priority.P3, "09:00");
        story.its("10:00").pend(ticket, PauseReason.SPARE_PART);
        assertThat(story.clock(ticket, OLA, 3).state()).isEqualTo(ClockState.PAUSED);
        assertThat(story.clock(ticket, OLA, 3).pausedFor()).isEqualTo("SPARE_PART");
        assertThat(story.clock(ticket, OLA, 3).dueAt()).isNull();
        assertThat(story.clock(ticket, RESOLVE).state()).isEqualTo(ClockState.RUNNING);
        story.its("12:00").resume(ticket);
        assertThat(story.clock(ticket, OLA, 3).dueAt()).isEqualTo(on("2026-03-03", "11:00"));
    }

    /** B01 */
    @Test
    void threeHoursAtP3AndThenTwoHoursPromisedIsABreachNow() {
        var ticket = atBilling(Priority.P3, "09:00");
        story.its("12:00").pend(ticket, PauseReason.AWAITING_CUSTOMER);
        story.its("13:00").resume(ticket);
        story.its("13:00").reprioritise(ticket, Priority.P1);
        assertThat(story.clock(ticket, OLA, 3).state()).isEqualTo(ClockState.BREACHED);
        assertThat(story.clock(ticket, OLA, 3).breachedAt()).isEqualTo(at("13:00"));
        assertThat(story.clock(ticket, OLA, 3).elapsed()).isEqualTo(Duration.ofHours(3));
        assertThat(story.clock(ticket, RESOLVE).dueAt()).isEqualTo(at("14:00"));
        assertThat(summary(ticket).breached()).isTrue();
        assertThat(summary(ticket).breaksAt()).isEqualTo(at("13:00"));
    }

    /** B03 */
    @Test
    void gravityThatComesAndGoesConservesEverySecond() {
        var ticket = story.its("09:00").called(Priority.P3);
        story.its("09:05").reprioritise(ticket, Priority.P1);
        assertThat(story.clock(ticket, RESOLVE).dueAt()).isEqualTo(at("13:00"));
        story.its("09:10").reprioritise(ticket, Priority.P3);
        assertThat(story.clock(ticket, RESOLVE).dueAt()).isEqualTo(on("2026-03-04", "09:00"));
        assertThat(story.clock(ticket, RESOLVE).elapsed()).isEqualTo(Duration.ofMinutes(10));
    }

    /** B12 */
    @Test
    void aBreachStaysThroughPauseResolutionAndReopening() {
        var ticket = atBilling(Priority.P1, "09:00");
        story.its("13:30").pend(ticket, PauseReason.AWAITING_CUSTOMER);
        assertThat(summary(ticket).breached()).isTrue();
        assertThat(clocks.breached(10)).extracting(ClockView::ticket).containsOnly(ticket);
        story.its("13:40").resolve(ticket);
        assertThat(clocks.breached(10)).isEmpty();
        story.its("14:00").does(ticket, TicketMove.REOPEN, Crew.AGENT);
        assertThat(clocks.breached(10)).extracting(ClockView::metric).contains(RESOLVE);
        story.reprioritise(ticket, Priority.P4);
        assertThat(summary(ticket).breached()).isTrue();
        story.its("14:10").resolve(ticket);
        story.does(ticket, TicketMove.CONFIRM, Crew.AGENT);
        assertThat(summary(ticket).breached()).isTrue();
    }

    @Test
    void reopeningRunsOnWhatResolvingStopped() {
        var ticket = atBilling(Priority.P1, "09:00");
        story.its("10:00").resolve(ticket);
        story.its("11:00").does(ticket, TicketMove.REOPEN, Crew.AGENT);
        assertThat(story.clock(ticket, RESOLVE).dueAt()).isEqualTo(at("14:00"));
        assertThat(story.clock(ticket, OLA, 3).dueAt()).isEqualTo(at("12:00"));
        assertThat(story.clock(ticket, ACKNOWLEDGE).isOpen()).isFalse();
        assertThat(story.clock(ticket, FIRST_RESPONSE).isOpen()).isFalse();
        assertThat(summary(ticket).breaksAt()).isEqualTo(at("12:00"));
    }

    /** B27 */
    @Test
    void aFirstResponseNobodyGaveIsSettledByResolvingAndStaysSettled() {
        var inTime = story.its("09:00").logged(Priority.P1);
        var late = story.logged(Priority.P1);
        story.its("09:30").make(inTime, MoveOrder.withSolution(TicketMove.SOLVE, "done"), Crew.AGENT);
        story.its("10:30").make(late, MoveOrder.withSolution(TicketMove.SOLVE, "done"), Crew.AGENT);
        assertThat(story.clock(inTime, FIRST_RESPONSE).state()).isEqualTo(ClockState.MET);
        assertThat(story.clock(late, FIRST_RESPONSE).state()).isEqualTo(ClockState.BREACHED);
        story.its("10:40").does(inTime, TicketMove.REOPEN, Crew.AGENT);
        story.its("16:00");
        assertThat(story.clock(inTime, FIRST_RESPONSE).state()).isEqualTo(ClockState.MET);
        assertThat(story.clock(inTime, FIRST_RESPONSE).isOpen()).isFalse();
    }

    /** B28 */
    @Test
    void mergedAwayItsClocksAreWaived() {
        var kept = story.its("09:00").called(Priority.P1);
        var merged = story.logged(Priority.P1);
        story.make(merged, MoveOrder.merge(kept, "same"), Crew.AGENT);
        assertThat(clocks.clocksOf(merged))
                .extracting(ClockView::state)
                .containsExactly(ClockState.MET, ClockState.WAIVED, ClockState.WAIVED);
        assertThat(summary(merged).breaksAt()).isNull();
        assertThat(clocks.nextOf(List.of(merged, kept))).containsOnlyKeys(kept);
    }

    @Test
    void whatWasClosedElsewhereIsWaivedAtBirth() {
        var external = new External("OLD", "42", null, Standing.CLOSED);
        var ticket = tickets.log(Drafts.aFaultOf("BILLING").from(external).draft(), Crew.AGENT);
        assertThat(clocks.clocksOf(ticket)).extracting(ClockView::state).contains(ClockState.WAIVED);
        assertThat(clocks.clocksOf(ticket)).noneMatch(ClockView::isOpen);
    }

    /** B37 */
    @Test
    void whilePausedTimeLeftIsShownAndStaysTheSameOnResume() {
        var ticket = story.its("09:00").called(Priority.P1);
        story.its("10:00").pend(ticket, PauseReason.AWAITING_CUSTOMER);
        story.its("17:00");
        var paused = clocks.nextOf(List.of(ticket)).get(ticket);
        assertThat(paused.remaining()).isEqualTo(Duration.ofHours(3));
        assertThat(paused.pausedSince()).isEqualTo(at("10:00"));
        assertThat(paused.dueAt()).isNull();
        assertThat(paused.warnAt()).isNull();
        story.resume(ticket);
        assertThat(story.clock(ticket, RESOLVE).remaining()).isEqualTo(Duration.ofHours(3));
        assertThat(summary(ticket).breaksAt()).isEqualTo(at("20:00"));
    }

    private TicketNumber atBilling(Priority priority, String time) {
        var ticket = story.its(time).called(priority);
        story.escalate(ticket);
        story.diagnose(ticket);
        return ticket;
    }

    private TicketSummary summary(TicketNumber ticket) {
        return tickets.summary(ticket);
    }
}
