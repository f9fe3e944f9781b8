package io.palier.sla;

import io.palier.agreement.Metric;
import io.palier.organization.StaffId;
import io.palier.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the watch over promises does: what is due, how late it was found, what was set aside (domain.md E3, E4). */
@Service
@Transactional(readOnly = true)
public class Timers {

    /** A threshold found later than this is late (domain.md E4). */
    public static final Duration LATE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(Timers.class);
    private static final Duration WATCHED = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Timers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How it goes. Lags are from the instant at which a threshold could be seen to that at which it was found.
     *
     * @param due timers that are due and have not fired
     * @param oldestWait how long the oldest of them has waited; zero where none is
     * @param planned timers that are due later
     * @param fired in the last hour, and {@code late} those of them found later than {@link #LATE}
     * @param median lag of the last hour, and {@code p99}; null where nothing fired
     * @param setAside timers that failed too often and wait for a person
     */
    public record Health(
            long due,
            Duration oldestWait,
            long planned,
            long fired,
            long late,
            @Nullable Duration median,
            @Nullable Duration p99,
            long setAside) {}

    /** A timer that failed too often. {@code error} is the kind of failure, without what it said. */
    public record SetAside(
            long id,
            TicketNumber ticket,
            Metric metric,
            String threshold,
            Instant dueAt,
            Instant setAsideAt,
            String error) {}

    /** A timer that falls due later. */
    public record Upcoming(TicketNumber ticket, Metric metric, String threshold, Instant dueAt) {}

    /** How it goes now. */
    public Health health() {
        var now = clock.instant();
        return jdbc.sql("""
                        select (select count(*) from clock_timer where fired_at is null and set_aside_at is null
                                  and check_at <= :now) as due,
                               (select min(check_at) from clock_timer where fired_at is null and set_aside_at is null
                                  and check_at <= :now) as oldest,
                               (select count(*) from clock_timer where fired_at is null and set_aside_at is null
                                  and check_at > :now) as planned,
                               (select count(*) from clock_timer where fired_at is null and set_aside_at is not null)
                                 as set_aside,
                               count(*) as fired, count(*) filter (where lag > :late) as late,
                               percentile_cont(0.5) within group (order by lag) as median,
                               percentile_cont(0.99) within group (order by lag) as p99
                          from (select extract(epoch from fired_at - check_at) as lag from clock_timer
                                 where fired_at > :since) as recent""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("since", now.minus(WATCHED).atOffset(ZoneOffset.UTC))
                .param("late", LATE.toSeconds())
                .query((row, n) -> health(row, now))
                .single();
    }

    /**
     * How many running promises no timer watches for breaking, or one that is planned for another instant than their
     * deadline. It is none, whatever happened to a clock (cases.md C22); whoever runs the house wants to see that.
     */
    public long unwatched() {
        return jdbc.sql("""
                        select count(*) from ticket_clock c
                         where not c.stopped and c.due_at is not null and c.breached_at is null
                           and not exists (
                             select 1 from clock_timer t
                              where t.clock_id = c.id and t.threshold = :breach and t.due_at = c.due_at
                                and t.check_at is not null and t.fired_at is null)""").param("breach", Crossing.BREACH).query(Long.class).single();
    }

    /** What falls due next, soonest first; what is due already is left out. */
    public List<Upcoming> upcoming(int most) {
        return jdbc.sql("""
                        select c.ticket_number, c.metric, t.threshold, t.due_at
                          from clock_timer t join ticket_clock c on c.id = t.clock_id
                         where t.fired_at is null and t.set_aside_at is null and t.check_at > :now
                         order by t.check_at, t.clock_id limit :most""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, n) -> new Upcoming(
                        new TicketNumber(row.getString("ticket_number")),
                        Metric.valueOf(row.getString("metric")),
                        row.getString("threshold"),
                        instant(row, "due_at")))
                .list();
    }

    /** The timers that failed too often, the longest set aside first. */
    public List<SetAside> setAside() {
        return jdbc.sql("""
                        select t.id, c.ticket_number, c.metric, t.threshold, coalesce(t.due_at, t.set_aside_at) as due_at,
                               t.set_aside_at, t.last_error
                          from clock_timer t join ticket_clock c on c.id = t.clock_id
                         where t.fired_at is null and t.set_aside_at is not null
                         order by t.set_aside_at, t.id""")
                .query((row, n) -> new SetAside(
                        row.getLong("id"),
                        new TicketNumber(row.getString("ticket_number")),
                        Metric.valueOf(row.getString("metric")),
                        row.getString("threshold"),
                        instant(row, "due_at"),
                        instant(row, "set_aside_at"),
                        row.getString("last_error")))
                .list();
    }

    /** Has a timer that was set aside tried again, in the next round; says whether there was one. */
    @Transactional
    public boolean retry(long timer, StaffId by) {
        var found = jdbc.sql("update clock_timer set set_aside_at = null, attempts = 0"
                                + " where id = ? and set_aside_at is not null and fired_at is null")
                        .param(timer)
                        .update()
                == 1;
        if (found) {
            LOG.info("timer={} event=timer-retried by={}", timer, by);
        }
        return found;
    }

    private static Health health(ResultSet row, Instant now) throws SQLException {
        var oldest = row.getObject("oldest", OffsetDateTime.class);
        return new Health(
                row.getLong("due"),
                oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), now),
                row.getLong("planned"),
                row.getLong("fired"),
                row.getLong("late"),
                seconds(row, "median"),
                seconds(row, "p99"),
                row.getLong("set_aside"));
    }

    private static @Nullable Duration seconds(ResultSet row, String column) throws SQLException {
        var found = row.getDouble(column);
        return row.wasNull() ? null : Duration.ofMillis(Math.round(found * 1000));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
