package io.palier.sla;

import io.palier.ticket.TicketNumber;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the timers to look at, and counts those that fail. */
@Component
class DueTimers {

    /** So often a timer may fail before it is set aside for a person to look at (domain.md E3). */
    static final int ATTEMPTS = 3;

    private final JdbcClient jdbc;

    DueTimers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One timer that seemed due when it was read; nothing is locked by it. */
    record DueTimer(long id, TicketNumber ticket, long clockId, String threshold, int generation, Instant checkAt) {}

    /** Timers due in [since, until], oldest first, from the one after {@code last} on; null begins with the oldest. */
    List<DueTimer> page(Instant since, @Nullable DueTimer last, Instant until, int limit) {
        return jdbc.sql("""
                        select t.id, c.ticket_number, t.clock_id, t.threshold, t.generation, t.check_at
                          from clock_timer t join ticket_clock c on c.id = t.clock_id
                         where t.fired_at is null and t.set_aside_at is null and t.check_at is not null
                           and t.check_at <= :until
                           and (t.check_at, t.clock_id, t.threshold = '100%', t.threshold)
                             > (:checkAt, :clock, :threshold = '100%', :threshold)
                         order by t.check_at, t.clock_id, t.threshold = '100%', t.threshold
                         limit :limit""")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("checkAt", (last == null ? since : last.checkAt()).atOffset(ZoneOffset.UTC))
                .param("clock", last == null ? 0 : last.clockId())
                .param("threshold", last == null ? "" : last.threshold())
                .param("limit", limit)
                .query((row, n) -> new DueTimer(
                        row.getLong("id"),
                        new TicketNumber(row.getString("ticket_number")),
                        row.getLong("clock_id"),
                        row.getString("threshold"),
                        row.getInt("generation"),
                        row.getObject("check_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** When the next timer that is not due yet must be looked at; empty where none is planned. */
    Optional<Instant> next(Instant after) {
        return jdbc.sql("""
                        select check_at from clock_timer
                         where fired_at is null and set_aside_at is null and check_at is not null and check_at > ?
                         order by check_at limit 1""")
                .param(after.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Counts a failure, of which only the kind is kept; says whether the timer is set aside now. */
    boolean failed(DueTimer timer, Throwable why, Instant at) {
        return jdbc.sql("""
                        update clock_timer
                           set attempts = attempts + 1, last_error = :error,
                               set_aside_at = case when attempts + 1 >= :most then cast(:at as timestamptz) end
                         where clock_id = :clock and threshold = :threshold and generation = :generation
                        returning set_aside_at is not null""")
                .param("error", why.getClass().getName())
                .param("most", ATTEMPTS)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("clock", timer.clockId())
                .param("threshold", timer.threshold())
                .param("generation", timer.generation())
                .query(Boolean.class)
                .single();
    }
}
