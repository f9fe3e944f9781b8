package io.palier.knowledge;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of categories and their keywords, as administrators keep them. */
@Component
class CatalogueRows {

    private final JdbcClient jdbc;

    CatalogueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the tree. */
    List<CategoryRecord> all() {
        return jdbc.sql("select * from category order by position, code")
                .query((row, n) -> new CategoryRecord(
                        CategoryRow.read(row, n), row.getObject("retired_at") != null, row.getInt("version")))
                .list();
    }

    Optional<CategoryRecord> find(CategoryCode code) {
        return all().stream()
                .filter(kept -> kept.category().code().equals(code))
                .findFirst();
    }

    /** Behind its siblings. */
    void insert(Category category) {
        jdbc.sql("""
                        insert into category (code, parent_code, position, title_en, title_fr, default_severity, revenue_hit,
                          candidate_nature)
                        select :code, :parent, coalesce(max(position), 0) + 1, :titleEn, :titleFr, :severity, :revenue, :nature
                        from category""")
                .param("code", category.code().value())
                .param(
                        "parent",
                        category.parent() == null ? null : category.parent().value(),
                        Types.VARCHAR)
                .param("titleEn", category.titleEn())
                .param("titleFr", category.titleFr())
                .param("severity", category.defaultSeverity())
                .param("revenue", category.revenueHit())
                .param("nature", category.candidateNature(), Types.VARCHAR)
                .update();
    }

    /** Says whether {@code seen} was the newest version, as every change below. */
    boolean update(Category category, int seen) {
        return jdbc.sql("""
                        update category set parent_code = :parent, title_en = :titleEn, title_fr = :titleFr,
                          default_severity = :severity, revenue_hit = :revenue, candidate_nature = :nature,
                          version = version + 1
                        where code = :code and version = :seen""")
                        .param("code", category.code().value())
                        .param("seen", seen)
                        .param(
                                "parent",
                                category.parent() == null
                                        ? null
                                        : category.parent().value(),
                                Types.VARCHAR)
                        .param("titleEn", category.titleEn())
                        .param("titleFr", category.titleFr())
                        .param("severity", category.defaultSeverity())
                        .param("revenue", category.revenueHit())
                        .param("nature", category.candidateNature(), Types.VARCHAR)
                        .update()
                == 1;
    }

    boolean retire(CategoryCode code, int seen, @Nullable Instant at) {
        return jdbc.sql(
                                "update category set retired_at = :at, version = version + 1 where code = :code and version = :seen")
                        .param("at", at == null ? null : ArticleRows.utc(at), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("code", code.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    boolean touch(CategoryCode code, int seen) {
        return jdbc.sql("update category set version = version + 1 where code = ? and version = ?")
                        .params(code.value(), seen)
                        .update()
                == 1;
    }

    /** The surest first. */
    List<Keyword> keywords(CategoryCode code) {
        return jdbc.sql("""
                        select language, phrase, weight from category_keyword where category_code = ?
                        order by weight desc, phrase""")
                .param(code.value())
                .query((row, n) -> new Keyword(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    void write(CategoryCode code, List<Keyword> keywords) {
        jdbc.sql("delete from category_keyword where category_code = ?")
                .param(code.value())
                .update();
        for (var keyword : keywords) {
            jdbc.sql("insert into category_keyword (category_code, language, phrase, weight) values (?, ?, ?, ?)")
                    .params(code.value(), keyword.language(), keyword.phrase(), keyword.weight())
                    .update();
        }
    }
}
