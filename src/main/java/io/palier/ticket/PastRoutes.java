package io.palier.ticket;

import io.palier.organization.Nature;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where past tickets went by the routing table, for whoever thinks of changing it. */
@Service
public class PastRoutes {

    private static final String NEWEST = """
            select t.number, t.summary, t.nature, t.system_code, h.at, h.to_team, h.move, v.outcome
            from ticket_history h
            join ticket t on t.id = h.ticket_id
            left join lateral (
              select outcome from ticket_visit where ticket_id = h.ticket_id and team_code = h.to_team and from_at = h.at
              order by position desc limit 1) v on true
            where h.move = ? and not exists (
              select 1 from ticket_history later
              where later.ticket_id = h.ticket_id and later.move = h.move and later.position > h.position)
            order by h.id desc limit ?""";

    private final JdbcClient jdbc;

    PastRoutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest diagnoses, the last one of each ticket. */
    @Transactional(readOnly = true)
    public List<PastRoute> diagnosed(int limit) {
        return read(TicketMove.DIAGNOSE, limit);
    }

    /** The newest hand-overs to vendors, the last one of each ticket. */
    @Transactional(readOnly = true)
    public List<PastRoute> handedToVendors(int limit) {
        return read(TicketMove.HAND_TO_VENDOR, limit);
    }

    private List<PastRoute> read(TicketMove move, int limit) {
        return jdbc.sql(NEWEST)
                .params(move.name(), limit)
                .query(PastRoutes::route)
                .list();
    }

    private static PastRoute route(ResultSet row, int n) throws SQLException {
        var diagnosed = row.getString("move").equals(TicketMove.DIAGNOSE.name());
        var nature = row.getString("nature");
        var system = row.getString("system_code");
        var outcome = row.getString("outcome");
        return new PastRoute(
                new TicketNumber(row.getString("number")),
                row.getString("summary"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                diagnosed && nature != null ? Nature.valueOf(nature) : null,
                !diagnosed && system != null ? new SystemCode(system) : null,
                new TeamCode(row.getString("to_team")),
                outcome == null ? null : VisitOutcome.valueOf(outcome));
    }
}
