package io.palier.ticket;

import io.palier.organization.StaffId;
import io.palier.ticket.HistoryLine.Visibility;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single entries of tickets' histories, for rooms that add something to them or tell of them. Not for a reader's eyes. */
@Service
@Transactional(readOnly = true)
public class TicketEntries {

    private static final String ENTRY =
            "select h.position, h.move, h.actor, h.visibility, h.text from ticket_history h ";

    private final JdbcClient jdbc;

    TicketEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An entry of a history.
     *
     * @param move as in {@link HistoryLine}
     * @param actor null where time itself acted
     */
    public record Entry(int position, String move, @Nullable StaffId actor, Visibility visibility, String text) {}

    /** The one that a submission left; empty where it left none. */
    public Optional<Entry> leftBy(UUID submission) {
        return jdbc.sql(ENTRY + "where h.submission_id = ?")
                .param(submission)
                .query(TicketEntries::entry)
                .optional();
    }

    /** The one at that position; empty where there is none. */
    public Optional<Entry> at(TicketNumber number, int position) {
        return jdbc.sql(ENTRY + "join ticket t on t.id = h.ticket_id where t.number = ? and h.position = ?")
                .params(number.value(), position)
                .query(TicketEntries::entry)
                .optional();
    }

    /** What a foreign key to the ticket holds; empty where there is none of that number. */
    public Optional<Long> keyOf(TicketNumber number) {
        return jdbc.sql("select id from ticket where number = ?")
                .param(number.value())
                .query(Long.class)
                .optional();
    }

    /** The number of the ticket that a foreign key leads to. */
    public TicketNumber numberOf(long key) {
        return new TicketNumber(jdbc.sql("select number from ticket where id = ?")
                .param(key)
                .query(String.class)
                .single());
    }

    private static Entry entry(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        var actor = row.getString("actor");
        return new Entry(
                row.getInt("position"),
                row.getString("move"),
                actor == null ? null : new StaffId(actor),
                Visibility.valueOf(row.getString("visibility")),
                row.getString("text"));
    }
}
