package io.palier.sla;

import static io.palier.agreement.Metric.RESOLVE;
import static io.palier.sla.Story.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import io.palier.ticketimport.ImportId;
import io.palier.ticketimport.NewImport;
import io.palier.ticketimport.TicketImports;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Where others fail, section C, as far as it is about finding what is due: by the numbers of that list. */
@PalierTest
class TimerCasesTests {

    private static final int CROWD = 5_000;

    private final Tickets tickets;
    private final TicketClocks clocks;
    private final TicketImports imports;
    private final Timers timers;
    private final SlaWatch watch;
    private final Crew crew;
    private final MeterRegistry meters;
    private final SettableClock clock;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Story story;

    TimerCasesTests(
            Tickets tickets,
            TicketClocks clocks,
            TicketImports imports,
            Timers timers,
            SlaWatch watch,
            Crew crew,
            MeterRegistry meters,
            SettableClock clock,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.imports = imports;
        this.timers = timers;
        this.watch = watch;
        this.crew = crew;
        this.meters = meters;
        this.clock = clock;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.story = new Story(tickets, clocks, clock);
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void c01_fiveThousandPromisesThatBreakInOneMinuteAreToldOldestFirstWithinAMinute() {
        var first = story.its("09:00").called(Priority.P1);
        breakInOneMinute(first, at("09:30"));
        clock.set(at("09:31"));
        var begin = Instant.now();
        assertThat(watch.round()).isEqualTo(CROWD);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(60));
        assertThat(watch.round()).isZero();
        assertThat(count("select count(distinct clock_id) from escalation_alert where threshold = '100%'"))
                .isEqualTo(CROWD);
        assertThat(count("select count(*) from escalation_alert")).isEqualTo(CROWD);
        // hands tell a page together: each is in order, and no page begins before the one that was due sooner ended
        assertThat(count("""
                        select count(*) from (
                          select max(id) as last, lead(min(id)) over (order by page) as next
                            from (select id, (row_number() over (order by effective_at, clock_id) - 1) / %d as page
                                    from escalation_alert) as told
                           group by page) as pages
                         where last > next""".formatted(SlaWatch.HANDS * SlaWatch.PAGE)))
                .as("pages that were told before one that was due sooner")
                .isZero();
    }

    @Test
    void c22_whateverHappensToAClockATimerWatchesItAndTheListOfWhatBreaksNextHoldsIt() {
        var ticket = story.its("09:00").called(Priority.P3);
        nothingIsUnwatched();
        story.its("09:10").pend(ticket, PauseReason.AWAITING_CUSTOMER);
        nothingIsUnwatched();
        story.its("09:20").resume(ticket);
        nothingIsUnwatched();
        story.its("09:30").reprioritise(ticket, Priority.P1);
        nothingIsUnwatched();
        story.escalate(ticket);
        story.its("10:00").diagnose(ticket);
        nothingIsUnwatched();

        var due = story.clock(ticket, RESOLVE).dueAt();
        assertThat(due).isNotNull();
        assertThat(breaking(due.minus(Duration.ofMinutes(11)))).doesNotContain(ticket);
        assertThat(breaking(due.minus(Duration.ofMinutes(10)).plusSeconds(1))).contains(ticket);
        assertThat(breaking(due)).contains(ticket);
        clock.set(due.plusSeconds(1));
        watch.round();
        nothingIsUnwatched();
        story.resolve(ticket);
        nothingIsUnwatched();
    }

    @Test
    void c22_aRunningClockThatNoTimerWatchesIsSeenByWhoeverRunsTheHouse() {
        var ticket = story.its("09:00").called(Priority.P3);
        clock.tick(Duration.ofMinutes(2));
        assertThat(meters.get("palier.timers.unwatched").gauge().value()).isZero();
        jdbc.sql("""
                        update clock_timer set due_at = due_at + interval '1 hour'
                         where threshold = '100%' and fired_at is null and clock_id in (
                           select id from ticket_clock where ticket_number = ? and metric = 'RESOLVE')""").param(ticket.value()).update();
        clock.tick(Duration.ofMinutes(2));
        assertThat(timers.unwatched()).isOne();
        assertThat(meters.get("palier.timers.unwatched").gauge().value()).isOne();
    }

