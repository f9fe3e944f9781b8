package io.palier.oncall;

import io.palier.organization.StaffId;
import io.palier.slaclock.Interval;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Overrides; one that is withdrawn held until then. */
@Component
class OverrideRows {

    private final JdbcClient jdbc;

    OverrideRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that hold at some time of the window, by beginning. */
    Map<RotaId, List<RotaOverride>> of(List<RotaId> rotas, Interval window) {
        var found = new LinkedHashMap<RotaId, List<RotaOverride>>();
        if (!rotas.isEmpty()) {
            jdbc.sql("""
                            select *, least(until_at, withdrawn_at) as ends_at from rota_override
                             where rota_id in (:ids) and from_at < :end and until_at > :start
                               and (withdrawn_at is null or withdrawn_at > greatest(from_at, :start))
                             order by from_at, id""")
                    .param("ids", rotas.stream().map(RotaId::value).toList())
                    .param("start", RotaRows.utc(window.start()))
                    .param("end", RotaRows.utc(window.end()))
                    .query(row -> {
                        found.computeIfAbsent(new RotaId(row.getLong("rota_id")), id -> new ArrayList<>())
                                .add(override(row));
                    });
        }
        return found;
    }

    /** A {@link org.springframework.dao.DataIntegrityViolationException} where another one holds the line. */
    long insert(RotaId rota, int line, StaffId person, Interval during, StaffId by, Instant at) {
        return jdbc.sql("""
                        insert into rota_override (rota_id, line, staff_id, from_at, until_at, made_by, made_at)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        rota.value(),
                        line,
                        person.value(),
                        RotaRows.utc(during.start()),
                        RotaRows.utc(during.end()),
                        by.value(),
                        RotaRows.utc(at))
                .query(Long.class)
                .single();
    }

    /** False where there is none, or it is over. */
    boolean withdraw(RotaId rota, long id, StaffId by, Instant at) {
        return jdbc.sql("""
                        update rota_override set withdrawn_by = ?, withdrawn_at = ?
                         where id = ? and rota_id = ? and withdrawn_at is null and until_at > ?""")
                        .params(by.value(), RotaRows.utc(at), id, rota.value(), RotaRows.utc(at))
                        .update()
                == 1;
    }

    private static RotaOverride override(ResultSet row) throws SQLException {
        return new RotaOverride(
                row.getLong("id"),
                row.getInt("line"),
                new StaffId(row.getString("staff_id")),
                new Interval(instant(row, "from_at"), instant(row, "ends_at")),
                new StaffId(row.getString("made_by")),
                instant(row, "made_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
