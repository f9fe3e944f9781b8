package io.palier.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of teams and systems with their versions. Each change says whether the version was the newest. */
@Component
class StructureRows {

    private final JdbcClient jdbc;

    StructureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TeamRecord> teams() {
        return jdbc.sql("select * from team order by level, code")
                .query(StructureRows::team)
                .list();
    }

    Optional<TeamRecord> team(TeamCode code) {
        return jdbc.sql("select * from team where code = ?")
                .param(code.value())
                .query(StructureRows::team)
                .optional();
    }

    /** Whoever sends a ticket there meanwhile waits until it is known whether the team stays. */
    void holdTeam(TeamCode code) {
        jdbc.sql("select 1 from team where code = ? for update")
                .param(code.value())
                .query(Integer.class)
                .single();
    }

    boolean changeTeam(Team team, int seen) {
        return jdbc.sql("""
                        update team set party_code = :party, name_en = :nameEn, name_fr = :nameFr, email = :email,
                          phone = :phone, version = version + 1
                        where code = :code and version = :seen""")
                        .param("code", team.code().value())
                        .param("seen", seen)
                        .param("party", team.party().value())
                        .param("nameEn", team.nameEn())
                        .param("nameFr", team.nameFr())
                        .param("email", team.email())
                        .param(
                                "phone",
                                team.phone() == null ? null : team.phone().value())
                        .update()
                == 1;
    }

    boolean closeTeam(TeamCode code, int seen, @Nullable Instant at) {
        return jdbc.sql("update team set closed_at = :at, version = version + 1 where code = :code and version = :seen")
                        .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("code", code.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    List<SystemRecord> systems() {
        return jdbc.sql("select * from supported_system order by retired_at is not null, name, code")
                .query(StructureRows::system)
                .list();
    }

    Optional<SystemRecord> system(SystemCode code) {
        return jdbc.sql("select * from supported_system where code = ?")
                .param(code.value())
                .query(StructureRows::system)
                .optional();
    }

    boolean changeSystem(SupportedSystem system, int seen) {
        return jdbc.sql("""
                        update supported_system set name = ?, owner_team_code = ?, criticality = ?, version = version + 1
                        where code = ? and version = ?""")
                        .params(
                                system.name(),
                                system.owner().value(),
                                system.criticality().name())
                        .params(system.code().value(), seen)
                        .update()
                == 1;
    }

    boolean retireSystem(SystemCode code, int seen, @Nullable Instant at) {
        return jdbc.sql("""
                        update supported_system set retired_at = :at, version = version + 1
                        where code = :code and version = :seen""")
                        .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("code", code.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    void lead(SystemCode system, @Nullable TeamCode vendor) {
        jdbc.sql("update supported_system set vendor_team_code = ?, version = version + 1 where code = ?")
                .param(1, vendor == null ? null : vendor.value(), Types.VARCHAR)
                .param(2, system.value())
                .update();
    }

    boolean isRouted(TeamCode team) {
        return holds("select exists (select 1 from nature_route where team_code = ?)", team);
    }

    boolean supports(TeamCode team) {
        return holds(
                "select exists (select 1 from supported_system where retired_at is null and ? in (owner_team_code, vendor_team_code))",
                team);
    }

    private boolean holds(String question, TeamCode team) {
        return jdbc.sql(question).param(team.value()).query(Boolean.class).single();
    }

    private static TeamRecord team(ResultSet row, int n) throws SQLException {
        return new TeamRecord(ReferenceTables.team(row), row.getInt("version"));
    }

    private static SystemRecord system(ResultSet row, int n) throws SQLException {
        return new SystemRecord(ReferenceTables.system(row), row.getInt("version"));
    }
}
