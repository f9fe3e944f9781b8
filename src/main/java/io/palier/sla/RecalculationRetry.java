package io.palier.sla;

import io.palier.organization.StaffId;
import io.palier.sla.Recalculation.SetAside;
import io.palier.ticket.TicketNumber;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tickets a recalculation failed on too often. Trying them again is a recalculation of its own, so that who asked for
 * it, and when, and what it came to, stand on record beside the first.
 */
@Component
class RecalculationRetry {

    private final JdbcClient jdbc;
    private final RecalculationRows rows;

    RecalculationRetry(JdbcClient jdbc, RecalculationRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The first of them by number. */
    List<SetAside> setAside(UUID id, int most) {
        return jdbc.sql("""
                        select ticket_number, last_error from recalculation_ticket
                         where recalculation_id = ? and attempts >= 3 order by ticket_number limit ?""")
                .params(id, most)
                .query((row, n) -> new SetAside(new TicketNumber(row.getString(1)), row.getString(2)))
                .list();
    }

    /** Hands all of them to a new recalculation like the one that failed; gives how many. Where there are none, nothing is written. */
    int again(UUID failed, UUID again, StaffId by, Instant at) {
        var tickets = locked(failed);
        if (tickets.isEmpty()) {
            return 0;
        }
        jdbc.sql("""
                        insert into recalculation (id, cause, from_version_id, to_version_id, why, asked_by, asked_at, tickets)
                        select :again, cause, from_version_id, to_version_id, why, :by, :at, :tickets
                          from recalculation where id = :failed""")
                .param("again", again)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("tickets", tickets.size())
                .param("failed", failed)
                .update();
        jdbc.sql("""
                        update recalculation_ticket set recalculation_id = :again, attempts = 0, last_error = null
                         where recalculation_id = :failed and ticket_number in (:tickets)""")
                .param("again", again)
                .param("failed", failed)
                .param("tickets", tickets)
                .update();
        jdbc.sql("update recalculation set tickets = tickets - ? where id = ?")
                .params(tickets.size(), failed)
                .update();
        rows.finish(failed, at);
        return tickets.size();
    }

    /** Whoever asks at the same time waits, and then finds none. */
    private List<String> locked(UUID id) {
        return jdbc.sql("""
                        select ticket_number from recalculation_ticket
                         where recalculation_id = ? and attempts >= 3 order by ticket_number for update""").param(id).query(String.class).list();
    }
}
