package io.palier.ticket;

import io.palier.customer.CustomerId;
import io.palier.knowledge.CategoryCode;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of a customer on the line: when we spoke, and whether they are about to leave. Not for vendors. */
@Service
@Transactional(readOnly = true)
public class CallerContacts {

    /** Of a customer with thousands of tickets, as an operator is, the newest are enough to tell. */
    private static final int NEWEST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    CallerContacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When we last spoke with that customer, newest first, at most so many. */
    public List<Contact> lastContacts(CustomerId customer, int most) {
        return jdbc.sql("""
                        select t.number, t.summary, h.at, h.move, s.name
                          from (select id, number, summary, channel from ticket where customer_id = :customer
                                 order by opened_at desc limit :newest) t
                          join ticket_history h on h.ticket_id = t.id
                          left join staff_member s on s.id = h.actor
                         where h.move in ('ANSWER', 'CONFIRM', 'REOPEN')
                            or h.move = 'LOG' and t.channel in ('PHONE', 'WEB', 'MAIL')
                         order by h.at desc, h.id desc limit :most""")
                .param("customer", customer.value())
                .param("newest", NEWEST)
                .param("most", most)
                .query((row, n) -> new Contact(
                        new TicketNumber(row.getString("number")),
                        row.getString("summary"),
                        TicketRows.at(row, "at"),
                        row.getString("move"),
                        row.getString("name")))
                .list();
    }

    /**
     * Whether that customer is at risk of leaving. A ticket merged into another was the same report, one cut out of another
     * too.
     *
     * @param aboutNow what they call about; null while nobody knows
     */
    public Optional<ChurnRisk> churnRisk(CustomerId customer, @Nullable CategoryCode aboutNow) {
        var now = clock.instant();
        var reports = jdbc.sql("""
                        select category_code, coalesce(reported_at, opened_at) as reported from ticket
                         where customer_id = :customer and opened_at >= :from and merged_into is null
                           and not exists (select from ticket_link l where l.to_ticket = ticket.id and l.kind = 'SPLIT')
                         order by opened_at desc limit :newest""")
                .param("customer", customer.value())
                .param("from", now.minus(ChurnRisk.WITHIN).atOffset(ZoneOffset.UTC))
                .param("newest", NEWEST)
                .query((row, n) -> new ChurnRisk.Report(
                        new CategoryCode(row.getString("category_code")), TicketRows.at(row, "reported")))
                .list();
        return ChurnRisk.of(reports, aboutNow, now);
    }
}
