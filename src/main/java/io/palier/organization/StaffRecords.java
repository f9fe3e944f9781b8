package io.palier.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of everybody, whether they still work here or not, as administrators keep them. */
@Component
class StaffRecords {

    private final JdbcClient jdbc;

    StaffRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    List<StaffRecord> all() {
        return jdbc.sql(StaffTable.SELECT + "true" + StaffTable.BY_NAME)
                .query(StaffRecords::kept)
                .list();
    }

    Optional<StaffRecord> find(StaffId id) {
        return jdbc.sql(StaffTable.SELECT + "s.id = ?")
                .param(id.value())
                .query(StaffRecords::kept)
                .optional();
    }

    void insert(StaffId id, StaffEdit newcomer, String passwordHash) {
        jdbc.sql("""
                        insert into staff_member (id, name, email, language, team_code, phone, password_hash)
                        values (:id, :name, :email, :language, :team, :phone, :hash)""")
                .param("id", id.value())
                .param("hash", passwordHash)
                .params(values(newcomer))
                .update();
        give(id, newcomer.roles());
    }

    /** Says whether {@code seen} was the newest version. */
    boolean change(StaffId id, int seen, StaffEdit edit, boolean rekey) {
        var changed = jdbc.sql("""
                        update staff_member set name = :name, email = :email, language = :language, team_code = :team,
                          phone = :phone, version = version + 1, lock = lock + :turns
                        where id = :id and version = :seen""")
                        .param("id", id.value())
                        .param("seen", seen)
                        .param("turns", rekey ? 1 : 0)
                        .params(values(edit))
                        .update()
                == 1;
        if (changed) {
            jdbc.sql("delete from staff_role where staff_id = ?")
                    .param(id.value())
                    .update();
            give(id, edit.roles());
        }
        return changed;
    }

    /** As above. */
    boolean setActive(StaffId id, int seen, boolean active) {
        return jdbc.sql("""
                        update staff_member set active = ?, version = version + 1, lock = lock + 1
                        where id = ? and version = ?""").params(active, id.value(), seen).update() == 1;
    }

    private void give(StaffId id, Set<Role> roles) {
        for (var role : roles) {
            jdbc.sql("insert into staff_role (staff_id, role) values (?, ?)")
                    .params(id.value(), role.name())
                    .update();
        }
    }

    private static Map<String, Object> values(StaffEdit edit) {
        var values = new HashMap<String, Object>();
        values.put("name", edit.name());
        values.put("email", edit.email());
        values.put("language", edit.language().getLanguage());
        put(values, "team", edit.team());
        put(values, "phone", edit.phone());
        return values;
    }

    /** What is absent is null in the table. */
    @SuppressWarnings("NullAway")
    private static void put(Map<String, Object> values, String name, @Nullable Object code) {
        values.put(name, code == null ? null : code.toString());
    }

    private static StaffRecord kept(ResultSet row, int n) throws SQLException {
        return new StaffRecord(StaffTable.member(row), row.getBoolean("active"), row.getInt("version"));
    }
}
