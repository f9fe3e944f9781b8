package io.palier.live;

import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.ticket.TicketNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Who is at a ticket with whom. A page says every ten seconds that it is still there; what was silent for twice as long and
 * a bit is gone. Only names, and only to those who may see the ticket: a vendor sees the people of its own desk.
 */
@Service
class Presence {

    static final Duration LASTING = Duration.ofSeconds(25);

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Clock clock;

    Presence(JdbcClient jdbc, Organization organization, Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.clock = clock;
    }

    /** Somebody at a ticket. */
    record Person(String name, boolean typing) {}

    /** That page is open, and somebody writes there or does not; the others hear where that is news. */
    void isHere(TicketNumber ticket, StaffMember who, String page, boolean typing) {
        var now = clock.instant();
        var before = state(ticket, who, page, now);
        jdbc.sql("delete from presence where seen_at < ?")
                .param(now.minus(LASTING).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into presence (ticket_number, staff_id, page, typing, seen_at)
                        values (:ticket, :who, :page, :typing, :now)
                        on conflict (ticket_number, staff_id, page) do update set typing = :typing, seen_at = :now""")
                .param("ticket", ticket.value())
                .param("who", who.id().value())
                .param("page", page)
                .param("typing", typing)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (!before.equals(List.of(typing))) {
            tell(ticket);
        }
    }

    /** That page is closed. */
    void isGone(TicketNumber ticket, StaffMember who, String page) {
        var gone = jdbc.sql("delete from presence where ticket_number = ? and staff_id = ? and page = ?")
                .params(ticket.value(), who.id().value(), page)
                .update();
        if (gone > 0) {
            tell(ticket);
        }
    }

    /** The others at that ticket, by name; whoever writes anywhere is said to. */
    List<Person> others(TicketNumber ticket, StaffMember reader) {
        return jdbc
                .sql("""
                        select p.staff_id, bool_or(p.typing) as typing from presence p
                         where p.ticket_number = ? and p.seen_at >= ? and p.staff_id <> ?
                         group by p.staff_id""")
                .params(
                        ticket.value(),
                        clock.instant().minus(LASTING).atOffset(ZoneOffset.UTC),
                        reader.id().value())
                .query((row, n) -> new Found(row.getString("staff_id"), row.getBoolean("typing")))
                .list() // a stream would keep its connection
                .stream()
                .flatMap(found -> organization.member(new StaffId(found.staff())).stream()
                        .filter(member -> mayBeNamed(member, reader))
                        .map(member -> new Person(member.name(), found.typing())))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private record Found(String staff, boolean typing) {}

    private static boolean mayBeNamed(StaffMember member, StaffMember reader) {
        return !reader.isOutsider() || member.team().equals(reader.team());
    }

    private List<Boolean> state(TicketNumber ticket, StaffMember who, String page, Instant now) {
        return jdbc.sql("""
                        select typing from presence
                         where ticket_number = ? and staff_id = ? and page = ? and seen_at >= ?""")
                .params(
                        ticket.value(),
                        who.id().value(),
                        page,
                        now.minus(LASTING).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .list();
    }

    private void tell(TicketNumber ticket) {
        jdbc.sql("select pg_notify(?, ?)")
                .params(NewsDesk.CHANNEL, Company.of(ticket).written())
                .query((row, n) -> Set.of())
                .list();
    }
}
