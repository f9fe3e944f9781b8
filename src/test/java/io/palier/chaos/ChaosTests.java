package io.palier.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.chaos.MoodyMailServer.Mood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two nodes are killed at random while timers fall due, the database is felled, the mail server refuses, stalls and hangs
 * up; afterwards everything has happened exactly once. Short in every build; {@code bench/chaos} makes it long.
 */
class ChaosTests {

    private static final Logger LOG = LoggerFactory.getLogger(ChaosTests.class);
    private static final int KILLS = Integer.getInteger("palier.chaos.kills", 10);
    private static final int TICKETS = Integer.getInteger("palier.chaos.tickets", 1_500);
    private static final long SEED = Long.getLong("palier.chaos.seed", System.nanoTime());

    /** So long a kill takes on average, with the start of another node; timers fall due all the while. */
    private static final Duration A_KILL = Duration.ofMillis(Long.getLong("palier.chaos.kill-millis", 3_500));

    private static final int FELL_EVERY = 9;

    private final Random random = new Random(SEED);

    @TempDir
    private Path folder = Path.of(".");

    /** C05, C06, C15, E2 */
    @Test
    void everythingHappensExactlyOnceWhateverDies() throws Exception {
        LOG.info("chaos seed={} kills={} tickets={}", SEED, KILLS, TICKETS);
        try (var database = new MortalDatabase(folder);
                var mail = new MoodyMailServer();
                var one = new MortalNode("one", folder, database, mail)) {
            waitFor(one::isReady, "the first node", Duration.ofMinutes(3), one);
            var source = new DriverManagerDataSource(database.url());
            var jdbc = JdbcClient.create(source);
            fill(jdbc, source);
            try (var two = new MortalNode("two", folder, database, mail)) {
                var began = Instant.now();
                var felled = rage(List.of(one, two), database, mail);
                mail.is(Mood.WILLING);
                for (var node : List.of(one, two)) {
                    waitFor(node::isReady, "a node", Duration.ofMinutes(3), node);
                }
                var patience = Duration.ofMinutes(5).plusMillis(40L * TICKETS);
                waitFor(() -> pending(jdbc) == 0, "all timers", patience, one);
                waitFor(() -> unsent(jdbc) == 0, "all letters", patience, one);
                report(jdbc, mail, Duration.between(began, Instant.now()), felled);
            }
            judge(jdbc, mail);
        }
    }

