package io.palier.sla;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.sla.DueTimers.DueTimer;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import io.palier.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Timers as their clocks planned them, many at a time. */
@Component
class PlannedTimers {

    private final JdbcClient jdbc;

    PlannedTimers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A timer with what is told of its clock.
     *
     * @param checkAt the first instant at which it could be seen
     * @param certain whether the plan is the last word: the clock runs, and nobody counts it again
     * @param found what there is to tell
     */
    record Planned(long id, Instant checkAt, boolean certain, ThresholdCrossed found) {

        TicketNumber ticket() {
            return found.ticket();
        }

        boolean isBreach() {
            return found.threshold().equals(Crossing.BREACH);
        }
    }

    /** Those of the timers that are still due, oldest first, as they are now that their tickets are held. */
    List<Planned> due(List<DueTimer> seen, Instant now) {
        if (seen.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select t.id, t.check_at, t.clock_id, t.threshold, t.generation, t.due_at as effective_at,
                               c.ticket_number, c.agreement_version_id, c.agreement_kind, c.metric, c.priority, c.severity,
                               c.level, c.team_code, c.due_at, c.back_dated,
                               not c.stopped and c.due_at is not null and c.agreement_version_id <> all (array(
                                 select from_version_id from recalculation where finished_at is null)) as certain
                          from clock_timer t join ticket_clock c on c.id = t.clock_id
                         where t.id = any(:ids) and t.fired_at is null and t.set_aside_at is null and t.check_at <= :now
                         order by t.check_at, t.clock_id, t.threshold = '100%', t.threshold""")
                .param("ids", seen.stream().map(DueTimer::id).toArray(Long[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> planned(row, now))
                .list();
    }

    /** Marks them as fired at that instant. */
    void fired(List<Planned> timers, Instant at) {
        jdbc.sql("update clock_timer set fired_at = :at where id = any(:ids)")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ids", ids(timers))
                .update();
    }

    /** Marks their clocks as broken since the effective time; one that was broken before stays broken since then (R6). */
    void broken(List<Planned> timers) {
        jdbc.sql("""
                        update ticket_clock c
                           set version = c.version + 1, state = 'BREACHED', breached_at = coalesce(c.breached_at, t.due_at)
                          from clock_timer t
                         where t.id = any(:ids) and c.id = t.clock_id""").param("ids", ids(timers)).update();
    }

    private static Long[] ids(List<Planned> timers) {
        return timers.stream().map(Planned::id).toArray(Long[]::new);
    }

    private static Planned planned(ResultSet row, Instant now) throws SQLException {
        var effective = instant(row, "effective_at");
        var due = row.getObject("due_at", OffsetDateTime.class);
        var found = new ThresholdCrossed(
                row.getLong("clock_id"),
                row.getInt("generation"),
                new TicketNumber(row.getString("ticket_number")),
                new AgreementVersionId(row.getLong("agreement_version_id")),
                AgreementKind.valueOf(row.getString("agreement_kind")),
                Metric.valueOf(row.getString("metric")),
                Priority.valueOf(row.getString("priority")),
                integer(row, "severity"),
                row.getString("threshold"),
                SupportLevel.valueOf(row.getString("level")),
                new TeamCode(row.getString("team_code")),
                due == null ? effective : due.toInstant(),
                effective,
                now,
                row.getBoolean("back_dated") && row.getString("threshold").equals(Crossing.BREACH));
        return new Planned(row.getLong("id"), instant(row, "check_at"), row.getBoolean("certain"), found);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        var value = row.getInt(column);
        return row.wasNull() ? null : Integer.valueOf(value);
    }
}
