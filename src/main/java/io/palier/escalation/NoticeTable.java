package io.palier.escalation;

import io.palier.agreement.Medium;
import io.palier.agreement.Metric;
import io.palier.letter.LetterId;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices as rows: written once each, read straight into views. */
@Component
class NoticeTable {

    private static final String VIEW = """
            select n.id, a.id as alert_id, a.ticket_number, a.metric, a.threshold, a.back_dated, n.step, n.rung, n.level,
                   n.recipient, n.medium, n.effective_at, n.processed_at, n.open, n.staff_id, n.team_code,
                   a.acknowledged_by, a.acknowledged_as, a.acknowledged_at
              from escalation_notice n join escalation_alert a on a.id = n.alert_id""";

    private static final String OPEN_FOR = " where n.open and (n.staff_id = :staff or n.team_code = :team)";

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That somebody is told of an alert. {@code letter} is null where the screen alone tells. */
    record Told(
            long alert,
            Occasion occasion,
            Addressee to,
            String recipient,
            Medium medium,
            @Nullable LetterId letter) {}

    /** Writes who was told, all but what stands there already; gives how many it wrote (domain.md E2). */
    int write(List<Told> told) {
        if (told.isEmpty()) {
            return 0;
        }
        return jdbc.sql("""
                        insert into escalation_notice (alert_id, step, rung, level, recipient, medium, staff_id, team_code,
                          letter_id, effective_at, processed_at)
                        select *
                          from unnest(:alert, cast(:step as int[]), cast(:rung as int[]), :level, :recipient, :medium, :staff,
                                 :team, cast(:letter as uuid[]), cast(:effective as timestamptz[]),
                                 cast(:processed as timestamptz[]))
                        on conflict do nothing""")
                .param("alert", told.stream().map(Told::alert).toArray(Long[]::new))
                .param("step", texts(told, t -> t.occasion().step()))
                .param("rung", texts(told, t -> t.to().rung()))
                .param("level", texts(told, t -> t.occasion().event().level()))
                .param("recipient", texts(told, Told::recipient))
                .param("medium", texts(told, Told::medium))
                .param("staff", texts(told, t -> code(t.to().staff(), StaffId::value)))
                .param("team", texts(told, t -> code(t.to().team(), TeamCode::value)))
                .param("letter", texts(told, Told::letter))
                .param("effective", texts(told, t -> t.occasion().plannedAt()))
                .param("processed", texts(told, t -> t.occasion().event().processedAt()))
                .update();
    }

    List<NoticeView> of(TicketNumber ticket) {
        return jdbc.sql(VIEW + " where a.ticket_number = ? order by n.effective_at, n.step, n.rung, n.id")
                .param(ticket.value())
                .query(NoticeTable::view)
                .list();
    }

    Optional<NoticeView> find(long id) {
        return jdbc.sql(VIEW + " where n.id = ?")
                .param(id)
                .query(NoticeTable::view)
                .optional();
    }

    Optional<NoticeView> find(LetterId letter) {
        return jdbc.sql(VIEW + " where n.letter_id = ?")
                .param(letter.value())
                .query(NoticeTable::view)
                .optional();
    }

    List<NoticeView> openFor(StaffMember reader, int limit) {
        return jdbc.sql(VIEW + OPEN_FOR + " order by n.effective_at desc, n.id desc limit :limit")
                .param("staff", reader.id().value())
                .param("team", reader.team().map(TeamCode::value).orElse(null), Types.VARCHAR)
                .param("limit", limit)
                .query(NoticeTable::view)
                .list();
    }

    int countOpenFor(StaffMember reader) {
        return jdbc.sql("select count(*) from escalation_notice n" + OPEN_FOR)
                .param("staff", reader.id().value())
                .param("team", reader.team().map(TeamCode::value).orElse(null), Types.VARCHAR)
                .query(Integer.class)
                .single();
    }

    private static NoticeView view(ResultSet row, int number) throws SQLException {
        return new NoticeView(
                row.getLong("id"),
                row.getLong("alert_id"),
                new TicketNumber(row.getString("ticket_number")),
                Metric.valueOf(row.getString("metric")),
                row.getString("threshold"),
                row.getInt("step"),
                row.getInt("rung"),
                SupportLevel.valueOf(row.getString("level")),
                row.getString("recipient"),
                Medium.valueOf(row.getString("medium")),
                row.getObject("effective_at", OffsetDateTime.class).toInstant(),
                row.getObject("processed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("open"),
                maybe(row.getString("staff_id"), StaffId::new),
                maybe(row.getString("team_code"), TeamCode::new),
                maybe(row.getString("acknowledged_by"), StaffId::new),
                row.getString("acknowledged_as"),
                maybe(row.getObject("acknowledged_at", OffsetDateTime.class), OffsetDateTime::toInstant),
                row.getBoolean("back_dated"));
    }

    private static <F, T> @Nullable T maybe(@Nullable F found, Function<F, T> reading) {
        return found == null ? null : reading.apply(found);
    }

    private static <T> @Nullable String code(@Nullable T found, Function<T, String> reading) {
        return found == null ? null : reading.apply(found);
    }

    private static @Nullable String[] texts(List<Told> told, Function<Told, @Nullable Object> field) {
        return told.stream()
                .map(one -> {
                    var value = field.apply(one);
                    return value == null ? null : value.toString();
                })
                .toArray(String[]::new);
    }
}
