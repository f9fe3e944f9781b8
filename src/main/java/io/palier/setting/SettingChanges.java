package io.palier.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The trail of settings: written in the transaction that changes one, so that none changes without it. */
@Service
public class SettingChanges {

    private final JdbcClient jdbc;
    private final Clock clock;

    SettingChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down each field that differs, absent ones being empty; says whether any did. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean note(Area area, String subject, Map<String, String> before, Map<String, String> after, String by) {
        var fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        var noted = false;
        for (var field : fields) {
            var was = before.getOrDefault(field, "");
            var is = after.getOrDefault(field, "");
            if (!was.equals(is)) {
                write(area, subject, field, was, is, by);
                noted = true;
            }
        }
        return noted;
    }

    /** What was changed of that subject, the newest first. */
    @Transactional(readOnly = true)
    public List<SettingChange> of(Area area, String subject, int limit) {
        return jdbc.sql("select * from setting_change where area = ? and subject = ? order by id desc limit ?")
                .params(area.name(), subject, limit)
                .query(SettingChanges::change)
                .list();
    }

    /** What was changed in that area, the newest first. */
    @Transactional(readOnly = true)
    public List<SettingChange> of(Area area, int limit) {
        return jdbc.sql("select * from setting_change where area = ? order by id desc limit ?")
                .params(area.name(), limit)
                .query(SettingChanges::change)
                .list();
    }

    private void write(Area area, String subject, String field, String was, String is, String by) {
        jdbc.sql("""
                        insert into setting_change (area, subject, field, before, after, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(area.name(), subject, field, was, is, by)
                .param(clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static SettingChange change(ResultSet row, int n) throws SQLException {
        return new SettingChange(
                Area.valueOf(row.getString("area")),
                row.getString("subject"),
                row.getString("field"),
                row.getString("before"),
                row.getString("after"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
