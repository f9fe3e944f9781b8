package io.palier.oncall;

import io.palier.oncall.RotaStep.Kind;
import io.palier.organization.StaffId;
import io.palier.slaclock.Interval;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done to a rota, by whom and when, read from the marks that every row carries. */
@Component
class RotaHistory {

    private final JdbcClient jdbc;

    RotaHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<RotaStep> of(RotaId id) {
        return jdbc.sql("""
                        select case version when 1 then 'CREATED' else 'CHANGED' end as kind, made_by as by, made_at as at,
                          version, null as staff_id, null::integer as line, null::timestamptz as from_at,
                          null::timestamptz as until_at, 0 as turn
                          from rota_version where rota_id = :id
                        union all
                        select 'OVERRIDDEN', made_by, made_at, null, staff_id, line, from_at, until_at, 1
                          from rota_override where rota_id = :id
                        union all
                        select 'OVERRIDE_WITHDRAWN', withdrawn_by, withdrawn_at, null, staff_id, line, from_at, until_at, 2
                          from rota_override where rota_id = :id and withdrawn_at is not null
                        union all
                        select 'RETIRED', retired_by, retired_at, null, null, null, null, null, 3
                          from rota where id = :id and retired_at is not null
                        order by at desc, turn desc, version desc nulls last""")
                .param("id", id.value())
                .query((row, number) -> step(row))
                .list();
    }

    private static RotaStep step(ResultSet row) throws SQLException {
        var person = row.getString("staff_id");
        return new RotaStep(
                Kind.valueOf(row.getString("kind")),
                new StaffId(row.getString("by")),
                OverrideRows.instant(row, "at"),
                row.getObject("version", Integer.class),
                person == null ? null : new StaffId(person),
                row.getObject("line", Integer.class),
                person == null
                        ? null
                        : new Interval(OverrideRows.instant(row, "from_at"), OverrideRows.instant(row, "until_at")));
    }
}
