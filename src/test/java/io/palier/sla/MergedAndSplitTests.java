package io.palier.sla;

import static io.palier.agreement.Metric.ACKNOWLEDGE;
import static io.palier.agreement.Metric.FIRST_RESPONSE;
import static io.palier.agreement.Metric.RESOLVE;
import static io.palier.sla.Story.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.customer.Customers;
import io.palier.knowledge.CategoryCode;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import io.palier.slaclock.ClockState;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.ActionRefused;
import io.palier.ticket.DemandUnmet;
import io.palier.ticket.HistoryLine;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.SplitOrder;
import io.palier.ticket.TicketLinks;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNotFound;
import io.palier.ticket.TicketSplits;
import io.palier.ticket.Tickets;
import io.palier.ticket.Tie;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Two tickets become one, or one becomes two: no promise gets later by it, and nothing is told twice. */
@PalierTest
class MergedAndSplitTests {

    private final Tickets tickets;
    private final TicketSplits splits;
    private final TicketLinks links;
    private final SlaWatch watch;
    private final Customers customers;
    private final Crew crew;
    private final Story story;
    private final Ear ear;

    MergedAndSplitTests(
            Tickets tickets,
            TicketSplits splits,
            TicketLinks links,
            TicketClocks clocks,
            SlaWatch watch,
            Customers customers,
            Crew crew,
            SettableClock clock,
            ConfigurableApplicationContext context) {
        this.tickets = tickets;
        this.splits = splits;
        this.links = links;
        this.watch = watch;
        this.customers = customers;
        this.crew = crew;
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
    void whatGoesOnKeepsTheEarlierPromise() {
        var early = story.its("09:00").called(Priority.P1);
        var late = story.its("11:00").called(Priority.P1);
        var promised = story.clock(early, RESOLVE).dueAt();
        story.its("11:30").make(early, MoveOrder.merge(late, "same"), Crew.AGENT);
        assertThat(story.clock(late, RESOLVE).dueAt()).isEqualTo(promised);
        assertThat(story.clock(late, RESOLVE).startedAt()).isEqualTo(at("09:00"));
        assertThat(tickets.summary(late).breaksAt()).isEqualTo(promised);
        assertThat(story.clock(early, RESOLVE).state()).isEqualTo(ClockState.WAIVED);
        assertThat(tickets.ticket(late, Crew.AGENT).history())
                .filteredOn(line -> line.move().equals("MERGED_IN"))
                .extracting(HistoryLine::reference)
                .containsExactly(early.value());
    }

    @Test
    void whatGoesOnKeepsItsOwnPromiseWhereThatIsTheEarlier() {
        var early = story.its("09:00").called(Priority.P1);
        var late = story.its("11:00").called(Priority.P1);
        var promised = story.clock(early, RESOLVE).dueAt();
        story.its("11:30").make(late, MoveOrder.merge(early, "same"), Crew.AGENT);
        assertThat(story.clock(early, RESOLVE).dueAt()).isEqualTo(promised);
    }

    @Test
    void timeThatStoodStillForTheOneStandsStillForBoth() {
        var early = story.its("09:00").called(Priority.P1);
        story.its("09:30").pend(early, PauseReason.AWAITING_CUSTOMER);
        story.its("11:00").resume(early);
        var late = story.its("11:00").called(Priority.P1);
        var left = story.its("11:30").clock(early, RESOLVE).remaining();
        story.make(early, MoveOrder.merge(late, "same"), Crew.AGENT);
        assertThat(story.clock(late, RESOLVE).remaining()).isEqualTo(left).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void theGraverFactsOfBothDecideThePriorityAndWithItThePromise() {
        var grave = story.its("09:00").called(Priority.P1);
        var mild = story.called(Priority.P4);
        var promised = story.clock(grave, RESOLVE).dueAt();
        story.its("09:30").make(grave, MoveOrder.merge(mild, "same"), Crew.AGENT);
        assertThat(tickets.summary(mild).priority()).isEqualTo(Priority.P1);
        assertThat(story.clock(mild, RESOLVE).dueAt()).isEqualTo(promised);
    }

    @Test
    void whatWasToldOfTheOneIsNotToldAgainOfTheOther() {
        var early = story.its("09:00").called(Priority.P1);
        story.its("12:10");
        watch.round();
        var late = story.called(Priority.P1);
        story.make(early, MoveOrder.merge(late, "same"), Crew.AGENT);
        story.its("12:30");
        watch.round();
        assertThat(ear.heardOf(late)).isEmpty();
        story.its("13:01");
        watch.round();
        assertThat(ear.heardOf(late)).extracting(ThresholdCrossed::percent).containsExactly(100);
        assertThat(ear.heardOf(early)).extracting(ThresholdCrossed::percent).containsExactly(75);
    }

    @Test
    void aPromiseThatWasBrokenIsBrokenForBothAndToldOnce() {
        var early = story.its("09:00").called(Priority.P1);
        var late = story.its("12:00").called(Priority.P1);
        story.its("13:30");
        watch.round();
        story.make(early, MoveOrder.merge(late, "same"), Crew.AGENT);
        assertThat(story.clock(late, RESOLVE).breachedAt()).isEqualTo(at("13:00"));
        assertThat(tickets.summary(late).breached()).isTrue();
        watch.round();
        assertThat(ear.heardOf(late)).isEmpty();
    }

    @Test
    void anothersCustomersTicketCannotGoOnForIt() {
        var jeanne = customers
                .register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH)
                .id();
        var paul = customers
                .register("Paul Durand", "06 12 34 56 79", Locale.FRENCH)
                .id();
        var hers = story.its("09:00").log(Drafts.aComplaintOf(jeanne));
        for (var other : List.of(story.log(Drafts.aComplaintOf(paul)), story.called(Priority.P1))) {
            assertThatThrownBy(() -> story.make(hers, MoveOrder.merge(other, "same"), Crew.AGENT))
                    .isInstanceOf(DemandUnmet.class)
                    .hasMessageContaining("OTHER_CUSTOMER");
        }
    }

    @Test
    void theOneThatGoesOnTakesOverThePartsOfTheOther() {
        var outage = story.its("09:00").called(Priority.P1);
        var again = story.called(Priority.P1);
        var part = story.called(Priority.P4);
        links.tie(part, Tie.PARENT, outage, Crew.AGENT);
        assertThatThrownBy(() -> story.make(outage, MoveOrder.merge(part, "same"), Crew.AGENT))
                .isInstanceOf(DemandUnmet.class)
                .hasMessageContaining("CIRCLE");
        story.make(outage, MoveOrder.merge(again, "same"), Crew.AGENT);
        assertThat(links.of(again, Crew.AGENT))
                .extracting(link -> link.ticket().number())
                .containsExactly(part);
    }

    @Test
    void whatIsCutOutCountsFromItsOwnReport() {
        var old = story.its("09:00").called(Priority.P1);
        story.its("10:00").make(old, MoveOrder.of(TicketMove.NOTE, "And the bill is wrong too"), Crew.AGENT);
        var note = tickets.ticket(old, Crew.AGENT).history().size();
        var before = story.its("12:00").clock(old, RESOLVE).dueAt();
        var withOpening = splits.split(old, order(Set.of()), Crew.AGENT);
        var withNote = splits.split(old, order(Set.of(note)), Crew.AGENT);
        assertThat(story.clock(withOpening, RESOLVE).startedAt()).isEqualTo(at("09:00"));
        assertThat(story.clock(withNote, RESOLVE).startedAt()).isEqualTo(at("10:00"));
        assertThat(tickets.ticket(withNote, Crew.AGENT).history())
                .extracting(HistoryLine::text)
                .contains("And the bill is wrong too");
        assertThat(story.clock(old, RESOLVE).dueAt()).isEqualTo(before);
        assertThat(tickets.ticket(old, Crew.AGENT).history())
                .extracting(HistoryLine::text)
                .contains("And the bill is wrong too");
    }

    @Test
    void whatWasAcknowledgedAndAnsweredThereWasSoHere() {
        var old = story.its("09:00").called(Priority.P1);
        var cut = splits.split(old, order(Set.of()), Crew.MANAGER);
        assertThat(Stream.of(ACKNOWLEDGE, FIRST_RESPONSE)
                        .map(metric -> story.its("16:00").clock(cut, metric).state()))
                .containsOnly(ClockState.MET);
        var unanswered = story.its("09:00").logged(Priority.P1);
        var cutOfIt = splits.split(unanswered, order(Set.of()), Crew.MANAGER);
        assertThat(story.clock(cutOfIt, FIRST_RESPONSE).isOpen()).isTrue();
    }

    @Test
    void whatIsCutOutIsTiedToWhereItCameFromOnceHoweverOftenItIsSent() {
        var old = story.its("09:00").called(Priority.P1);
        var order = new SplitOrder("The bill", "", new CategoryCode("WRONG_BILL"), Set.of(), true, UUID.randomUUID());
        var cut = splits.split(old, order, Crew.AGENT);
        assertThat(splits.split(old, order, Crew.AGENT)).isEqualTo(cut);
        assertThat(links.of(old, Crew.AGENT))
                .extracting(link -> link.tie())
                .containsExactlyInAnyOrder(Tie.SPLIT_INTO, Tie.CHILD);
        assertThat(links.of(cut, Crew.AGENT))
                .extracting(link -> link.tie())
                .containsExactlyInAnyOrder(Tie.SPLIT_FROM, Tie.PARENT);
    }

    @Test
    void onlyWhoMayMergeMaySplit() {
        var old = story.its("09:00").called(Priority.P1);
        assertThatThrownBy(() -> splits.split(old, order(Set.of()), Crew.RADIO)).isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> splits.split(old, order(Set.of()), Crew.VENDOR))
                .isInstanceOf(TicketNotFound.class);
        assertThatThrownBy(() -> splits.split(
                        old,
                        new SplitOrder(" ", "", new CategoryCode("WRONG_BILL"), Set.of(), false, null),
                        Crew.AGENT))
                .isInstanceOf(DemandUnmet.class);
    }

    private static SplitOrder order(Set<Integer> notes) {
        return new SplitOrder("The bill", "", new CategoryCode("WRONG_BILL"), notes, false, null);
    }
}
