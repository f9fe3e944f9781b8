package io.palier.sla;

import static io.palier.sla.Promises.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.slaclock.ClockState;
import io.palier.ticket.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** The life of one clock, told on a Monday in Paris. */
class TicketClockTests {

    private static final StaffId BY = new StaffId("agent");
    private static final TicketNumber TICKET = new TicketNumber("INC-2026-000042");

    @Test
    void aClockIsBornRunningTowardsItsDeadline() {
        var clock = clock(Priority.P3, "09:00");
        assertThat(clock.standing().state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock.standing().dueAt()).isEqualTo(at("17:00"));
        assertThat(clock.isOpen()).isTrue();
    }

    @Test
    void onlyAReasonThatThePromiseListsPausesIt() {
        var clock = clock(Priority.P3, "09:00");
        clock.pause(TERMS, PauseReason.AWAITING_VENDOR, Set.of(Role.AGENT), at("10:00"));
        assertThat(clock.standing().state()).isEqualTo(ClockState.RUNNING);
        clock.resume(TERMS, at("11:00"));
        assertThat(clock.standing().dueAt()).isEqualTo(at("17:00"));
        clock.pause(TERMS, PauseReason.PLANNED_WORK, Set.of(Role.AGENT), at("12:00"));
        assertThat(clock.standing().state()).isEqualTo(ClockState.PAUSED);
        assertThat(clock.standing().dueAt()).isNull();
        clock.resume(TERMS, at("12:30"));
        assertThat(clock.standing().dueAt()).isEqualTo(at("17:30"));
    }

    /** B37 */
    @Test
    void aPausedClockShowsWhatIsLeftAndAsMuchWhenItRunsAgain() {
        var clock = clock(Priority.P3, "09:00");
        clock.pause(TERMS, PauseReason.AWAITING_CUSTOMER, Set.of(Role.AGENT), at("10:00"));
        var paused = clock.readAt(TERMS, at("15:00"));
        assertThat(paused.remaining()).isEqualTo(Duration.ofHours(7));
        assertThat(paused.pauseReason()).isEqualTo("AWAITING_CUSTOMER");
        assertThat(paused.pausedSince()).isEqualTo(at("10:00"));
        clock.resume(TERMS, at("15:00"));
        assertThat(clock.readAt(TERMS, at("15:00")).remaining()).isEqualTo(Duration.ofHours(7));
    }

    /** B01 */
    @Test
    void aGraverPriorityThatIsUsedUpAlreadyIsABreachAtThatInstant() {
        var clock = clock(Priority.P3, "09:00");
        clock.pause(TERMS, PauseReason.AWAITING_CUSTOMER, Set.of(Role.AGENT), at("12:00"));
        clock.resume(TERMS, at("13:00"));
        clock.reprioritise(TERMS, Priority.P1, 3, at("14:00"));
        assertThat(clock.standing().state()).isEqualTo(ClockState.BREACHED);
        assertThat(clock.standing().breachedAt()).isEqualTo(at("14:00"));
        assertThat(fire(clock, 75, 2, "14:00")).hasValue(at("14:00"));
        assertThat(fire(clock, 100, 2, "14:00")).hasValue(at("14:00"));
    }

    @Test
    void aClockThatIsUsedUpWhilePausedIsBrokenOnResume() {
        var clock = clock(Priority.P3, "09:00");
        clock.pause(TERMS, PauseReason.AWAITING_CUSTOMER, Set.of(Role.AGENT), at("12:00"));
        clock.reprioritise(TERMS, Priority.P1, 3, at("13:00"));
        assertThat(clock.standing().state()).isEqualTo(ClockState.PAUSED);
        assertThat(fire(clock, 100, 2, "13:30")).isEmpty();
        clock.resume(TERMS, at("14:00"));
        assertThat(clock.standing().breachedAt()).isEqualTo(at("14:00"));
        assertThat(fire(clock, 100, 2, "14:00")).hasValue(at("14:00"));
    }

