package io.palier.knowledge;

import io.palier.organization.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Articles and their versions, straight from the tables to records. */
@Component
class ArticleRows {

    static final String SELECT = """
            select a.*, v.kind, v.category_code, v.title_en, v.title_fr, v.symptom_en, v.symptom_fr,
                   v.solution_en, v.solution_fr, v.written_by, v.written_at,
                   u.offered, u.used, u.solved, j.helpful, j.unhelpful
              from article a
              join article_version v on v.article_id = a.id and v.version = a.version
             cross join lateral (
               select count(*) as offered, count(*) filter (where used) as used, count(*) filter (where solved) as solved
                 from article_use where article_id = a.id) u
             cross join lateral (
               select count(*) filter (where helpful) as helpful, count(*) filter (where not helpful) as unhelpful
                 from article_judgement where article_id = a.id) j
            """;

    private final JdbcClient jdbc;

    ArticleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Article> find(ArticleId id) {
        return jdbc.sql(SELECT + " where a.id = ?")
                .param(id.value())
                .query(ArticleRows::article)
                .optional();
    }

    /** Those of these ids that there are, in the order of the ids. */
    List<Article> all(Collection<ArticleId> ids) {
        var wanted = ids.stream().map(ArticleId::value).toArray(Long[]::new);
        return jdbc.sql(SELECT + " where a.id = any (?) order by array_position(?, a.id)")
                .params(wanted, wanted)
                .query(ArticleRows::article)
                .list();
    }

    /** In the order of their titles; those that are due first where only they are wanted. */
    List<Article> list(@Nullable CategoryCode category, @Nullable LocalDate dueOn, boolean retired, int limit) {
        return jdbc.sql(SELECT + """
                         where (a.retired_at is not null) = :retired
                           and (cast(:category as text) is null or v.category_code = :category)
                           and (cast(:due as date) is null or a.review_on <= :due)
                         order by case when cast(:due as date) is null then null else a.review_on end,
                               v.kind desc, v.title_en, a.id
                         limit :limit""")
                .param("retired", retired)
                .param("category", category == null ? null : category.value(), Types.VARCHAR)
                .param("due", dueOn, Types.DATE)
                .param("limit", limit)
                .query(ArticleRows::article)
                .list();
    }

    Optional<Article> ofTicket(String ticket) {
        return jdbc.sql(SELECT + " where a.origin_ticket = ?")
                .param(ticket)
                .query(ArticleRows::article)
                .optional();
    }

    List<Article> usedFor(String ticket) {
        return jdbc.sql(SELECT + """
                         where exists (select 1 from article_use t
                                        where t.article_id = a.id and t.ticket_number = ? and t.used)
                         order by a.id""").param(ticket).query(ArticleRows::article).list();
    }

    ArticleId insert(LocalDate reviewOn, @Nullable String ticket) {
        return new ArticleId(
                jdbc.sql("insert into article (version, review_on, origin_ticket) values (1, ?, ?) returning id")
                        .param(1, reviewOn)
                        .param(2, ticket, Types.VARCHAR)
                        .query(Long.class)
                        .single());
    }

    /** The number of the new version; empty where {@code seen} is not the newest. */
    Optional<Integer> next(ArticleId id, int seen, LocalDate reviewOn) {
        return jdbc.sql(
                        "update article set version = version + 1, review_on = ? where id = ? and version = ? returning version")
                .params(reviewOn, id.value(), seen)
                .query(Integer.class)
                .optional();
    }

    void write(ArticleId id, int version, ArticleDraft draft, StaffId by, Instant at) {
        var text = draft.text();
        jdbc.sql("""
                        insert into article_version (article_id, version, kind, category_code, title_en, title_fr,
                          symptom_en, symptom_fr, solution_en, solution_fr, reason, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        version,
                        draft.kind().name(),
                        draft.category().value())
                .params(text.titleEn(), text.titleFr(), text.symptomEn(), text.symptomFr())
                .params(text.solutionEn(), text.solutionFr(), draft.reason(), by.value(), utc(at))
                .update();
        jdbc.sql("delete from article_word where article_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("""
                        insert into article_word (article_id, word)
                        select distinct cast(? as bigint), word from unnest(tsvector_to_array(
                          to_tsvector('article_word', plain_words(concat_ws(' ', ?, ?, ?, ?))))) as word
                         where length(word) between 4 and 40""")
                .params(id.value(), text.titleEn(), text.titleFr(), text.symptomEn(), text.symptomFr())
                .update();
    }

    void learn(ArticleId id, CategoryCode category, LearnedStep step) {
        jdbc.sql(
                        "insert into learned_step (article_id, category_code, instruction_en, instruction_fr) values (?, ?, ?, ?)")
                .params(id.value(), category.value(), step.instructionEn(), step.instructionFr())
                .update();
    }

    Optional<LearnedStep> learnedFrom(ArticleId id) {
        return jdbc.sql("select instruction_en, instruction_fr from learned_step where article_id = ?")
                .param(id.value())
                .query((row, n) -> new LearnedStep(row.getString(1), row.getString(2)))
                .optional();
    }

    List<ArticleVersion> versions(ArticleId id) {
        return jdbc.sql("select * from article_version where article_id = ? order by version desc")
                .param(id.value())
                .query((row, n) -> new ArticleVersion(
                        row.getInt("version"),
                        ArticleKind.valueOf(row.getString("kind")),
                        new CategoryCode(row.getString("category_code")),
                        text(row),
                        row.getString("reason"),
                        new StaffId(row.getString("written_by")),
                        instant(row, "written_at")))
                .list();
    }

    boolean review(ArticleId id, LocalDate next, StaffId by, Instant at) {
        return jdbc.sql("update article set review_on = ?, reviewed_by = ?, reviewed_at = ? where id = ?")
                        .params(next, by.value(), utc(at), id.value())
                        .update()
                == 1;
    }

    boolean retire(ArticleId id, @Nullable StaffId by, @Nullable Instant at) {
        return jdbc.sql("update article set retired_by = ?, retired_at = ? where id = ?")
                        .param(1, by == null ? null : by.value(), Types.VARCHAR)
                        .param(2, at == null ? null : utc(at), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param(3, id.value())
                        .update()
                == 1;
    }

    static Article article(ResultSet row, int n) throws SQLException {
        return new Article(
                new ArticleId(row.getLong("id")),
                row.getInt("version"),
                ArticleKind.valueOf(row.getString("kind")),
                new CategoryCode(row.getString("category_code")),
                text(row),
                row.getObject("review_on", LocalDate.class),
                new StaffId(row.getString("written_by")),
                instant(row, "written_at"),
                staff(row, "reviewed_by"),
                instantOrNull(row, "reviewed_at"),
                row.getString("origin_ticket"),
                staff(row, "retired_by"),
                instantOrNull(row, "retired_at"),
                new Usefulness(
                        row.getInt("offered"),
                        row.getInt("used"),
                        row.getInt("solved"),
                        row.getInt("helpful"),
                        row.getInt("unhelpful")));
    }

    private static ArticleText text(ResultSet row) throws SQLException {
        return new ArticleText(
                row.getString("title_en"),
                row.getString("title_fr"),
                row.getString("symptom_en"),
                row.getString("symptom_fr"),
                row.getString("solution_en"),
                row.getString("solution_fr"));
    }

    private static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
        var id = row.getString(column);
        return id == null ? null : new StaffId(id);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : instant(row, column);
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