    /** Kills, fells and sulks until enough nodes have died; says how often the database fell. */
    private int rage(List<MortalNode> nodes, MortalDatabase database, MoodyMailServer mail) throws Exception {
        var felled = 0;
        for (var kill = 1; kill <= KILLS; kill++) {
            var node = nodes.get(random.nextInt(nodes.size()));
            waitFor(node::isReady, "a node to kill", Duration.ofMinutes(3), node);
            mail.is(Mood.values()[random.nextInt(Mood.values().length)]);
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(1_500)).toNanos());
            if (kill % FELL_EVERY == 0) {
                database.crash();
                felled++;
            }
            node.killAndReplace();
        }
        return felled;
    }

    /** Every ticket has two thresholds, two seconds apart, that fall due while nodes die. */
    private static void fill(JdbcClient jdbc, DataSource source) throws IOException {
        var script = Files.readAllLines(Path.of("bench", "overdue.sql")).stream()
                .filter(line -> !line.startsWith("\\") && !line.startsWith("vacuum"))
                .collect(Collectors.joining("\n"))
                .replace(" as numbered \\gset", ";")
                .replace(":goal", String.valueOf(TICKETS))
                .replace(":'first'", "'10 seconds'")
                .replace(
                        ":'last'",
                        "'" + A_KILL.multipliedBy(KILLS).plusSeconds(10).toSeconds() + " seconds'");
        jdbc.sql("""
                        insert into staff_member (id, name, email, language, password_hash)
                        values ('chief', 'Chief', 'chief@palier.example', 'en', 'x')""").update();
        jdbc.sql("insert into staff_role values ('chief', 'MANAGER')").update();
        new JdbcTemplate(source).execute(script);
        jdbc.sql("""
                        update clock_timer t set fired_at = null, due_at = c.due_at - interval '2 seconds',
                               check_at = c.due_at - interval '2 seconds'
                          from ticket_clock c where c.id = t.clock_id and t.threshold = '75%'""").update();
    }

    private static void report(JdbcClient jdbc, MoodyMailServer mail, Duration took, int felled) {
        var wire = mail.taken();
        LOG.info(
                "chaos kills={} felled={} seconds={} timers={} letters={} on-the-wire={} repeated-under-the-same-name={}"
                        + " out-of-order={}",
                KILLS,
                felled,
                took.toSeconds(),
                count(jdbc, "select count(*) from clock_timer where fired_at is not null"),
                count(jdbc, "select count(*) from outgoing_letter"),
                wire.values().stream().mapToInt(Integer::intValue).sum(),
                wire.values().stream().filter(times -> times > 1).count(),
                count(jdbc, """
                        select count(*) from (select check_at, max(check_at) over (order by fired_at range between
                          unbounded preceding and '1 second' preceding) as before from clock_timer) as told
                         where check_at < before"""));
    }

    private static void judge(JdbcClient jdbc, MoodyMailServer mail) {
        assertThat(count(jdbc, "select count(*) from clock_timer where fired_at is null or attempts > 0"))
                .as("timers that did not fire, or failed on their way")
                .isZero();
        assertThat(count(jdbc, "select count(*) from escalation_alert")).isEqualTo(2L * TICKETS);
        assertThat(count(jdbc, """
                        select count(*) from clock_timer t left join escalation_alert a using (clock_id, threshold, generation)
                         where a.effective_at is distinct from t.due_at or a.processed_at < t.check_at"""))
                .as("alerts with another effective time than the timer's, or before their time")
                .isZero();
        // 75 % tells the team, 100 % the team and the manager
        assertThat(rows(jdbc, """
                        select a.threshold || ' ' || n.recipient as told, count(*) as times, count(distinct a.clock_id) as clocks
                          from escalation_alert a join escalation_notice n on n.alert_id = a.id group by 1 order by 1"""))
                .containsExactly(
                        "100% care@palier.example " + TICKETS + " " + TICKETS,
                        "100% chief@palier.example " + TICKETS + " " + TICKETS,
                        "75% care@palier.example " + TICKETS + " " + TICKETS);
        assertThat(count(jdbc, "select count(*) from outgoing_letter where sent_at is not null"))
                .isEqualTo(3L * TICKETS);
        assertThat(count(jdbc, """
                        select count(*) from escalation_alert warned join escalation_alert broken using (clock_id)
                         where warned.threshold = '75%' and broken.threshold = '100%'
                           and (warned.processed_at > broken.processed_at or warned.id > broken.id)"""))
                .as("thresholds of one clock told in the wrong order")
                .isZero();
        assertThat(count(jdbc, """
                        select count(*) from ticket_clock c join ticket t on t.number = c.ticket_number
                         where c.state <> 'BREACHED' or c.breached_at <> c.due_at
                            or not exists (select 1 from ticket_breach b where b.ticket_id = t.id)"""))
                .as("clocks that do not know they are broken, since when, or whose tickets do not")
                .isZero();
        assertThat(mail.taken().keySet())
                .as("letters that came, by their names")
                .containsExactlyInAnyOrderElementsOf(rows(jdbc, "select id::text, '', '' from outgoing_letter").stream()
                        .map(String::strip)
                        .toList());
    }

    private static long pending(JdbcClient jdbc) {
        return count(jdbc, "select count(*) from clock_timer where fired_at is null");
    }

    private static long unsent(JdbcClient jdbc) {
        return count(jdbc, "select count(*) from outgoing_letter where sent_at is null");
    }

    private static long count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static List<String> rows(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql)
                .query((row, n) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }

    private static void waitFor(BooleanSupplier fact, String what, Duration atMost, MortalNode witness)
            throws IOException {
        var end = Instant.now().plus(atMost);
        while (!isTrue(fact)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited in vain for " + what + "\n" + witness.lastWords());
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static boolean isTrue(BooleanSupplier fact) {
        try {
            return fact.getAsBoolean();
        } catch (DataAccessException away) {
            return false; // the database is just standing up
        }
    }
}