    /** B03 */
    @Test
    void prioritiesThatComeAndGoLoseNoSecondAndBreakAPromiseOnceAtMost() {
        var clock = clock(Priority.P3, "09:00");
        clock.reprioritise(TERMS, Priority.P1, 3, at("11:30"));
        assertThat(fire(clock, 100, 2, "11:31")).hasValue(at("11:30"));
        clock.reprioritise(TERMS, Priority.P3, 3, at("11:40"));
        assertThat(clock.readAt(TERMS, at("11:40")).elapsed()).isEqualTo(Duration.ofMinutes(160));
        assertThat(clock.standing().dueAt()).isEqualTo(at("17:00"));
        clock.reprioritise(TERMS, Priority.P1, 3, at("12:00"));
        assertThat(clock.standing().breachedAt()).isEqualTo(at("11:30"));
        for (var generation = 1; generation <= 4; generation++) {
            assertThat(fire(clock, 100, generation, "23:00")).isEmpty();
            assertThat(fire(clock, 75, generation, "23:00")).isEmpty();
        }
    }

    @Test
    void aBreachNobodyHeardOfBeforeThePriorityChangedIsToldOnceWithItsTrueTime() {
        var clock = clock(Priority.P1, "09:00");
        clock.reprioritise(TERMS, Priority.P3, 3, at("12:00"));
        assertThat(clock.standing().breachedAt()).isEqualTo(at("11:00"));
        assertThat(fire(clock, 100, 1, "12:00")).hasValue(at("11:00"));
        assertThat(fire(clock, 100, 2, "23:00")).isEmpty();
    }

    @Test
    void aThresholdFiresOncePerGeneration() {
        var clock = clock(Priority.P3, "09:00");
        assertThat(fire(clock, 75, 1, "15:00")).hasValue(at("15:00"));
        assertThat(fire(clock, 75, 1, "15:01")).isEmpty();
        clock.reprioritise(TERMS, Priority.P1, 3, at("15:02"));
        assertThat(fire(clock, 75, 1, "15:02")).isEmpty();
        assertThat(fire(clock, 75, 2, "15:02")).hasValue(at("15:02"));
    }

    @Test
    void theSamePromiseAtAnotherPriorityBeginsNothingAnew() {
        var clock = clock(Priority.P3, "09:00");
        fire(clock, 75, 1, "15:00");
        clock.reprioritise(TERMS, Priority.P2, 3, at("15:30"));
        assertThat(clock.priority()).isEqualTo(Priority.P2);
        assertThat(fire(clock, 75, 2, "15:30")).isEmpty();
        assertThat(clock.standing().dueAt()).isEqualTo(at("17:00"));
    }

    @Test
    void theNewPromiseSaysWhetherTheClockWaitsOn() {
        var clock = clock(Priority.P3, "09:00");
        clock.pause(TERMS, PauseReason.PLANNED_WORK, Set.of(Role.AGENT), at("10:00"));
        clock.reprioritise(TERMS, Priority.P1, 3, at("10:30"));
        assertThat(clock.standing().dueAt()).isEqualTo(at("11:30"));
        clock.reprioritise(TERMS, Priority.P3, 3, at("11:00"));
        assertThat(clock.standing().state()).isEqualTo(ClockState.PAUSED);
    }

    @Test
    void aPriorityWithoutAPromiseWaivesTheClock() {
        var clock = clock(Priority.P3, "09:00");
        clock.reprioritise(TERMS, Priority.P4, 3, at("10:00"));
        assertThat(clock.standing().state()).isEqualTo(ClockState.WAIVED);
        clock.reprioritise(TERMS, Priority.P1, 3, at("11:00"));
        assertThat(clock.standing().state()).isEqualTo(ClockState.WAIVED);
        assertThat(fire(clock, 100, 1, "23:00")).isEmpty();
    }

    @Test
    void aGoalUsedUpExactlyIsKept() {
        var clock = clock(Priority.P1, "09:00");
        assertThat(fire(clock, 100, 1, "11:00")).isEmpty();
        clock.resolve(TERMS, 2, at("11:00"));
        assertThat(clock.standing().state()).isEqualTo(ClockState.MET);
        assertThat(fire(clock, 100, 1, "23:00")).isEmpty();
    }

