package io.palier.ticket;

import io.palier.organization.StaffId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of ties between tickets. */
@Component
class TieRows {

    /** More than these nobody reads; an outage may have thousands of children. */
    static final int MOST = 200;

    private final JdbcClient jdbc;

    TieRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One end of a tie, seen from the other. */
    record Row(long id, Tie tie, TicketNumber other) {}

    /** Those of one ticket, the newest first, {@link #MOST} at most; what is still to be solved before what is not. */
    List<Row> of(TicketNumber number) {
        return jdbc.sql("""
                        with here as (select id from ticket where number = :number)
                        select l.id, l.kind, l.leads_from_here, o.number
                          from (select id, kind, to_ticket as other, true as leads_from_here from ticket_link
                                 where from_ticket = (select id from here)
                                union all
                                select id, kind, from_ticket, false from ticket_link
                                 where to_ticket = (select id from here)) l
                          join ticket o on o.id = l.other
                         order by o.ended_at is not null, l.id desc limit :most""")
                .param("number", number.value())
                .param("most", MOST)
                .query((row, n) -> new Row(
                        row.getLong("id"),
                        Tie.of(Tie.Kind.valueOf(row.getString("kind")), row.getBoolean("leads_from_here")),
                        new TicketNumber(row.getString("number"))))
                .list();
    }

    /** That tie of that ticket's; empty where it has none of that id. */
    Optional<Row> of(TicketNumber number, long link) {
        return of(number).stream().filter(row -> row.id() == link).findFirst();
    }

    /** Whoever ties parents waits for one another from here on, until the transaction ends. */
    void parentsAlone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('ticket_link parents'))")
                .query(row -> {});
    }

    boolean hasParent(long ticket) {
        return jdbc.sql("select 1 from ticket_link where to_ticket = ? and kind = 'PARENT'")
                .param(ticket)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Whether one is an ancestor of the other, or the same. */
    boolean isAncestor(long ancestor, long of) {
        return jdbc.sql("""
                        with recursive up as (
                          select cast(:of as bigint) as id
                          union
                          select l.from_ticket from ticket_link l join up on l.to_ticket = up.id where l.kind = 'PARENT')
                        select count(*) > 0 from up where id = :ancestor""")
                .param("of", of)
                .param("ancestor", ancestor)
                .query(Boolean.class)
                .single();
    }

    /** False where they are tied so already, either way round. */
    boolean insert(Tie.Kind kind, long from, long to, StaffId by, Instant at) {
        return jdbc.sql("""
                        insert into ticket_link (kind, from_ticket, to_ticket, made_by, made_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(kind.name(), from, to, by.value(), at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What was part of one is part of the other. */
    void inherit(long from, long heir) {
        jdbc.sql("update ticket_link set from_ticket = ? where from_ticket = ? and kind = 'PARENT'")
                .params(heir, from)
                .update();
    }

    void delete(long link) {
        jdbc.sql("delete from ticket_link where id = ?").param(link).update();
    }
}
