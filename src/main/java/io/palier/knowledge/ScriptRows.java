package io.palier.knowledge;

import io.palier.organization.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Scripts and their versions, straight from the tables to records. */
@Component
class ScriptRows {

    private final JdbcClient jdbc;

    ScriptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends, nobody else writes a script of that category. */
    void hold(CategoryCode code) {
        jdbc.sql("select 1 from category where code = ? for update")
                .param(code.value())
                .query(Integer.class)
                .single();
    }

    /** 0 where there is none. */
    int newest(CategoryCode code) {
        return jdbc.sql("select coalesce(max(version), 0) from script_version where category_code = ?")
                .param(code.value())
                .query(Integer.class)
                .single();
    }

    List<ScriptVersion> versions(CategoryCode code) {
        return jdbc.sql("select * from script_version where category_code = ? order by version desc")
                .param(code.value())
                .query((row, n) -> version(code, row))
                .list();
    }

    void write(CategoryCode code, int version, List<LearnedStep> steps, String reason, StaffId by, Instant at) {
        jdbc.sql("""
                        insert into script_version (category_code, version, reason, written_by, written_at)
                        values (?, ?, ?, ?, ?)""")
                .params(code.value(), version, reason, by.value(), ArticleRows.utc(at))
                .update();
        jdbc.sql("delete from script_step where category_code = ?")
                .param(code.value())
                .update();
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            jdbc.sql("""
                            insert into script_version_step (category_code, version, position, instruction_en, instruction_fr)
                            values (?, ?, ?, ?, ?)""")
                    .params(code.value(), version, i + 1, step.instructionEn(), step.instructionFr())
                    .update();
            jdbc.sql("""
                            insert into script_step (category_code, position, instruction_en, instruction_fr)
                            values (?, ?, ?, ?)""")
                    .params(code.value(), i + 1, step.instructionEn(), step.instructionFr())
                    .update();
        }
    }

    Optional<LocalDate> reviewOn(CategoryCode code) {
        return jdbc.sql("select review_on from script_review where category_code = ?")
                .param(code.value())
                .query(LocalDate.class)
                .optional();
    }

    void review(CategoryCode code, LocalDate next) {
        jdbc.sql("""
                        insert into script_review (category_code, review_on) values (?, ?)
                        on conflict (category_code) do update set review_on = excluded.review_on""").params(code.value(), next).update();
    }

    void reviewed(CategoryCode code, LocalDate next, StaffId by, Instant at) {
        jdbc.sql("""
                        insert into script_review (category_code, review_on, reviewed_by, reviewed_at) values (?, ?, ?, ?)
                        on conflict (category_code) do update set review_on = excluded.review_on,
                          reviewed_by = excluded.reviewed_by, reviewed_at = excluded.reviewed_at""")
                .params(code.value(), next, by.value(), ArticleRows.utc(at))
                .update();
    }

    Set<CategoryCode> due(LocalDate today) {
        return new HashSet<>(jdbc.sql("select category_code from script_review where review_on <= ?")
                .param(today)
                .query((row, n) -> new CategoryCode(row.getString(1)))
                .list());
    }

    private ScriptVersion version(CategoryCode code, ResultSet row) throws SQLException {
        var version = row.getInt("version");
        var by = row.getString("written_by");
        var at = row.getObject("written_at", OffsetDateTime.class);
        return new ScriptVersion(
                version,
                steps(code, version),
                row.getString("reason"),
                by == null ? null : new StaffId(by),
                at == null ? null : at.toInstant());
    }

    private List<ScriptStep> steps(CategoryCode code, int version) {
        return jdbc.sql("""
                        select position, instruction_en, instruction_fr from script_version_step
                        where category_code = ? and version = ? order by position""")
                .params(code.value(), version)
                .query((row, n) -> new ScriptStep(row.getInt(1), row.getString(2), row.getString(3)))
                .list();
    }
}
