package io.palier.reply;

import io.palier.agreement.PauseReason;
import io.palier.organization.StaffId;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketMove;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of replies and their steps. */
@Component
class ReplyRows {

    private final JdbcClient jdbc;

    ReplyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Step(long reply, ReplyStep step) {}

    /** What that person may use: one's own first, then the team's, then everybody's, each by title. */
    List<Reply> usedBy(StaffId who, @Nullable TeamCode team) {
        var steps = steps();
        return jdbc.sql("""
                        select * from reply
                         where retired_at is null
                           and (audience = 'ALL' or audience = 'ME' and owner = :who
                                or audience = 'TEAM' and team_code = cast(:team as text))
                         order by array_position(array['ME', 'TEAM', 'ALL'], audience), title_en, id""")
                .param("who", who.value())
                .param("team", team == null ? null : team.value(), Types.VARCHAR)
                .query((row, n) -> reply(row, steps))
                .list();
    }

    long insert(ReplyDraft draft, StaffId owner, @Nullable TeamCode team, Instant at) {
        var id = jdbc.sql("""
                        insert into reply (title_en, title_fr, text_en, text_fr, audience, owner, team_code, changed_at)
                        values (:titleEn, :titleFr, :textEn, :textFr, :audience, :owner, :team, :at) returning id""")
                .param("titleEn", draft.text().titleEn())
                .param("titleFr", draft.text().titleFr())
                .param("textEn", draft.text().textEn())
                .param("textFr", draft.text().textFr())
                .param("audience", draft.audience().name())
                .param("owner", owner.value())
                .param("team", team == null ? null : team.value(), Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        keepSteps(id, draft.steps());
        return id;
    }

    /** False where it is another version by now. */
    boolean update(ReplyId id, int version, ReplyDraft draft, @Nullable TeamCode team, Instant at) {
        var changed = jdbc.sql("""
                        update reply set version = version + 1, title_en = :titleEn, title_fr = :titleFr, text_en = :textEn,
                               text_fr = :textFr, audience = :audience, team_code = :team, changed_at = :at
                         where id = :id and version = :version and retired_at is null""")
                .param("titleEn", draft.text().titleEn())
                .param("titleFr", draft.text().titleFr())
                .param("textEn", draft.text().textEn())
                .param("textFr", draft.text().textFr())
                .param("audience", draft.audience().name())
                .param("team", team == null ? null : team.value(), Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("version", version)
                .update();
        if (changed == 1) {
            jdbc.sql("delete from reply_step where reply_id = ?")
                    .param(id.value())
                    .update();
            keepSteps(id.value(), draft.steps());
        }
        return changed == 1;
    }

    void retire(ReplyId id, Instant at) {
        jdbc.sql("update reply set retired_at = ? where id = ? and retired_at is null")
                .params(at.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    private void keepSteps(long id, List<ReplyStep> steps) {
        for (var i = 0; i < steps.size(); i++) {
            var reason = steps.get(i).reason();
            jdbc.sql(
                            "insert into reply_step (reply_id, position, move, pause_reason) values (:id, :position, :move, :reason)")
                    .param("id", id)
                    .param("position", i + 1)
                    .param("move", steps.get(i).move().name())
                    .param("reason", reason == null ? null : reason.name(), Types.VARCHAR)
                    .update();
        }
    }

    private Map<Long, List<ReplyStep>> steps() {
        return jdbc
                .sql("select reply_id, move, pause_reason from reply_step order by reply_id, position")
                .query((row, n) -> new Step(
                        row.getLong("reply_id"),
                        new ReplyStep(
                                TicketMove.valueOf(row.getString("move")), reason(row.getString("pause_reason")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Step::reply, Collectors.mapping(Step::step, Collectors.toList())));
    }

    private static @Nullable PauseReason reason(@Nullable String name) {
        return name == null ? null : PauseReason.valueOf(name);
    }

    private static Reply reply(ResultSet row, Map<Long, List<ReplyStep>> steps) throws SQLException {
        var id = row.getLong("id");
        var team = row.getString("team_code");
        return new Reply(
                new ReplyId(id),
                row.getInt("version"),
                new ReplyText(
                        row.getString("title_en"),
                        row.getString("title_fr"),
                        row.getString("text_en"),
                        row.getString("text_fr")),
                Audience.valueOf(row.getString("audience")),
                new StaffId(row.getString("owner")),
                team == null ? null : new TeamCode(team),
                steps.getOrDefault(id, List.of()));
    }
}
