package io.palier.ticket;

import io.palier.organization.StaffId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who watches which ticket: hears what happens to it, without holding it. Watching moves nothing and leaves no entry. */
@Service
@Transactional
public class TicketWatchers {

    private final JdbcClient jdbc;
    private final Tickets tickets;
    private final Clock clock;

    TicketWatchers(JdbcClient jdbc, Tickets tickets, Clock clock) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** Lets somebody watch a ticket; nothing where they do already. @throws TicketNotFound where they may not see it */
    public void watch(TicketNumber number, StaffId who) {
        tickets.ticket(number, who);
        jdbc.sql("""
                        insert into ticket_watcher (ticket_id, staff_id, since)
                        select id, ?, ? from ticket where number = ? on conflict do nothing""")
                .params(
                        who.value(),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC),
                        number.value())
                .update();
    }

    /** Lets somebody watch a ticket no longer; nothing where they did not. */
    public void unwatch(TicketNumber number, StaffId who) {
        jdbc.sql("""
                        delete from ticket_watcher
                         where staff_id = ? and ticket_id = (select id from ticket where number = ?)""").params(who.value(), number.value()).update();
    }

    /** Whether that person watches it. */
    @Transactional(readOnly = true)
    public boolean isWatched(TicketNumber number, StaffId by) {
        return watchers(number).contains(by);
    }

    /** Everybody who watches it, by log-in. */
    @Transactional(readOnly = true)
    public List<StaffId> watchers(TicketNumber number) {
        return jdbc.sql("""
                        select w.staff_id from ticket_watcher w join ticket t on t.id = w.ticket_id
                         where t.number = ? order by w.staff_id""")
                .param(number.value())
                .query((row, n) -> new StaffId(row.getString(1)))
                .list();
    }

    /** What that person watches, those watched last first; open tickets and ended ones. */
    @Transactional(readOnly = true)
    public List<TicketNumber> watched(StaffId by) {
        return jdbc.sql("""
                        select t.number from ticket_watcher w join ticket t on t.id = w.ticket_id
                         where w.staff_id = ? order by w.since desc, t.id desc""")
                .param(by.value())
                .query((row, n) -> new TicketNumber(row.getString(1)))
                .list();
    }
}
