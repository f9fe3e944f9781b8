package io.palier.sla;

import static io.palier.agreement.Metric.ACKNOWLEDGE;
import static io.palier.agreement.Metric.FIRST_RESPONSE;
import static io.palier.agreement.Metric.RESOLVE;
import static io.palier.sla.Story.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import io.palier.slaclock.ClockState;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What time does to promises: each threshold is told once, with the time it was crossed and the time it was found. */
@PalierTest
class SlaWatchTests {

    private final SlaWatch watch;
    private final Tickets tickets;
    private final Crew crew;
    private final JdbcClient jdbc;
    private final SettableClock clock;
    private final TransactionOperations transaction;
    private final Story story;
    private final Ear ear;

    SlaWatchTests(
            SlaWatch watch,
            Tickets tickets,
            TicketClocks clocks,
            Crew crew,
            JdbcClient jdbc,
            SettableClock clock,
            TransactionOperations transaction,
            ConfigurableApplicationContext context) {
        this.watch = watch;
        this.tickets = tickets;
        this.crew = crew;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
        this.story = new Story(tickets, clocks, clock);
        this.ear = new Ear(context);
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @AfterEach
    void stopListening() {
        ear.close();
    }

    @Test
    void aWarningIsToldAtThreeQuartersAndABreachBeyondTheGoal() {
        var ticket = story.its("09:00").called(Priority.P1);
        story.its("11:59");
        assertThat(watch.round()).isZero();
        story.its("12:00");
        assertThat(watch.round()).isOne();
        story.its("13:00");
        assertThat(watch.round()).isZero();
        assertThat(tickets.summary(ticket).breached()).isFalse();
        clock.tick(Duration.ofSeconds(1));
        assertThat(watch.round()).isOne();
        assertThat(watch.round()).isZero();
        assertThat(tickets.summary(ticket).breached()).isTrue();
        assertThat(story.clock(ticket, RESOLVE).state()).isEqualTo(ClockState.BREACHED);
        assertThat(ear.heardOf(ticket))
                .extracting(
                        ThresholdCrossed::percent,
                        ThresholdCrossed::dueAt,
                        ThresholdCrossed::effectiveAt,
                        ThresholdCrossed::processedAt)
                .containsExactly(
                        tuple(75, at("13:00"), at("12:00"), at("12:00")),
                        tuple(100, at("13:00"), at("13:00"), at("13:00").plusSeconds(1)));
    }

    @Test
    void aBreachIsFoundByItsDayWhetherTheWatchOrSomebodyAtWorkFoundItFirst() {
        var watched = story.its("09:00").called(Priority.P1);
        var solved = story.called(Priority.P1);
        story.its("13:30").make(solved, MoveOrder.withSolution(TicketMove.SOLVE, "done"), Crew.AGENT);
        watch.round();
        watch.round();
        assertThat(jdbc.sql("select c.ticket_number from clock_breach b join ticket_clock c on c.id = b.clock_id"
                                + " where b.at = ? and c.metric = 'RESOLVE'")
                        .param(at("13:00").atOffset(ZoneOffset.UTC))
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(watched.value(), solved.value());
    }

    @Test
    void itIsToldWhereTheTicketStandsNow() {
        var ticket = story.its("09:00").called(Priority.P1);
        story.escalate(ticket);
        story.diagnose(ticket);
        story.its("12:00");
        watch.round();
        assertThat(ear.heardOf(ticket))
                .extracting(ThresholdCrossed::level, ThresholdCrossed::team)
                .containsOnly(tuple(SupportLevel.L3, new TeamCode("L3-BILLING")));
    }

    /** B13 */
    @Test
    void resolvingLateIsToldWhetherOrNotAnybodyAcknowledged() {
        var ticket = story.its("09:00").logged(Priority.P1);
        story.its("14:00");
        watch.round();
        watch.round();
        assertThat(ear.heardOf(ticket))
                .extracting(ThresholdCrossed::metric, ThresholdCrossed::percent)
                .containsExactly(
                        tuple(ACKNOWLEDGE, 75),
                        tuple(ACKNOWLEDGE, 100),
                        tuple(FIRST_RESPONSE, 75),
                        tuple(FIRST_RESPONSE, 100),
                        tuple(RESOLVE, 75),
                        tuple(RESOLVE, 100));
    }

    /** C03 */
    @Test
    void anOutageLosesNothingAndKeepsTheTrueTime() {
        var ticket = story.its("13:55").called(Priority.P1);
        story.its("17:50");
        watch.round();
        story.its("18:12");
        watch.round();
        var breach = ear.heardOf(ticket).get(1);
        assertThat(breach.effectiveAt()).isEqualTo(at("17:55"));
        assertThat(breach.processedAt()).isEqualTo(at("18:12"));
        assertThat(jdbc.sql(
                                "select due_at, fired_at from clock_timer where threshold = '100%' and fired_at is not null")
                        .query((row, n) -> row.getTimestamp("due_at")
                                        .toInstant()
                                        .equals(at("17:55"))
                                && row.getTimestamp("fired_at").toInstant().equals(at("18:12")))
                        .single())
                .isTrue();
    }

    /** domain.md E2 */
    @Test
    void afterThreeHoursOfOutageEverythingIsToldInTheOrderItHappened() {
        for (var minute = 30; minute > 20; minute--) {
            story.its("09:" + minute).logged(Priority.P1);
        }
        story.its("14:00");
        assertThat(watch.round()).isEqualTo(60);
        assertThat(ear.heard()).extracting(ThresholdCrossed::effectiveAt).isSorted();
        assertThat(ear.heard())
                .first()
                .extracting(ThresholdCrossed::effectiveAt)
                .isEqualTo(at("09:32").plusSeconds(15));
    }

    @Test
    void aWaitingTicketIsNotWatchedUntilItGoesOn() {
        var ticket = story.its("09:00").called(Priority.P1);
        story.its("10:00").pend(ticket, PauseReason.AWAITING_CUSTOMER);
        story.its("16:00");
        assertThat(watch.round()).isZero();
        story.resume(ticket);
        story.its("18:00");
        assertThat(watch.round()).isOne();
        assertThat(ear.heardOf(ticket))
                .extracting(ThresholdCrossed::effectiveAt)
                .containsExactly(at("18:00"));
    }

    @Test
    void aGraverPriorityIsToldAtOnceInItsOwnGeneration() {
        var ticket = story.its("09:00").called(Priority.P3);
        story.its("14:00").reprioritise(ticket, Priority.P1);
        assertThat(watch.round()).isEqualTo(2);
        story.its("14:10").reprioritise(ticket, Priority.P2);
        story.its("14:20").reprioritise(ticket, Priority.P1);
        story.its("18:00");
        assertThat(watch.round()).isZero();
        assertThat(ear.heardOf(ticket))
                .extracting(ThresholdCrossed::generation, ThresholdCrossed::percent, ThresholdCrossed::effectiveAt)
                .containsExactlyInAnyOrder(tuple(2, 75, at("14:00")), tuple(2, 100, at("14:00")));
    }

    /** B28, C20 */
    @Test
    void ofATicketThatEndedNobodyIsTold() {
        var merged = story.its("09:00").logged(Priority.P1);
        var into = story.called(Priority.P4);
        story.make(merged, MoveOrder.merge(into, "same"), Crew.AGENT);
        story.make(into, MoveOrder.withSolution(TicketMove.SOLVE, "done"), Crew.AGENT);
        var closed = story.called(Priority.P1);
        story.escalate(closed);
        story.diagnose(closed);
        story.its("14:00").resolve(closed);
        story.does(closed, TicketMove.CONFIRM, Crew.AGENT);
        story.its("17:00");
        assertThat(watch.round()).isZero();
        assertThat(tickets.summary(closed).breached()).isTrue();
    }

    /** domain.md E3, C04 */
    @Test
    void aPoisonedTimerIsSetAsideAndTheOthersFire() {
        var poisoned = story.its("09:00").called(Priority.P1);
        var healthy = story.called(Priority.P1);
        ear.chokeOn(poisoned);
        story.its("12:00");
        assertThat(watch.round()).isOne();
        assertThat(watch.round()).isZero();
        assertThat(watch.round()).isZero();
        assertThat(ear.heardOf(healthy)).hasSize(1);
        assertThat(jdbc.sql("select attempts, last_error from clock_timer where set_aside_at is not null")
                        .query((row, n) -> row.getInt("attempts") + " " + row.getString("last_error"))
                        .list())
                .containsExactly("3 java.lang.IllegalStateException");
        assertThat(watch.round()).isZero();
        assertThat(jdbc.sql("select max(attempts) from clock_timer")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void aClockThatIsBeingCountedAgainIsAskedBeforeItIsTold() {
        var ticket = story.its("09:00").called(Priority.P1);
        var version = tickets.ticket(ticket, Crew.MANAGER).agreement();
        jdbc.sql("""
                        insert into recalculation (id, cause, from_version_id, to_version_id, why, asked_by, asked_at, tickets)
                        values (gen_random_uuid(), 'CALENDAR', :version, :version, 'holidays', :by, now(), 1)""")
                .param("version", version == null ? 0 : version.value())
                .param("by", Crew.MANAGER.value())
                .update();
        story.its("10:00");
        jdbc.sql("update clock_timer set check_at = :now where threshold = '75%'")
                .param("now", at("10:00").atOffset(java.time.ZoneOffset.UTC))
                .update();
        assertThat(watch.round()).as("its plan is out of date").isZero();
        assertThat(ear.heardOf(ticket)).isEmpty();
    }

    @Test
    void aTicketThatSomebodyIsMovingIsLeftToTheNextRound() {
        var ticket = story.its("09:00").called(Priority.P1);
        var other = story.called(Priority.P1);
        story.its("14:00");
        transaction.executeWithoutResult(status -> {
            assertThat(tickets.hold(ticket)).isTrue();
            assertThat(inAnotherThread(watch::round)).isEqualTo(2);
        });
        assertThat(ear.heardOf(other)).hasSize(2);
        assertThat(watch.round()).isEqualTo(2);
        assertThat(ear.heardOf(ticket)).extracting(ThresholdCrossed::percent).containsExactly(75, 100);
    }

    /** domain.md E1, C06 */
    @Test
    void twoNodesTellEachThresholdOnce() throws Exception {
        story.its("09:00");
        IntStream.range(0, 40).forEach(n -> story.logged(Priority.P1));
        story.its("14:00");
        var fired = together(List.of(watch::round, watch::round));
        assertThat(fired.get(0) + fired.get(1) + watch.round()).isEqualTo(240);
        assertThat(ear.heard()).hasSize(240).doesNotHaveDuplicates();
    }

    /** domain.md E2: the order of locks, the ticket first, is the same for a move and for a timer. */
    @Test
    void movesAndTimersOfTheSameTicketsNeverWaitForEachOtherInACircle() throws Exception {
        story.its("09:00");
        var all =
                IntStream.range(0, 20).mapToObj(n -> story.called(Priority.P1)).toList();
        story.its("14:00");
        together(List.of(() -> walk(all, 0), () -> walk(all, 1), () -> watchFor(60), () -> watchFor(60)));
        while (watch.round() > 0) {
            // what was busy
        }
        assertThat(all)
                .allSatisfy(ticket -> assertThat(ear.heardOf(ticket))
                        .extracting(ThresholdCrossed::metric, ThresholdCrossed::percent)
                        .containsOnlyOnce(tuple(RESOLVE, 75), tuple(RESOLVE, 100)));
        assertThat(jdbc.sql("select max(attempts) from clock_timer")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int walk(List<TicketNumber> all, int parity) {
        for (var n = parity; n < all.size(); n += 2) {
            story.escalate(all.get(n));
            story.diagnose(all.get(n));
            story.pend(all.get(n), PauseReason.SPARE_PART);
            story.resume(all.get(n));
        }
        return all.size();
    }

    private int watchFor(int rounds) {
        return IntStream.range(0, rounds).map(n -> watch.round()).sum();
    }

    private static int inAnotherThread(Callable<Integer> work) {
        try {
            return together(List.of(work)).get(0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> together(List<Callable<Integer>> works) throws Exception {
        var start = new CyclicBarrier(works.size());
        var threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<Integer>> done = new ArrayList<>();
            for (var work : works) {
                done.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<Integer> results = new ArrayList<>();
            for (var one : done) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
