package io.palier.sla;

import static io.palier.agreement.Metric.ACKNOWLEDGE;
import static io.palier.agreement.Metric.FIRST_RESPONSE;
import static io.palier.agreement.Metric.RESOLVE;
import static io.palier.sla.Story.at;
import static io.palier.sla.Story.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What pages and reports read of the clocks. */
@PalierTest
class TicketClocksTests {

    private final TicketClocks clocks;
    private final Crew crew;
    private final Story story;
    private final EntityManagerFactory factory;

    TicketClocksTests(
            TicketClocks clocks, Tickets tickets, Crew crew, SettableClock clock, EntityManagerFactory factory) {
        this.clocks = clocks;
        this.crew = crew;
        this.story = new Story(tickets, clocks, clock);
        this.factory = factory;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void theClockToWatchIsTheOneDueNextElseThePausedOneWithTheLeastLeft() {
        var fresh = story.its("09:00").logged(Priority.P1);
        var taken = story.called(Priority.P1);
        var waiting = story.called(Priority.P1);
        story.pend(waiting, PauseReason.AWAITING_CUSTOMER);
        var solved = story.called(Priority.P1);
        story.make(solved, MoveOrder.withSolution(TicketMove.SOLVE, "done"), Crew.AGENT);
        var next = clocks.nextOf(List.of(fresh, taken, waiting, solved));
        assertThat(next).containsOnlyKeys(fresh, taken, waiting);
        assertThat(next.get(fresh).metric()).isEqualTo(ACKNOWLEDGE);
        assertThat(next.get(fresh).warnAt()).isEqualTo(at("09:11").plusSeconds(15));
        assertThat(next.get(taken).metric()).isEqualTo(RESOLVE);
        assertThat(next.get(waiting).pausedFor()).isEqualTo("AWAITING_CUSTOMER");
        assertThat(clocks.nextOf(List.of())).isEmpty();
    }

    @Test
    void aQueueOfFiftyTicketsCostsOneStatement() {
        story.its("09:00");
        var queue =
                IntStream.range(0, 50).mapToObj(n -> story.logged(Priority.P2)).toList();
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            assertThat(clocks.nextOf(queue)).hasSize(50);
            assertThat(statistics.getPrepareStatementCount()).isOne();
            statistics.clear();
            assertThat(clocks.dueBetween(at("09:00"), at("18:00"), 100)).hasSize(100);
            assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    void whatIsDueIsGivenSoonestFirstAndTheEndIsExclusive() {
        var late = story.its("09:00").called(Priority.P2);
        var soon = story.called(Priority.P1);
        var waiting = story.called(Priority.P1);
        story.pend(waiting, PauseReason.AWAITING_CUSTOMER);
        assertThat(clocks.dueBetween(at("09:00"), at("18:00"), 10))
                .extracting(ClockView::ticket)
                .containsExactly(soon, late);
        assertThat(clocks.dueBetween(at("13:00"), at("17:00"), 10))
                .extracting(ClockView::ticket)
                .containsExactly(soon);
        assertThat(clocks.dueBetween(at("09:00"), at("18:00"), 1)).hasSize(1);
    }

    @Test
    void theLongestBrokenPromiseComesFirst() {
        var late = story.its("09:00").logged(Priority.P1);
        story.its("09:20").does(late, TicketMove.TAKE, Crew.AGENT);
        var later = story.its("10:00").logged(Priority.P1);
        story.its("10:20").does(later, TicketMove.TAKE, Crew.AGENT);
        assertThat(clocks.breached(10)).extracting(ClockView::ticket).containsExactly(late, later);
        assertThat(clocks.breached(10)).allMatch(view -> view.isBreached() && !view.isOpen());
        assertThat(clocks.breached(1)).hasSize(1);
    }

    @Test
    void aPromiseCountsOnceWhenItWasBrokenElseWhenItWasKept() {
        solved(story.its("09:00").called(Priority.P1), "2026-03-02T12:00");
        solved(story.its("09:00").called(Priority.P1), "2026-03-03T09:00");
        story.its("09:00");
        var waived = story.called(Priority.P1);
        story.does(waived, TicketMove.CANCEL, Crew.AGENT);
        var running = story.called(Priority.P1);
        var march = clocks.compliance(on("2026-03-01", "00:00"), on("2026-04-01", "00:00"));
        assertThat(march)
                .containsExactly(
                        new Compliance(ACKNOWLEDGE, Priority.P1, 4, 4),
                        new Compliance(FIRST_RESPONSE, Priority.P1, 4, 4),
                        new Compliance(RESOLVE, Priority.P1, 2, 1));
        assertThat(clocks.dailyCompliance(
                        on("2026-03-01", "00:00"), on("2026-04-01", "00:00"), ZoneId.of("Europe/Paris")))
                .containsExactly(new DailyCompliance(LocalDate.of(2026, 3, 2), 1, 1));
        assertThat(clocks.compliance(on("2026-03-03", "00:00"), on("2026-04-01", "00:00")))
                .isEmpty();
        assertThat(story.clock(running, RESOLVE).isOpen()).isTrue();
    }

    private void solved(TicketNumber ticket, String when) {
        story.itsOn(when.substring(0, 10), when.substring(11))
                .make(ticket, MoveOrder.withSolution(TicketMove.SOLVE, "done"), Crew.AGENT);
    }
}
