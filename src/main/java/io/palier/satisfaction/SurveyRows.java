package io.palier.satisfaction;

import io.palier.customer.CustomerId;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions and answers, straight from the tables to records. */
@Component
class SurveyRows {

    private final JdbcClient jdbc;

    SurveyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where that ticket's customer was asked already. */
    boolean insert(SurveyId id, TicketNumber ticket, CustomerId customer, Instant at, Instant until) {
        return jdbc.sql("""
                        insert into satisfaction_survey (id, ticket_number, customer_id, asked_at, answers_until)
                        values (?, ?, ?, ?, ?) on conflict (ticket_number) do nothing""")
                        .params(id.value(), ticket.value(), customer.value(), utc(at), utc(until))
                        .update()
                == 1;
    }

    void insert(SurveyId id, Map<SupportLevel, TeamCode> answered) {
        answered.forEach((level, team) -> jdbc.sql(
                        "insert into satisfaction_answer (survey_id, level, team_code) values (?, ?, ?)")
                .params(id.value(), level.name(), team.value())
                .update());
    }

    boolean wasAsked(CustomerId customer, Instant since) {
        return jdbc.sql("select exists (select 1 from satisfaction_survey where customer_id = ? and asked_at > ?)")
                .params(customer.value(), utc(since))
                .query(Boolean.class)
                .single();
    }

    Optional<Survey> find(SurveyId id) {
        return one("s.id = ?", id.value());
    }

    Optional<Survey> of(TicketNumber ticket) {
        return one("s.ticket_number = ?", ticket.value());
    }

    /** False where that level did not answer the ticket. */
    boolean answer(SurveyId id, SupportLevel level, int score, Instant at) {
        return jdbc.sql("update satisfaction_answer set score = ?, answered_at = ? where survey_id = ? and level = ?")
                        .params(score, utc(at), id.value(), level.name())
                        .update()
                == 1;
    }

    private Optional<Survey> one(String condition, Object value) {
        return jdbc.sql("select s.* from satisfaction_survey s where " + condition)
                .param(value)
                .query((row, n) -> {
                    var id = new SurveyId(row.getObject("id", UUID.class));
                    return new Survey(
                            id,
                            new TicketNumber(row.getString("ticket_number")),
                            instant(row, "asked_at"),
                            instant(row, "answers_until"),
                            levels(id));
                })
                .optional();
    }

    private List<LevelAnswer> levels(SurveyId id) {
        return jdbc.sql("select * from satisfaction_answer where survey_id = ? order by level")
                .param(id.value())
                .query((row, n) -> new LevelAnswer(
                        SupportLevel.valueOf(row.getString("level")),
                        new TeamCode(row.getString("team_code")),
                        score(row),
                        row.getObject("answered_at") == null ? null : instant(row, "answered_at")))
                .list();
    }

    private static @Nullable Integer score(ResultSet row) throws SQLException {
        var score = row.getInt("score");
        return row.wasNull() ? null : score;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
