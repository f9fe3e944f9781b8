package io.palier.ticket;

import io.palier.agreement.Medium;
import io.palier.agreement.PauseReason;
import io.palier.organization.StaffId;
import io.palier.organization.TeamCode;
import io.palier.ticket.HistoryLine.Visibility;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the one entry that every move leaves: who, when, from, to, why. The ticket's row is locked meanwhile. */
@Component
class TicketHistory {

    static final String LOG = "LOG";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    TicketHistory(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** A move about to be written down: what it was, and how the ticket stood before it. */
    record Entry(
            String move,
            @Nullable StaffId actor,
            @Nullable TicketStatus fromStatus,
            @Nullable TeamCode fromTeam,
            Visibility visibility,
            String text,
            @Nullable String reference,
            @Nullable Medium medium,
            @Nullable PauseReason pauseReason,
            @Nullable UUID submission) {}

    /** When the first thing happened after the ticket was logged, corrections of its opening aside; empty where nothing did. */
    Optional<Instant> secondAt(TroubleTicket ticket) {
        return jdbc.sql("""
                        select min(at) as at from ticket_history
                         where ticket_id = ? and position > 1 and move <> 'CORRECT_OPENING'""")
                .param(ticket.id())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** When the first of those entries was written; empty where none of them says anything. */
    Optional<Instant> firstOf(TroubleTicket ticket, Set<Integer> positions) {
        return jdbc.sql("select min(at) from ticket_history where ticket_id = ? and position = any (?) and text <> ''")
                .params(ticket.id(), positions.toArray(Integer[]::new))
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** Puts what those entries say into another's history too, as notes that bear the number they come from. */
    void copy(TroubleTicket from, TroubleTicket to, Set<Integer> positions) {
        jdbc.sql("""
                        insert into ticket_history (ticket_id, position, at, move, actor, to_status, to_team, text, reference)
                        select :to, (select max(position) from ticket_history where ticket_id = :to)
                                 + row_number() over (order by position),
                               at, 'NOTE', actor, :status, :team, text, :number
                          from ticket_history where ticket_id = :from and position = any (:positions) and text <> ''""")
                .param("to", to.id())
                .param("from", from.id())
                .param("status", to.status().name())
                .param("team", to.team().value())
                .param("number", from.number().value())
                .param("positions", positions.toArray(Integer[]::new))
                .update();
    }

    /** The position of the entry written; whoever shows the ticket hears of it. */
    int write(TroubleTicket ticket, Entry entry, Instant at) {
        var position = insert(ticket, entry, at);
        events.publishEvent(new TicketEvent.Written(
                ticket.number(),
                at,
                entry.fromTeam() == null ? ticket.team() : entry.fromTeam(),
                ticket.team(),
                position));
        return position;
    }

    private int insert(TroubleTicket ticket, Entry entry, Instant at) {
        return jdbc.sql("""
                        insert into ticket_history (ticket_id, position, at, move, actor, from_status, to_status,
                          from_team, to_team, visibility, text, reference, medium, pause_reason, submission_id)
                        select :ticket, coalesce(max(position), 0) + 1, :at, :move, :actor, :fromStatus, :toStatus,
                          :fromTeam, :toTeam, :visibility, :text, :reference, :medium, :pauseReason, :submission
                          from ticket_history where ticket_id = :ticket returning position""")
                .param("ticket", ticket.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("move", entry.move())
                .param("actor", entry.actor() == null ? null : entry.actor().value())
                .param(
                        "fromStatus",
                        entry.fromStatus() == null ? null : entry.fromStatus().name())
                .param("toStatus", ticket.status().name())
                .param(
                        "fromTeam",
                        entry.fromTeam() == null ? null : entry.fromTeam().value())
                .param("toTeam", ticket.team().value())
                .param("visibility", entry.visibility().name())
                .param("text", entry.text())
                .param("reference", entry.reference())
                .param(
                        "pauseReason",
                        entry.pauseReason() == null ? null : entry.pauseReason().name(),
                        java.sql.Types.VARCHAR)
                .param("medium", entry.medium() == null ? null : entry.medium().name(), java.sql.Types.VARCHAR)
                .param("submission", entry.submission(), java.sql.Types.OTHER)
                .query(Integer.class)
                .single();
    }

    /** Whether a form that was sent before has left its entry. */
    boolean holds(UUID submission) {
        return jdbc.sql("select 1 from ticket_history where submission_id = ?")
                .param(submission)
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
