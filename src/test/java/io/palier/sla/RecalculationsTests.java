package io.palier.sla;

import static io.palier.agreement.Metric.RESOLVE;
import static io.palier.sla.Story.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Agreements;
import io.palier.agreement.HolidayDecision;
import io.palier.agreement.HolidayReviews;
import io.palier.agreement.Scope;
import io.palier.customer.Customers;
import io.palier.organization.PartyCode;
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
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A day off that is added later, or another version, counts open clocks again: once, and on record (cases.md A19, B33). */
@PalierTest
class RecalculationsTests {

    private static final PartyCode SEGMENT = new PartyCode("SEGMENT-RESIDENTIAL");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    private final Recalculations recalculations;
    private final RecalculationWatch round;
    private final HolidayReviews reviews;
    private final Agreements agreements;
    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SlaWatch watch;
    private final Story story;

    RecalculationsTests(
            Recalculations recalculations,
            RecalculationWatch round,
            HolidayReviews reviews,
            Agreements agreements,
            Tickets tickets,
            TicketClocks clocks,
            Customers customers,
            Crew crew,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            SlaWatch watch,
            SettableClock clock) {
        this.recalculations = recalculations;
        this.round = round;
        this.reviews = reviews;
        this.agreements = agreements;
        this.tickets = tickets;
        this.customers = customers;
        this.crew = crew;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.watch = watch;
        this.story = new Story(tickets, clocks, clock);
    }

    @BeforeEach
    void promiseTenOfficeHours() {
        crew.hire();
        jdbc.sql(
                        "insert into agreement (code, kind, party_code, name_en, name_fr) values ('SLA-OFFICE', 'SLA', ?, 'T', 'E')")
                .param(SEGMENT.value())
                .update();
        version(1, "PT10H");
    }

    @Test
    void a19AHolidayAddedLaterIsPreviewedThenCountedOnce() {
        var ticket = reported("09:00");
        assertThat(story.clock(ticket, RESOLVE).dueAt()).isEqualTo(on("2026-03-03", "09:00"));

        var off = new HolidayDecision(SEGMENT, "fr", Set.of(TUESDAY), Set.of());
        var preview = recalculations.preview(version(1), agreements.withHolidays(version(1), off));
        assertThat(preview.first())
                .extracting(Recount::ticket, Recount::dueBefore, Recount::dueAfter)
                .containsExactly(tuple(ticket, on("2026-03-03", "09:00"), on("2026-03-04", "09:00")));
        assertThat(story.clock(ticket, RESOLVE).dueAt()).isEqualTo(on("2026-03-03", "09:00"));

        story.its("10:00");
        closeTuesday();
        assertThat(round.round()).isEqualTo(1);
        assertThat(round.round()).isZero();

        assertThat(story.clock(ticket, RESOLVE).dueAt()).isEqualTo(on("2026-03-04", "09:00"));
        assertThat(tickets.summary(ticket).breaksAt()).isEqualTo(on("2026-03-04", "09:00"));
        assertThat(recalculations.newest()).singleElement().satisfies(done -> {
            assertThat(done.askedBy()).isEqualTo(name(Crew.MANAGER.value()));
            assertThat(done.left()).isZero();
            assertThat(done.finishedAt()).isEqualTo(on("2026-03-02", "10:00"));
            assertThat(recalculations.report(done.id()))
                    .extracting(Recount::dueBefore, Recount::dueAfter)
                    .containsExactly(tuple(on("2026-03-03", "09:00"), on("2026-03-04", "09:00")));
        });
        story.itsOn("2026-03-03", "12:00");
        watch.round();
        assertThat(story.clock(ticket, RESOLVE).isBreached()).isFalse();
    }

    @Test
    void whatWasBrokenStaysBroken() {
        var ticket = reported("09:00");
        story.itsOn("2026-03-03", "10:00");
        watch.round();
        assertThat(story.clock(ticket, RESOLVE).breachedAt()).isEqualTo(on("2026-03-03", "09:00"));
        closeTuesday();
        round.round();
        var clock = story.clock(ticket, RESOLVE);
        assertThat(clock.state()).isEqualTo(ClockState.BREACHED);
        assertThat(clock.breachedAt()).isEqualTo(on("2026-03-03", "09:00"));
        assertThat(tickets.summary(ticket).breached()).isTrue();
    }

