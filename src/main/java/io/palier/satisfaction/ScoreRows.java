package io.palier.satisfaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what customers said who were asked in [from, until). */
@Component
class ScoreRows {

    private static final String FIGURES = """
            count(*) as asked, count(a.score) as answered, avg(a.score) as mean,
            count(*) filter (where a.score >= 4) as satisfied
            from satisfaction_answer a join satisfaction_survey s on s.id = a.survey_id
            where s.asked_at >= ? and s.asked_at < ?""";

    private final JdbcClient jdbc;

    ScoreRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Score all(Instant from, Instant until) {
        return jdbc.sql("select " + FIGURES)
                .params(SurveyRows.utc(from), SurveyRows.utc(until))
                .query((row, n) -> score(row))
                .single();
    }

    /** By the values of that column, in their order. */
    <K> Map<K, Score> by(String column, Function<String, K> key, Instant from, Instant until) {
        var scores = new LinkedHashMap<K, Score>();
        jdbc.sql("select a." + column + ", " + FIGURES + " group by a." + column + " order by a." + column)
                .params(SurveyRows.utc(from), SurveyRows.utc(until))
                .query(row -> {
                    scores.put(key.apply(row.getString(column)), score(row));
                });
        return scores;
    }

    private static Score score(ResultSet row) throws SQLException {
        var answered = row.getLong("answered");
        return new Score(
                row.getLong("asked"), answered, answered == 0 ? null : row.getDouble("mean"), row.getLong("satisfied"));
    }
}
