package io.palier.ticket;

import io.palier.agreement.Priority;
import io.palier.knowledge.CategoryCode;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures about tickets, each with the list of exactly what it counts. Not for vendors. */
@Service
@Transactional(readOnly = true)
public class TicketFigures {

    /** Rows that are fetched at a time where all are wanted: a list of any length takes no more memory. */
    private static final int FETCHED = 500;

    private final JdbcClient jdbc;

    TicketFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many rows the cut has, and what they measure together. */
    public Tally tally(TicketCut cut) {
        var query = CutQuery.of(cut);
        var sum = query.seconds() == null ? "0" : "coalesce(sum(" + query.seconds() + "), 0)";
        return jdbc.sql("select count(*) as count, " + sum + " as seconds from " + query.source() + " where "
                        + query.condition())
                .params(query.parameters())
                .query((row, n) -> new Tally(row.getLong("count"), row.getLong("seconds")))
                .single();
    }

    /** The cut's rows: what is so now by its instant, what happened in a period the newest first. */
    public List<CutRow> rows(TicketCut cut, int offset, int limit) {
        var query = CutQuery.of(cut);
        return jdbc.sql(select(query) + " limit :limit offset :offset")
                .params(query.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> read(row))
                .list();
    }

    /** Every row of the cut, in the same order, one after the other and never all at once in memory. */
    public void each(TicketCut cut, Consumer<CutRow> reader) {
        var query = CutQuery.of(cut);
        jdbc.sql(select(query))
                .params(query.parameters())
                .withFetchSize(FETCHED)
                .query(row -> {
                    reader.accept(read(row));
                });
    }

    /** What is open at an instant, by who holds it, priority and age; empty cells left out. */
    public List<BacklogCell> backlog(Instant now) {
        return jdbc.sql("""
                        select t.level, t.team_code, t.priority,
                               width_bucket(extract(epoch from cast(:now as timestamptz) - t.opened_at), array[86400, 259200, 604800, 2592000]) as age,
                               count(*) as open, count(b.ticket_id) as breached
                          from ticket t left join ticket_breach b on b.ticket_id = t.id
                         where\s""" + CutQuery.OPEN + " group by 1, 2, 3, 4")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new BacklogCell(
                        SupportLevel.valueOf(row.getString("level")),
                        new TeamCode(row.getString("team_code")),
                        Priority.valueOf(row.getString("priority")),
                        AgeBand.values()[row.getInt("age")],
                        row.getLong("open"),
                        row.getLong("breached")))
                .list();
    }

    /** Visits that ended in [from, until) in the wrong place, by the team that had the ticket; the costliest first. */
    public List<PingPongCell> pingPong(Instant from, Instant until) {
        var query = CutQuery.of(new TicketCut(TicketTopic.PING_PONG, from, until));
        return jdbc.sql("select v.team_code, v.outcome, count(*) as visits, sum(" + query.seconds()
                        + ") as seconds from " + query.source() + " where " + query.condition()
                        + " group by 1, 2 order by seconds desc, 1, 2")
                .params(query.parameters())
                .query((row, n) -> new PingPongCell(
                        new TeamCode(row.getString("team_code")),
                        VisitOutcome.valueOf(row.getString("outcome")),
                        row.getLong("visits"),
                        Duration.ofSeconds(row.getLong("seconds"))))
                .list();
    }

    /** Tickets opened in [from, until), by weekday and hour on the clocks of that zone; empty hours left out. */
    public List<HourCell> hours(Instant from, Instant until, ZoneId zone) {
        return jdbc.sql("""
                        select extract(isodow from local)::int as weekday, extract(hour from local)::int as hour, count(*) as logged
                          from (select opened_at at time zone :zone as local from ticket
                                 where opened_at >= :from and opened_at < :until) as opened
                         group by 1, 2""")
                .param("zone", zone.getId())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        new HourCell(DayOfWeek.of(row.getInt("weekday")), row.getInt("hour"), row.getLong("logged")))
                .list();
    }

    private static String select(CutQuery query) {
        return "select t.number, t.summary, t.status, t.priority, " + query.level() + " as level, " + query.team()
                + " as team_code, a.name as assignee_name, t.category_code, c.name as customer_name, t.opened_at, "
                + query.at() + " as at, " + (query.seconds() == null ? "null::bigint" : query.seconds())
                + " as seconds from " + query.source() + " left join staff_member a on a.id = t.assignee"
                + " left join customer c on c.id = t.customer_id where " + query.condition() + " order by "
                + query.order();
    }

    private static CutRow read(ResultSet row) throws SQLException {
        return new CutRow(
                new TicketNumber(row.getString("number")),
                row.getString("summary"),
                TicketStatus.valueOf(row.getString("status")),
                Priority.valueOf(row.getString("priority")),
                SupportLevel.valueOf(row.getString("level")),
                new TeamCode(row.getString("team_code")),
                row.getString("assignee_name"),
                new CategoryCode(row.getString("category_code")),
                row.getString("customer_name"),
                TicketRows.at(row, "opened_at"),
                TicketRows.at(row, "at"),
                measured(row.getObject("seconds", Long.class)));
    }

    private static @Nullable Duration measured(@Nullable Long seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }
}
