package io.palier.satisfaction;

import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list behind every figure of satisfaction. Not for vendors. */
@Service
@Transactional(readOnly = true)
public class Judgements {

    private static final int FETCHED = 500;

    private static final String FROM = """
             from satisfaction_answer a join satisfaction_survey s on s.id = a.survey_id
            where s.asked_at >= :from and s.asked_at < :until""";

    private static final String ORDER = " order by s.asked_at desc, s.ticket_number, a.level";

    private final JdbcClient jdbc;

    Judgements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are. */
    public long count(JudgementCut cut) {
        return jdbc.sql("select count(*)" + FROM + conditions(cut))
                .params(parameters(cut))
                .query(Long.class)
                .single();
    }

    /** Some of them, the last asked first. */
    public List<Judgement> rows(JudgementCut cut, int offset, int limit) {
        return jdbc.sql(select(cut) + " limit :limit offset :offset")
                .params(parameters(cut))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> read(row))
                .list();
    }

    /** All of them, in the same order, one after the other and never all at once in memory. */
    public void each(JudgementCut cut, Consumer<Judgement> reader) {
        jdbc.sql(select(cut)).params(parameters(cut)).withFetchSize(FETCHED).query(row -> {
            reader.accept(read(row));
        });
    }

    private static String select(JudgementCut cut) {
        return "select s.ticket_number, s.asked_at, a.level, a.team_code, a.score, a.answered_at" + FROM
                + conditions(cut) + ORDER;
    }

    private static String conditions(JudgementCut cut) {
        var conditions = new ArrayList<String>(List.of(""));
        if (cut.level() != null) {
            conditions.add("a.level = :level");
        }
        if (cut.team() != null) {
            conditions.add("a.team_code = :team");
        }
        if (cut.judged() != null) {
            conditions.add("(a.score is not null) = :judged");
        }
        if (cut.satisfied() != null) {
            conditions.add("(a.score >= 4) = :satisfied");
        }
        return String.join(" and ", conditions);
    }

    private static Map<String, Object> parameters(JudgementCut cut) {
        var parameters = new HashMap<String, Object>();
        parameters.put("from", SurveyRows.utc(cut.from()));
        parameters.put("until", SurveyRows.utc(cut.until()));
        put("level", cut.level() == null ? null : cut.level().name(), parameters);
        put("team", cut.team() == null ? null : cut.team().value(), parameters);
        put("judged", cut.judged(), parameters);
        put("satisfied", cut.satisfied(), parameters);
        return parameters;
    }

    private static void put(String name, @Nullable Object value, Map<String, Object> parameters) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static Judgement read(ResultSet row) throws SQLException {
        var answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Judgement(
                new TicketNumber(row.getString("ticket_number")),
                SupportLevel.valueOf(row.getString("level")),
                new TeamCode(row.getString("team_code")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("score", Integer.class),
                answered == null ? null : answered.toInstant());
    }
}