    @Test
    void aTicketThatSomebodyIsMovingIsCountedAfterwards() {
        var ticket = reported("09:00");
        closeTuesday();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select 1 from ticket where number = ? for update")
                    .param(ticket.value())
                    .query(Integer.class)
                    .single();
            assertThat(java.util.concurrent.CompletableFuture.supplyAsync(round::round)
                            .join())
                    .isZero();
        });
        assertThat(round.round()).isEqualTo(1);
        assertThat(story.clock(ticket, RESOLVE).dueAt()).isEqualTo(on("2026-03-04", "09:00"));
    }

    @Test
    void aTicketThatCannotBeCountedStopsNoOtherAndIsReported() {
        var poison = reported("09:00");
        var ticket = reported("09:10");
        calendarOf(poison, "NOWHERE");
        closeTuesday();
        round.round();
        assertThat(story.clock(ticket, RESOLVE).dueAt()).isEqualTo(on("2026-03-04", "09:10"));
        assertThat(recalculations.newest()).singleElement().satisfies(done -> {
            assertThat(done.failed()).isEqualTo(1);
            assertThat(done.finishedAt())
                    .as("it stays open while a ticket is left")
                    .isNull();
        });
        assertThat(round.round()).isZero();
    }

    @Test
    void whatFailedIsTriedAgainByARecalculationOfItsOwn() {
        var poison = reported("09:00");
        var ticket = reported("09:10");
        calendarOf(poison, "NOWHERE");
        closeTuesday();
        round.round();
        var failed = recalculations.newest().get(0).id();
        assertThat(recalculations.setAside(failed))
                .extracting(Recalculation.SetAside::ticket)
                .containsExactly(poison);

        calendarOf(poison, "BUSINESS_HOURS");
        story.its("10:00");
        var again = recalculations.retry(failed, Crew.ADMIN).orElseThrow();
        assertThat(recalculations.retry(failed, Crew.ADMIN)).isEmpty();
        assertThat(round.round()).isEqualTo(1);

        assertThat(story.clock(poison, RESOLVE).dueAt()).isEqualTo(on("2026-03-04", "09:00"));
        assertThat(recalculations.recalculation(again)).get().satisfies(done -> {
            assertThat(done.askedBy()).isEqualTo(name(Crew.ADMIN.value()));
            assertThat(done.askedAt()).isEqualTo(on("2026-03-02", "10:00"));
            assertThat(done.tickets()).isEqualTo(1);
            assertThat(done.finishedAt()).isNotNull();
        });
        assertThat(recalculations.report(again)).extracting(Recount::ticket).containsExactly(poison);
        assertThat(recalculations.recalculation(failed)).get().satisfies(done -> {
            assertThat(done.tickets()).isEqualTo(1);
            assertThat(done.left()).isZero();
            assertThat(done.finishedAt()).isNotNull();
        });
        assertThat(recalculations.report(failed)).extracting(Recount::ticket).containsExactly(ticket);
    }

    @Test
    void onlyManagersHaveWhatFailedTriedAgain() {
        assertThatThrownBy(() -> recalculations.retry(UUID.randomUUID(), Crew.AGENT))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatANodeCountedBeforeItDiedIsFinishedByAnother() {
        reported("09:00");
        closeTuesday();
        jdbc.sql("delete from recalculation_ticket").update();
        assertThat(round.round()).isZero();
        assertThat(recalculations.newest())
                .singleElement()
                .satisfies(done -> assertThat(done.finishedAt()).isNotNull());
    }

    @Test
    void whatHasEndedIsNotCountedAgain() {
        var ticket = reported("09:00");
        story.its("09:30").make(ticket, MoveOrder.withSolution(TicketMove.SOLVE, "reset"), Crew.AGENT);
        closeTuesday();
        assertThat(round.round()).isZero();
        assertThat(recalculations.newest()).singleElement().satisfies(done -> {
            assertThat(done.tickets()).isZero();
            assertThat(done.finishedAt()).isNotNull();
        });
    }

    @Test
    void b33RunningTicketsStayOnTheirVersionUnlessMigratedOnPurpose() {
        var ticket = reported("09:00");
        jdbc.sql("update agreement_version set valid_until = '2026-03-02T09:00:00Z' where id = ?")
                .param(version(1).value())
                .update();
        version(2, "PT20H");
        story.its("11:00");
        assertThat(story.clock(ticket, RESOLVE).goal()).isEqualTo(Duration.ofHours(10));
        assertThat(story.clock(reported("11:00"), RESOLVE).goal()).isEqualTo(Duration.ofHours(20));

        var preview = recalculations.preview(version(1), agreements.version(version(2)));
        assertThat(preview.first())
                .extracting(Recount::ticket, Recount::dueAfter)
                .containsExactly(tuple(ticket, on("2026-03-04", "09:00")));

        var id = recalculations.migrate(version(1), version(2), "both sides asked for it", Crew.MANAGER);
        round.round();

        var clock = story.clock(ticket, RESOLVE);
        assertThat(clock.goal()).isEqualTo(Duration.ofHours(20));
        assertThat(clock.elapsed()).isEqualTo(Duration.ofHours(2));
        assertThat(clock.dueAt()).isEqualTo(on("2026-03-04", "09:00"));
        assertThat(tickets.ticket(ticket, Crew.MANAGER).agreement()).isEqualTo(version(2));
        assertThat(recalculations.recalculation(id)).get().satisfies(done -> {
            assertThat(done.why()).isEqualTo("both sides asked for it");
            assertThat(done.moved()).isEqualTo(1);
        });
    }

    @Test
    void onlyManagersMigrateAndOnlyWithinOneAgreement() {
        var dayOne = agreements.all().stream()
                .filter(one -> one.code().equals("SLA-DAY-ONE"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> recalculations.migrate(version(1), dayOne, "why", Crew.MANAGER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> recalculations.migrate(version(1), dayOne, "why", Crew.AGENT))
                .isInstanceOf(IllegalStateException.class);
    }

    private void calendarOf(TicketNumber ticket, String calendar) {
        jdbc.sql("""
                        update ticket_clock_event set calendar = ?
                         where clock_id in (select id from ticket_clock where ticket_number = ?)""").params(calendar, ticket.value()).update();
    }

    private void closeTuesday() {
        reviews.close(SEGMENT, "fr", TUESDAY, "Inventory", "Inventaire", Crew.MANAGER);
    }

    private String name(String id) {
        return jdbc.sql("select name from staff_member where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private TicketNumber reported(String time) {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return story.its(time)
                .log(Drafts.aComplaintOf(caller.id())
                        .about("ORDER_CREATION")
                        .hitting(Scope.ONE_CUSTOMER, 2)
                        .by(Channel.WEB));
    }

    private AgreementVersionId version(int number) {
        return new AgreementVersionId(
                jdbc.sql("select id from agreement_version where agreement_code = 'SLA-OFFICE' and version = ?")
                        .param(number)
                        .query(Long.class)
                        .single());
    }

    private void version(int number, String goal) {
        jdbc.sql("""
                        insert into agreement_version (agreement_code, version, valid_from, terms, state, decreed)
                        select 'SLA-OFFICE', :number, case when :number = 1 then timestamptz '2020-01-01T00:00:00Z'
                                 else timestamptz '2026-03-02T09:00:00Z' end,
                               jsonb_set(jsonb_set(terms, '{objectives}', cast(:objectives as jsonb)),
                                         '{calendars,BUSINESS_HOURS,holidays}', '"fr"'), 'ACTIVE', true
                          from agreement_version where agreement_code = 'SLA-DAY-ONE'""")
                .param("number", number)
                .param(
                        "objectives",
                        "[{\"metric\": \"RESOLVE\", \"priority\": \"P1\", \"goal\": \"%s\", \"calendar\": \"BUSINESS_HOURS\"}]"
                                .formatted(goal))
                .update();
    }
}
