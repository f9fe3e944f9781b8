package io.palier.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the small tables of the house, each as a whole. */
final class ReferenceTables {

    private final JdbcClient jdbc;

    ReferenceTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    List<Party> parties() {
        return jdbc.sql("select * from party order by name, code")
                .query((row, number) -> new Party(
                        new PartyCode(row.getString("code")),
                        row.getString("name"),
                        Party.Kind.valueOf(row.getString("kind"))))
                .list();
    }

    /** By level and then by code. */
    List<Team> teams() {
        return jdbc.sql("select * from team order by level, code")
                .query((row, number) -> team(row))
                .list();
    }

    /** By name. */
    List<SupportedSystem> systems() {
        return jdbc.sql("select * from supported_system order by name, code")
                .query((row, number) -> system(row))
                .list();
    }

    static Team team(ResultSet row) throws SQLException {
        return new Team(
                new TeamCode(row.getString("code")),
                new PartyCode(row.getString("party_code")),
                SupportLevel.valueOf(row.getString("level")),
                row.getString("name_en"),
                row.getString("name_fr"),
                row.getString("email"),
                StaffTable.phone(row),
                row.getObject("closed_at") != null);
    }

    static SupportedSystem system(ResultSet row) throws SQLException {
        return new SupportedSystem(
                new SystemCode(row.getString("code")),
                row.getString("name"),
                new TeamCode(row.getString("owner_team_code")),
                vendorDesk(row),
                SupportedSystem.Criticality.valueOf(row.getString("criticality")),
                row.getObject("retired_at") != null);
    }

    private static @Nullable TeamCode vendorDesk(ResultSet row) throws SQLException {
        var code = row.getString("vendor_team_code");
        return code == null ? null : new TeamCode(code);
    }
}