    @Test
    void c23_whileAnImportIsUnderWayWhatFallsDueIsToldAtOnce() {
        var ticket = story.its("09:00").called(Priority.P1);
        var due = story.clock(ticket, RESOLVE).dueAt();
        assertThat(due).isNotNull();
        var file = new NewImport(
                "crm",
                "complaints.csv",
                "number,summary,date,status,caller,phone\n77,No signal,2015-04-22,open,,\n"
                        .getBytes(StandardCharsets.UTF_8),
                null);
        clock.set(due.minus(Duration.ofHours(1)));
        watch.round();
        var id = imports.upload(file, Crew.ADMIN);
        imports.start(id, false);
        var reading = transaction.execute(status -> readButNotFinish(id, due.plusSeconds(2)));
        assertThat(reading).isNotNull();
        reading.join();
        assertThat(imports.progress(id).percent()).isEqualTo(100);
        var health = timers.health();
        assertThat(health.fired()).isOne();
        assertThat(health.due()).isZero();
        assertThat(health.p99()).isBetween(Duration.ZERO, Duration.ofSeconds(30));
    }

    /** The number of the import's one row is taken by this transaction, so that it cannot end before this one does. */
    private CompletableFuture<Integer> readButNotFinish(ImportId id, Instant due) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('external crm 77', 0))")
                .query((row, n) -> 1)
                .list();
        var reading = CompletableFuture.supplyAsync(imports::round);
        while (count("select count(*) from pg_locks where locktype = 'advisory' and not granted") == 0) {
            assertThat(reading).isNotDone();
        }
        clock.set(due);
        assertThat(CompletableFuture.supplyAsync(watch::round).join()).isOne();
        assertThat(reading).isNotDone();
        assertThat(imports.progress(id).percent()).isLessThan(100);
        return reading;
    }

    private java.util.List<TicketNumber> breaking(Instant now) {
        return clocks.dueBetween(now, now.plus(Duration.ofMinutes(10)), 10).stream()
                .map(ClockView::ticket)
                .toList();
    }

    private void nothingIsUnwatched() {
        assertThat(timers.unwatched()).isZero();
    }

    /** Makes many of the one: each has one promise, which breaks within a minute from that instant on. */
    private void breakInOneMinute(TicketNumber first, Instant from) {
        jdbc.sql("delete from clock_timer").update();
        jdbc.sql("""
                        insert into ticket (number, kind, version, status, level, team_code, priority, priority_rule, severity,
                          impact, scope, affected_customers, revenue_hit, satisfaction_hit, agreement_version_id, category_code,
                          customer_id, channel, language, summary, opened_at)
                        select 'INC-2026-' || (100000 + n), kind, 1, status, level, team_code, priority, priority_rule, severity,
                          impact, scope, 1, revenue_hit, satisfaction_hit, agreement_version_id, category_code, customer_id,
                          channel, language, summary, opened_at
                          from ticket, generate_series(1, :crowd) as n where number = :first""").param("crowd", CROWD).param("first", first.value()).update();
        jdbc.sql("""
                        insert into ticket_clock (version, ticket_number, agreement_version_id, agreement_kind, metric, priority,
                          severity, level, team_code, state, goal_seconds, started_at, due_at)
                        select 1, 'INC-2026-' || (100000 + n), agreement_version_id, agreement_kind, metric, priority, severity,
                          level, team_code, 'RUNNING', goal_seconds, started_at, :from + (n * 7919 % 60) * interval '1 second'
                          from ticket_clock, generate_series(1, :crowd) as n
                         where ticket_number = :first and metric = 'RESOLVE'""")
                .param("crowd", CROWD)
                .param("first", first.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into clock_timer (clock_id, threshold, generation, due_at, check_at)
                        select id, '100%', 1, due_at, due_at + interval '1 second' from ticket_clock
                         where ticket_number <> :first""").param("first", first.value()).update();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