    @Test
    void aSecondLaterItIsBrokenSinceItsDeadline() {
        var clock = clock(Priority.P1, "09:00");
        var crossed = clock.fire(TERMS, "100%", 1, at("11:00").plusSeconds(1)).orElseThrow();
        assertThat(crossed.effectiveAt()).isEqualTo(at("11:00"));
        assertThat(crossed.dueAt()).isEqualTo(at("11:00"));
        assertThat(crossed.processedAt()).isEqualTo(at("11:00").plusSeconds(1));
        assertThat(clock.standing().breachedAt()).isEqualTo(at("11:00"));
    }

    @Test
    void theBreachOfAPromiseKeptLateIsStillTold() {
        var clock = clock(Priority.P1, "09:00");
        clock.resolve(TERMS, 2, at("12:00"));
        assertThat(clock.standing().state()).isEqualTo(ClockState.BREACHED);
        assertThat(fire(clock, 75, 1, "12:01")).isEmpty();
        assertThat(fire(clock, 100, 1, "12:01")).hasValue(at("11:00"));
    }

    /** B28, C20 */
    @Test
    void ofATicketThatHasEndedNobodyIsTold() {
        var withdrawn = clock(Priority.P1, "09:00");
        withdrawn.withdraw(TERMS, at("12:00"));
        assertThat(withdrawn.standing().state()).isEqualTo(ClockState.BREACHED);
        assertThat(fire(withdrawn, 100, 1, "23:00")).isEmpty();
        var closed = clock(Priority.P1, "09:00");
        closed.resolve(TERMS, 2, at("12:00"));
        closed.close(TERMS, at("12:01"));
        assertThat(fire(closed, 100, 1, "23:00")).isEmpty();
    }

    /** B12 */
    @Test
    void aBreachStays() {
        var clock = clock(Priority.P1, "09:00");
        clock.pause(TERMS, PauseReason.AWAITING_CUSTOMER, Set.of(Role.AGENT), at("12:00"));
        clock.resolve(TERMS, 2, at("12:30"));
        clock.reopen(TERMS, BY, 1, at("13:00"));
        clock.reprioritise(TERMS, Priority.P3, 3, at("13:30"));
        clock.resolve(TERMS, 2, at("14:00"));
        assertThat(clock.standing().state()).isEqualTo(ClockState.BREACHED);
        assertThat(clock.standing().breachedAt()).isEqualTo(at("11:00"));
    }

    @Test
    void whatResolvingStoppedRunsOnWhenReopened() {
        var resolved = clock(Priority.P3, "09:00");
        resolved.resolve(TERMS, 2, at("10:00"));
        resolved.reopen(TERMS, BY, 1, at("12:00"));
        assertThat(resolved.standing().dueAt()).isEqualTo(at("09:00").plus(Duration.ofDays(1)));
        var left = clock(Priority.P3, "09:00");
        left.endVisit(TERMS, at("10:00"));
        left.reopen(TERMS, BY, 1, at("12:00"));
        assertThat(left.isOpen()).isFalse();
    }

    @Test
    void twoMachinesMayDisagreeOnTheTime() {
        var clock = clock(Priority.P3, "09:00");
        clock.pause(TERMS, PauseReason.AWAITING_CUSTOMER, Set.of(Role.AGENT), at("10:00"));
        clock.resume(TERMS, at("10:00").minusSeconds(2));
        assertThat(clock.standing().dueAt()).isEqualTo(at("17:00"));
        assertThat(clock.readAt(TERMS, at("08:59")).elapsed()).isEqualTo(Duration.ofHours(1));
    }

    private static TicketClock clock(Priority priority, String time) {
        var place = Place.ofCustomer(SupportLevel.L1, new TeamCode("L1-CARE"));
        var clock = new TicketClock(TICKET, place, TERMS, Promises.resolveAt(priority), 3, 1, at(time));
        ReflectionTestUtils.setField(clock, "id", 1L); // as the database would
        return clock;
    }

    private static Optional<Instant> fire(TicketClock clock, int percent, int generation, String time) {
        return clock.fire(TERMS, percent + "%", generation, at(time)).map(SlaEvent.ThresholdCrossed::effectiveAt);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse("2026-03-02T" + time)
                .atZone(ZoneId.of("Europe/Paris"))
                .toInstant();
    }
}
