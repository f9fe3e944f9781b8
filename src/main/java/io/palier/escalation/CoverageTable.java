package io.palier.escalation;

import io.palier.organization.TeamCode;
import io.palier.ticket.TicketNumber;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where nobody was on call though somebody was to be told (domain.md E6). */
@Component
class CoverageTable {

    private final JdbcClient jdbc;

    CoverageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(long alert, Occasion occasion, Instant at) {
        jdbc.sql("""
                        insert into coverage_alert (alert_id, step, team_code, found_at) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(alert, occasion.step(), occasion.holder().code().value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<CoverageAlert> since(Instant from) {
        return jdbc.sql("""
                        select c.team_code, a.ticket_number, c.found_at
                          from coverage_alert c join escalation_alert a on a.id = c.alert_id
                         where c.found_at >= ? order by c.found_at desc, c.alert_id desc limit 50""")
                .param(from.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new CoverageAlert(
                        new TeamCode(row.getString("team_code")),
                        new TicketNumber(row.getString("ticket_number")),
                        row.getObject("found_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
