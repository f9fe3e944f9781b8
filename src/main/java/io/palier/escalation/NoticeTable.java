package io.palier.escalation;

import io.palier.agreement.Metric;
import io.palier.letter.LetterId;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import io.palier.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices as rows: written once each, read straight into views. */
@Component
class NoticeTable {

    private static final String VIEW = """
            select id, ticket_number, metric, threshold, back_dated, rung, level, recipient, effective_at, processed_at,
                   acknowledged_by, acknowledged_at
              from escalation_notice""";

    private static final String OPEN_FOR =
            " where acknowledged_at is null and (staff_id = :staff or team_code = :team)";

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes that the addressee is told, unless it stands there already; says whether it wrote (domain.md E2). */
    boolean write(ThresholdCrossed event, Addressee to, LetterId letter) {
        return jdbc.sql("""
                                insert into escalation_notice (ticket_number, clock_id, generation, metric, threshold,
                                  rung, level, recipient, staff_id, team_code, letter_id, effective_at, processed_at, back_dated)
                                values (:ticket, :clock, :generation, :metric, :threshold,
                                  :rung, :level, :recipient, :staff, :team, :letter, :effective, :processed, :backDated)
                                on conflict do nothing""")
                        .param("ticket", event.ticket().value())
                        .param("clock", event.clockId())
                        .param("generation", event.generation())
                        .param("metric", event.metric().name())
                        .param("threshold", event.threshold())
                        .param("backDated", event.backDated())
                        .param("rung", to.rung())
                        .param("level", event.level().name())
                        .param("recipient", to.address())
                        .param("staff", to.staff() == null ? null : to.staff().value(), Types.VARCHAR)
                        .param("team", to.team() == null ? null : to.team().value(), Types.VARCHAR)
                        .param("letter", letter.value())
                        .param("effective", event.effectiveAt().atOffset(ZoneOffset.UTC))
                        .param("processed", event.processedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<NoticeView> of(TicketNumber ticket) {
        return jdbc.sql(VIEW + " where ticket_number = ? order by effective_at, rung, id")
                .param(ticket.value())
                .query(NoticeTable::view)
                .list();
    }

    List<NoticeView> openFor(StaffMember reader, int limit) {
        return jdbc.sql(VIEW + OPEN_FOR + " order by effective_at desc, id desc limit :limit")
                .param("staff", reader.id().value())
                .param("team", reader.team().map(TeamCode::value).orElse(null), Types.VARCHAR)
                .param("limit", limit)
                .query(NoticeTable::view)
                .list();
    }

    int countOpenFor(StaffMember reader) {
        return jdbc.sql("select count(*) from escalation_notice" + OPEN_FOR)
                .param("staff", reader.id().value())
                .param("team", reader.team().map(TeamCode::value).orElse(null), Types.VARCHAR)
                .query(Integer.class)
                .single();
    }

    private static NoticeView view(ResultSet row, int number) throws SQLException {
        return new NoticeView(
                row.getLong("id"),
                new TicketNumber(row.getString("ticket_number")),
                Metric.valueOf(row.getString("metric")),
                row.getString("threshold"),
                row.getInt("rung"),
                SupportLevel.valueOf(row.getString("level")),
                row.getString("recipient"),
                row.getObject("effective_at", OffsetDateTime.class).toInstant(),
                row.getObject("processed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("acknowledged_by"))
                        .map(StaffId::new)
                        .orElse(null),
                instant(row.getObject("acknowledged_at", OffsetDateTime.class)),
                row.getBoolean("back_dated"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
