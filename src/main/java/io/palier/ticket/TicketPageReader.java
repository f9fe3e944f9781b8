package io.palier.ticket;

import static io.palier.ticket.TicketRows.at;
import static io.palier.ticket.TicketRows.when;

import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Assessment;
import io.palier.agreement.Impact;
import io.palier.agreement.Medium;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.agreement.Scope;
import io.palier.customer.CustomerId;
import io.palier.knowledge.CategoryCode;
import io.palier.organization.Nature;
import io.palier.organization.Organization;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import io.palier.ticket.HistoryLine.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One ticket as its page shows it to one reader: four queries, however long its life. */
@Component
class TicketPageReader {

    private final JdbcClient jdbc;
    private final Organization organization;

    TicketPageReader(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    /** Empty where there is none, or none of the reader's business. */
    Optional<TicketDetail> read(TicketNumber number, StaffMember reader) {
        return jdbc.sql("""
                        select t.*, a.name as assignee_name, m.number as merged_number
                          from ticket t
                          left join staff_member a on a.id = t.assignee
                          left join ticket m on m.id = t.merged_into
                         where t.number = ?""")
                .param(number.value())
                .query((row, n) -> detail(row, reader))
                .optional()
                .filter(ticket -> !reader.isOutsider()
                        || ticket.visits().stream().anyMatch(visit -> reader.worksIn(visit.team())));
    }

    private TicketDetail detail(ResultSet row, StaffMember reader) throws SQLException {
        var id = row.getLong("id");
        var outsider = reader.isOutsider();
        var team = new TeamCode(row.getString("team_code"));
        var footing = new Footing(
                TicketStatus.valueOf(row.getString("status")),
                SupportLevel.valueOf(row.getString("level")),
                team,
                maybe(row, "assignee", StaffId::new),
                Priority.valueOf(row.getString("priority")),
                organization.systems().stream()
                        .anyMatch(s -> s.owner().equals(team) && s.vendor().isPresent()),
                row.getObject("restored_at") != null);
        return new TicketDetail(
                new TicketNumber(row.getString("number")),
                row.getInt("version"),
                TicketKind.valueOf(row.getString("kind")),
                footing.status(),
                footing.level(),
                team,
                footing.assignee(),
                row.getString("assignee_name"),
                footing.priority(),
                row.getString("priority_rule"),
                row.getString("priority_override"),
                assessment(row),
                maybeLong(row, "agreement_version_id", AgreementVersionId::new),
                new CategoryCode(row.getString("category_code")),
                outsider ? null : maybeLong(row, "customer_id", CustomerId::new),
                outsider ? null : maybeLong(row, "line_id", Function.identity()),
                maybe(row, "system_code", SystemCode::new),
                maybe(row, "nature", Nature::valueOf),
                Channel.valueOf(row.getString("channel")),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("summary"),
                row.getString("description"),
                maybe(row, "pause_reason", PauseReason::valueOf),
                when(row, "resume_at"),
                row.getString("proposed_solution"),
                row.getString("root_cause"),
                row.getString("solution"),
                row.getBoolean("first_contact_resolution"),
                maybe(row, "merged_number", TicketNumber::new),
                row.getString("source"),
                row.getString("external_number"),
                when(row, "reported_at"),
                at(row, "opened_at"),
                when(row, "resolved_at"),
                when(row, "ended_at"),
                visits(id),
                history(id, outsider),
                outsider ? List.of() : script(id),
                options(footing, reader));
    }

    /** Empty where there is none, or none of the reader's business. */
    Optional<TicketCourse> course(TicketNumber number, StaffMember reader) {
        return jdbc.sql("select id, opened_at, ended_at from ticket where number = ?")
                .param(number.value())
                .query((row, n) -> new TicketCourse(
                        number,
                        at(row, "opened_at"),
                        when(row, "ended_at"),
                        stays(row.getLong("id")),
                        turns(row.getLong("id"))))
                .optional()
                .filter(course ->
                        !reader.isOutsider() || course.stays().stream().anyMatch(stay -> reader.worksIn(stay.team())));
    }

    List<TicketCourse.Stay> stays(TicketNumber number) {
        return jdbc.sql("select id from ticket where number = ?")
                .param(number.value())
                .query(Long.class)
                .optional()
                .map(this::stays)
                .orElse(List.of());
    }

    private List<TicketCourse.Stay> stays(long ticket) {
        return jdbc.sql("""
                        select v.*, s.name as assignee_name from ticket_visit v
                          left join staff_member s on s.id = v.assignee where v.ticket_id = ? order by v.position""")
                .param(ticket)
                .query((row, n) -> new TicketCourse.Stay(
                        row.getInt("position"),
                        SupportLevel.valueOf(row.getString("level")),
                        new TeamCode(row.getString("team_code")),
                        row.getString("assignee_name"),
                        at(row, "from_at"),
                        when(row, "until_at"),
                        when(row, "taken_at"),
                        maybe(row, "outcome", VisitOutcome::valueOf)))
                .list();
    }

    private List<TicketCourse.Turn> turns(long ticket) {
        return jdbc.sql("""
                        select case when h.position = 1 then t.opened_at else h.at end as at, h.move, h.to_status, h.pause_reason, s.name as actor_name from ticket_history h
                          join ticket t on t.id = h.ticket_id
                          left join staff_member s on s.id = h.actor where h.ticket_id = ? order by h.position""")
                .param(ticket)
                .query((row, n) -> new TicketCourse.Turn(
                        at(row, "at"),
                        row.getString("move"),
                        TicketStatus.valueOf(row.getString("to_status")),
                        row.getString("actor_name"),
                        maybe(row, "pause_reason", PauseReason::valueOf)))
                .list();
    }

    private static Assessment assessment(ResultSet row) throws SQLException {
        return new Assessment(
                row.getString("category_code"),
                row.getInt("severity"),
                Impact.valueOf(row.getString("impact")),
                Scope.valueOf(row.getString("scope")),
                row.getInt("affected_customers"),
                row.getBoolean("revenue_hit"),
                row.getBoolean("satisfaction_hit"));
    }

    private List<VisitView> visits(long ticket) {
        return jdbc.sql("""
                        select v.*, s.name as assignee_name from ticket_visit v
                          left join staff_member s on s.id = v.assignee where v.ticket_id = ? order by v.position""")
                .param(ticket)
                .query((row, n) -> new VisitView(
                        row.getInt("position"),
                        SupportLevel.valueOf(row.getString("level")),
                        new TeamCode(row.getString("team_code")),
                        row.getString("assignee_name"),
                        at(row, "from_at"),
                        when(row, "until_at"),
                        maybe(row, "outcome", VisitOutcome::valueOf)))
                .list();
    }

    private List<HistoryLine> history(long ticket, boolean outsider) {
        return jdbc.sql("""
                        select h.*, s.name as actor_name from ticket_history h
                          left join staff_member s on s.id = h.actor
                         where h.ticket_id = :ticket and (not :outsider or h.visibility = 'VENDOR') order by h.position""")
                .param("ticket", ticket)
                .param("outsider", outsider)
                .query((row, n) -> new HistoryLine(
                        row.getInt("position"),
                        at(row, "at"),
                        row.getString("move"),
                        row.getString("actor_name"),
                        maybe(row, "from_status", TicketStatus::valueOf),
                        TicketStatus.valueOf(row.getString("to_status")),
                        maybe(row, "from_team", TeamCode::new),
                        new TeamCode(row.getString("to_team")),
                        Visibility.valueOf(row.getString("visibility")),
                        row.getString("text"),
                        row.getString("reference"),
                        maybe(row, "medium", Medium::valueOf)))
                .list();
    }

    private List<TicketDraft.ScriptResult> script(long ticket) {
        return jdbc.sql("select instruction, helped from ticket_script_result where ticket_id = ? order by position")
                .param(ticket)
                .query((row, n) -> new TicketDraft.ScriptResult(row.getString(1), row.getBoolean(2)))
                .list();
    }

    /** What belongs to another level is no option here, nor what only managers may for the others. */
    private static Map<TicketMove, MoveOption> options(Footing footing, StaffMember reader) {
        var options = new EnumMap<TicketMove, MoveOption>(TicketMove.class);
        for (var move : TicketMove.values()) {
            var refusal = Staircase.objection(move, footing, reader).orElse(null);
            if (refusal != Refusal.OTHER_LEVEL && (refusal != Refusal.MANAGERS_ONLY || reader.is(Role.MANAGER))) {
                options.put(move, new MoveOption(move, refusal));
            }
        }
        return options;
    }

    private static <T> @Nullable T maybe(ResultSet row, String column, Function<String, T> as) throws SQLException {
        var value = row.getString(column);
        return value == null ? null : as.apply(value);
    }

    private static <T> @Nullable T maybeLong(ResultSet row, String column, Function<Long, T> as) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : as.apply(value);
    }
}
