package io.palier.sla;

import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Metric;
import io.palier.organization.StaffId;
import io.palier.sla.Recalculation.Cause;
import io.palier.slaclock.ClockState;
import io.palier.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of recalculations: what was asked for, what is left of it, what it came to. */
@Component
class RecalculationRows {

    private static final String RECALCULATION = """
            select r.*,
                   (select count(*) from recalculation_ticket t where t.recalculation_id = r.id) as left_over,
                   (select count(*) from recalculation_ticket t where t.recalculation_id = r.id and t.attempts >= 3) as failed,
                   (select count(*) from recalculation_line l where l.recalculation_id = r.id) as moved,
                   s.name as asked_by_name
              from recalculation r join staff_member s on s.id = r.asked_by""";

    private final JdbcClient jdbc;

    RecalculationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes down what is to be done: every ticket with an open clock under the version. Gives how many. */
    int ask(UUID id, Cause cause, AgreementVersionId from, AgreementVersionId to, String why, StaffId by, Instant at) {
        jdbc.sql("""
                        insert into recalculation (id, cause, from_version_id, to_version_id, why, asked_by, asked_at, tickets)
                        values (?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(id, cause.name(), from.value(), to.value(), why, by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
        var tickets = jdbc.sql("""
                        insert into recalculation_ticket (recalculation_id, ticket_number)
                        select distinct ?::uuid, ticket_number from ticket_clock
                         where agreement_version_id = ? and not stopped""").params(id, from.value()).update();
        jdbc.sql("update recalculation set tickets = :tickets, finished_at = :finished where id = :id")
                .param("tickets", tickets)
                .param("finished", tickets == 0 ? at.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id)
                .update();
        return tickets;
    }

    /**
     * The oldest that is not finished, be it that a node died before it could say so; empty where nothing is to be done.
     * Counts nothing: it is asked for every batch.
     */
    Optional<Recalculation> next() {
        return jdbc.sql("""
                        select r.*, r.tickets as left_over, 0 as failed, 0 as moved, r.asked_by as asked_by_name
                          from recalculation r
                         where r.finished_at is null
                           and (exists (select 1 from recalculation_ticket t where t.recalculation_id = r.id and t.attempts < 3)
                             or not exists (select 1 from recalculation_ticket t where t.recalculation_id = r.id))
                         order by r.asked_at, r.id limit 1""").query(RecalculationRows::recalculation).optional();
    }

    /** Some tickets that are left, for this transaction alone; another node gets others. */
    List<TicketNumber> claim(UUID id, int most) {
        return jdbc.sql("""
                        select ticket_number from recalculation_ticket where recalculation_id = ? and attempts < 3
                         order by ticket_number limit ? for update skip locked""")
                .params(id, most)
                .query((row, n) -> new TicketNumber(row.getString(1)))
                .list();
    }

    void done(UUID id, List<TicketNumber> tickets) {
        if (!tickets.isEmpty()) {
            jdbc.sql("delete from recalculation_ticket where recalculation_id = :id and ticket_number in (:tickets)")
                    .param("id", id)
                    .param("tickets", tickets.stream().map(TicketNumber::value).toList())
                    .update();
        }
    }

    /** Of the failure only its kind is kept; its message may hold what a caller said. */
    void failed(UUID id, TicketNumber ticket, Throwable why) {
        jdbc.sql("""
                        update recalculation_ticket set attempts = attempts + 1, last_error = ?
                         where recalculation_id = ? and ticket_number = ?""").params(why.getClass().getName(), id, ticket.value()).update();
    }

    void write(UUID id, Recount line) {
        jdbc.sql("""
                        insert into recalculation_line (recalculation_id, clock_id, ticket_number, metric, due_before,
                          due_after, state_before, state_after)
                        values (:id, :clock, :ticket, :metric, :dueBefore, :dueAfter, :stateBefore, :stateAfter)""")
                .param("id", id)
                .param("clock", line.clock())
                .param("ticket", line.ticket().value())
                .param("metric", line.metric().name())
                .param("dueBefore", instant(line.dueBefore()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("dueAfter", instant(line.dueAfter()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("stateBefore", line.stateBefore().name())
                .param("stateAfter", line.stateAfter().name())
                .update();
    }

    /** Closes what has nothing left to do; whether it did. */
    boolean finish(UUID id, Instant at) {
        return jdbc.sql("""
                                update recalculation set finished_at = ?
                                 where id = ? and finished_at is null
                                   and not exists (select 1 from recalculation_ticket where recalculation_id = ?)""").params(at.atOffset(ZoneOffset.UTC), id, id).update() == 1;
    }

    Optional<Recalculation> find(UUID id) {
        return jdbc.sql(RECALCULATION + " where r.id = ?")
                .param(id)
                .query(RecalculationRows::recalculation)
                .optional();
    }

    List<Recalculation> newest(int most) {
        return jdbc.sql(RECALCULATION + " order by r.asked_at desc, r.id limit ?")
                .param(most)
                .query(RecalculationRows::recalculation)
                .list();
    }

    List<Recount> lines(UUID id, int most) {
        return jdbc.sql("""
                        select * from recalculation_line where recalculation_id = ?
                         order by due_after nulls last, clock_id limit ?""")
                .params(id, most)
                .query((row, n) -> new Recount(
                        new TicketNumber(row.getString("ticket_number")),
                        row.getLong("clock_id"),
                        Metric.valueOf(row.getString("metric")),
                        at(row, "due_before"),
                        at(row, "due_after"),
                        ClockState.valueOf(row.getString("state_before")),
                        ClockState.valueOf(row.getString("state_after"))))
                .list();
    }

    int open(AgreementVersionId version) {
        return jdbc.sql("select count(*) from ticket_clock where agreement_version_id = ? and not stopped")
                .param(version.value())
                .query(Integer.class)
                .single();
    }

    private static Recalculation recalculation(ResultSet row, int n) throws SQLException {
        return new Recalculation(
                row.getObject("id", UUID.class),
                Cause.valueOf(row.getString("cause")),
                new AgreementVersionId(row.getLong("from_version_id")),
                new AgreementVersionId(row.getLong("to_version_id")),
                row.getString("why"),
                row.getString("asked_by_name"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getInt("tickets"),
                row.getInt("left_over"),
                row.getInt("failed"),
                row.getInt("moved"),
                at(row, "finished_at"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }

    private static @Nullable OffsetDateTime instant(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
