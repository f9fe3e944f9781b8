package io.palier.notification;

import io.palier.organization.StaffId;
import io.palier.ticket.TicketEntries;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people were told of tickets because they are named or watch, until they have seen it. */
@Service
@Transactional
public class Tellings {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Tickets tickets;
    private final TicketEntries entries;
    private final Clock clock;

    Tellings(JdbcClient jdbc, Tickets tickets, TicketEntries entries, Clock clock) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.entries = entries;
        this.clock = clock;
    }

    private record Row(long id, Telling.Kind kind, long ticket, int entry, Instant at) {}

    /** What that person has not seen, the newest first; 100 at most. */
    @Transactional(readOnly = true)
    public List<Telling> unseenBy(StaffId who) {
        var rows = jdbc.sql("""
                        select id, kind, ticket_id, entry, told_at from telling
                         where staff_id = ? and seen_at is null order by id desc limit ?""").params(who.value(), MOST).query(Tellings::row).list();
        return rows.stream().map(this::telling).toList();
    }

    /** How much that is. */
    @Transactional(readOnly = true)
    public int countUnseenBy(StaffId who) {
        return jdbc.sql("select count(*) from telling where staff_id = ? and seen_at is null")
                .param(who.value())
                .query(Integer.class)
                .single();
    }

    /** That person has seen the ticket: what was told of it is no news any more. */
    public void seen(TicketNumber number, StaffId who) {
        entries.keyOf(number)
                .ifPresent(ticket -> jdbc.sql(
                                "update telling set seen_at = ? where staff_id = ? and ticket_id = ? and seen_at is null")
                        .params(
                                clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC),
                                who.value(),
                                ticket)
                        .update());
    }

    /** Tells somebody of an entry; false where they were told of it already. */
    boolean tell(StaffId who, long ticket, int entry, Telling.Kind kind, Instant at) {
        return jdbc.sql("""
                        insert into telling (staff_id, ticket_id, entry, kind, told_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(who.value(), ticket, entry, kind.name(), at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Telling telling(Row row) {
        var number = entries.numberOf(row.ticket());
        var entry = entries.at(number, row.entry()).orElseThrow();
        return new Telling(
                row.id(),
                row.kind(),
                number,
                tickets.summary(number).summary(),
                row.entry(),
                entry.move(),
                entry.actor() == null ? null : entry.actor().value(),
                row.at());
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getLong("id"),
                Telling.Kind.valueOf(row.getString("kind")),
                row.getLong("ticket_id"),
                row.getInt("entry"),
                row.getObject("told_at", OffsetDateTime.class).toInstant());
    }
}
