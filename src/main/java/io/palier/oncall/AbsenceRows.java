package io.palier.oncall;

import io.palier.organization.StaffId;
import io.palier.slaclock.Interval;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Absences; one that is withdrawn held until then. */
@Component
class AbsenceRows {

    private static final String HOLDING = """
            select *, least(until_at, withdrawn_at) as ends_at from absence
             where (withdrawn_at is null or withdrawn_at > from_at) and\s""";

    private final JdbcClient jdbc;

    AbsenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that hold at some time of the window, by beginning. */
    List<Absence> in(Interval window) {
        return jdbc.sql(HOLDING + """
                        from_at < :end and until_at > :start and (withdrawn_at is null or withdrawn_at > :start)
                        order by from_at, id""")
                .param("start", RotaRows.utc(window.start()))
                .param("end", RotaRows.utc(window.end()))
                .query((row, number) -> absence(row))
                .list();
    }

    /** Those that have not ended then, by beginning. */
    List<Absence> notOverAt(Instant at) {
        return jdbc.sql(HOLDING
                        + "until_at > :at and (withdrawn_at is null or withdrawn_at > :at) order by from_at, id")
                .param("at", RotaRows.utc(at))
                .query((row, number) -> absence(row))
                .list();
    }

    Optional<Absence> find(AbsenceId id) {
        return jdbc.sql(HOLDING + "id = ?")
                .param(id.value())
                .query((row, number) -> absence(row))
                .optional();
    }

    /** Until the transaction ends nobody else writes an absence: two that are fine alone may close a circle together. */
    void alone() {
        jdbc.sql("lock table absence in share row exclusive mode").update();
    }

    AbsenceId insert(StaffId person, Interval during, @Nullable StaffId substitute, StaffId by, Instant at) {
        return new AbsenceId(jdbc.sql("""
                        insert into absence (staff_id, substitute_id, from_at, until_at, made_by, made_at)
                        values (:person, :substitute, :from, :until, :by, :at) returning id""")
                .param("person", person.value())
                .param("substitute", substitute == null ? null : substitute.value(), Types.VARCHAR)
                .param("from", RotaRows.utc(during.start()))
                .param("until", RotaRows.utc(during.end()))
                .param("by", by.value())
                .param("at", RotaRows.utc(at))
                .query(Long.class)
                .single());
    }

    /** False where it is over, or withdrawn already. */
    boolean withdraw(AbsenceId id, StaffId by, Instant at) {
        return jdbc.sql("""
                        update absence set withdrawn_by = ?, withdrawn_at = ?
                         where id = ? and withdrawn_at is null and until_at > ?""")
                        .params(by.value(), RotaRows.utc(at), id.value(), RotaRows.utc(at))
                        .update()
                == 1;
    }

    private static Absence absence(ResultSet row) throws SQLException {
        var substitute = row.getString("substitute_id");
        return new Absence(
                new AbsenceId(row.getLong("id")),
                new StaffId(row.getString("staff_id")),
                new Interval(OverrideRows.instant(row, "from_at"), OverrideRows.instant(row, "ends_at")),
                substitute == null ? null : new StaffId(substitute),
                new StaffId(row.getString("made_by")),
                OverrideRows.instant(row, "made_at"));
    }
}
