package io.palier.sla;

import static io.palier.agreement.Metric.ACKNOWLEDGE;
import static io.palier.agreement.Metric.RESOLVE;
import static io.palier.sla.Story.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palier.agreement.Priority;
import io.palier.ledger.Ledgers;
import io.palier.slaclock.ClockState;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.ActionRefused;
import io.palier.ticket.DemandUnmet;
import io.palier.ticket.HistoryLine;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** B36: when a ticket was opened is no agent's to change; a manager's correction is on record and counts again. */
@PalierTest
class OpeningCorrectionTests {

    private final Tickets tickets;
    private final Ledgers ledgers;
    private final SlaWatch watch;
    private final Crew crew;
    private final Story story;

    OpeningCorrectionTests(
            Tickets tickets, TicketClocks clocks, Ledgers ledgers, SlaWatch watch, Crew crew, SettableClock clock) {
        this.tickets = tickets;
        this.ledgers = ledgers;
        this.watch = watch;
        this.crew = crew;
        this.story = new Story(tickets, clocks, clock);
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void b36TheFirstClocksCountFromTheCorrectedOpening() {
        var ticket = story.its("09:00").called(Priority.P1);
        story.its("10:00");
        correct(ticket, at("08:30"));

        var clock = story.clock(ticket, RESOLVE);
        assertThat(clock.startedAt()).isEqualTo(at("08:30"));
        assertThat(clock.elapsed()).isEqualTo(Duration.ofMinutes(90));
        assertThat(clock.dueAt()).isEqualTo(at("12:30"));
        assertThat(tickets.summary(ticket).breaksAt()).isEqualTo(at("12:30"));
        var corrected = tickets.ticket(ticket, Crew.MANAGER);
        assertThat(corrected.openedAt()).isEqualTo(at("08:30"));
        assertThat(corrected.visits().get(0).from()).isEqualTo(at("08:30"));
        assertThat(corrected.history())
                .filteredOn(line -> line.move().equals("CORRECT_OPENING"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.at()).isEqualTo(at("10:00"));
                    assertThat(line.text()).isEqualTo("the call was taken on paper");
                    assertThat(line.reference()).isEqualTo(at("09:00") + " → " + at("08:30"));
                    assertThat(line.openingCorrected())
                            .isEqualTo(new HistoryLine.OpeningCorrected(at("09:00"), at("08:30")));
                    assertThat(line.actorName()).isNotNull();
                });
        var ledger = ledgers.of(ticket, Crew.MANAGER);
        assertThat(ledger.from()).isEqualTo(at("08:30"));
        assertThat(ledger.lines().get(0).from()).isEqualTo(at("08:30"));
        assertThat(ledger.lines().stream()
                        .map(line -> Duration.between(line.from(), line.to()))
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void b36WhatTheCorrectionBreaksIsMarkedAsFoundLateAndToldOnce() {
        var ticket = story.its("09:00").called(Priority.P1);
        story.its("12:00");
        watch.round();
        correct(ticket, at("07:30"));
        var clock = story.clock(ticket, RESOLVE);
        assertThat(clock.state()).isEqualTo(ClockState.BREACHED);
        assertThat(clock.breachedAt()).isEqualTo(at("11:30"));
        assertThat(clock.backDated()).isTrue();
        assertThat(tickets.summary(ticket).breached()).isTrue();
        assertThat(watch.round()).isPositive();
        assertThat(watch.round()).isZero();
    }

    @Test
    void b36ABreachThatWasFoundStaysWhateverTheOpening() {
        var ticket = story.its("08:00").called(Priority.P1);
        story.its("12:30");
        watch.round();
        assertThat(story.clock(ticket, RESOLVE).breachedAt()).isEqualTo(at("12:00"));
        correct(ticket, at("09:00"));
        assertThat(story.clock(ticket, RESOLVE).breachedAt()).isEqualTo(at("12:00"));
        assertThat(story.clock(ticket, RESOLVE).backDated()).isFalse();
    }

    @Test
    void b36AClockThatBeganLaterIsNotTouchedAndASecondCorrectionReplacesTheFirst() {
        var ticket = story.its("09:00").called(Priority.P1);
        story.its("09:20").escalate(ticket);
        story.diagnose(ticket);
        var department = story.clock(ticket, io.palier.agreement.AgreementKind.OLA, 3);
        story.its("10:00");
        correct(ticket, at("08:30"));
        correct(ticket, at("08:50"));
        assertThat(story.clock(ticket, RESOLVE).dueAt()).isEqualTo(at("12:50"));
        assertThat(story.clock(ticket, io.palier.agreement.AgreementKind.OLA, 3).dueAt())
                .isEqualTo(department.dueAt());
        assertThat(story.clock(ticket, ACKNOWLEDGE).startedAt()).isEqualTo(at("08:50"));
    }

    @Test
    void b36OnlyAManagerCorrectsAndNotIntoTheFutureNorAfterWhatHappenedNext() {
        var ticket = story.its("09:00").called(Priority.P1);
        story.its("09:30").escalate(ticket);
        story.its("10:00");
        assertThatThrownBy(() -> story.make(ticket, MoveOrder.correctOpening(at("08:30"), "why"), Crew.AGENT))
                .isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> story.make(ticket, MoveOrder.correctOpening(at("08:30"), "why"), Crew.IT))
                .isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> correct(ticket, at("10:01"))).isInstanceOfSatisfying(DemandUnmet.class, unmet -> {
            assertThat(unmet.field()).isEqualTo("openedAt");
            assertThat(unmet.problem()).isEqualTo(DemandUnmet.Problem.FUTURE);
        });
        assertThatThrownBy(() -> correct(ticket, at("09:45")))
                .isInstanceOfSatisfying(
                        DemandUnmet.class,
                        unmet -> assertThat(unmet.problem()).isEqualTo(DemandUnmet.Problem.TOO_LATE));
        assertThatThrownBy(() -> story.make(ticket, MoveOrder.correctOpening(at("08:30"), " "), Crew.MANAGER))
                .isInstanceOf(DemandUnmet.class);
    }

    private void correct(TicketNumber ticket, Instant openedAt) {
        story.make(ticket, MoveOrder.correctOpening(openedAt, "the call was taken on paper"), Crew.MANAGER);
    }

    private static Instant at(String time) {
        return on("2026-03-02", time);
    }
}
