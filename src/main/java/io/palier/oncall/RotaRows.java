package io.palier.oncall;

import io.palier.organization.PartyCode;
import io.palier.organization.StaffId;
import io.palier.organization.TeamCode;
import io.palier.slaclock.Interval;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rotas in their newest versions, and the versions before. */
@Component
class RotaRows {

    private static final String NEWEST = """
            select r.id, r.team_code, r.party_code, r.version, v.name_en, v.name_fr, v.time_zone, v.round_the_clock
              from rota r join rota_version v on v.rota_id = r.id and v.version = r.version
             where r.retired_at is null and\s""";

    private final JdbcClient jdbc;
    private final ShiftRows shifts;
    private final OverrideRows overrides;

    RotaRows(JdbcClient jdbc, ShiftRows shifts, OverrideRows overrides) {
        this.jdbc = jdbc;
        this.shifts = shifts;
        this.overrides = overrides;
    }

    /** All that are not retired, with their overrides in that time. */
    List<Rota> all(Interval window) {
        return read("true order by r.id", Map.of(), window);
    }

    Optional<Rota> find(RotaId id, Interval window) {
        return read("r.id = :id", Map.of("id", id.value()), window).stream().findFirst();
    }

    /** The team's own, or the one of its party. */
    Optional<Rota> serving(TeamCode team, @Nullable PartyCode party, Interval window) {
        return read(
                        "(r.team_code = :team or r.party_code = :party) order by r.team_code is null limit 1",
                        Map.of("team", team.value(), "party", party == null ? "" : party.value()),
                        window)
                .stream()
                .findFirst();
    }

    boolean serves(TeamCode team, @Nullable PartyCode party) {
        return jdbc.sql("""
                        select exists (select 1 from rota
                         where retired_at is null and (team_code = :team or party_code = :party))""")
                .param("team", team.value())
                .param("party", party == null ? "" : party.value())
                .query(Boolean.class)
                .single();
    }

    /** Writes a rota's first version. A {@link org.springframework.dao.DuplicateKeyException} where its owner has one. */
    RotaId insert(RotaOwner owner, RotaPlan plan, StaffId by, Instant at) {
        var team = owner.team();
        var party = owner.party();
        var id = new RotaId(jdbc.sql("insert into rota (team_code, party_code) values (:team, :party) returning id")
                .param("team", team == null ? null : team.value(), Types.VARCHAR)
                .param("party", party == null ? null : party.value(), Types.VARCHAR)
                .query(Long.class)
                .single());
        write(id, 1, plan, by, at);
        return id;
    }

    /** Writes the next version; false where {@code version} is not the newest. */
    boolean change(RotaId id, int version, RotaPlan plan, StaffId by, Instant at) {
        var changed = jdbc.sql(
                        "update rota set version = version + 1 where id = ? and version = ? and retired_at is null")
                .params(id.value(), version)
                .update();
        if (changed == 1) {
            write(id, version + 1, plan, by, at);
        }
        return changed == 1;
    }

    /** False where {@code version} is not the newest. */
    boolean retire(RotaId id, int version, StaffId by, Instant at) {
        return jdbc.sql(
                                "update rota set retired_at = ?, retired_by = ? where id = ? and version = ? and retired_at is null")
                        .params(utc(at), by.value(), id.value(), version)
                        .update()
                == 1;
    }

    private void write(RotaId id, int version, RotaPlan plan, StaffId by, Instant at) {
        jdbc.sql("""
                        insert into rota_version
                          (rota_id, version, name_en, name_fr, time_zone, round_the_clock, made_by, made_at)
                        values (:id, :version, :nameEn, :nameFr, :zone, :always, :by, :at)""")
                .param("id", id.value())
                .param("version", version)
                .param("nameEn", plan.nameEn())
                .param("nameFr", plan.nameFr())
                .param("zone", plan.zone().getId())
                .param("always", plan.roundTheClock())
                .param("by", by.value())
                .param("at", utc(at))
                .update();
        shifts.insert(id, version, plan.shifts());
    }

    private List<Rota> read(String which, Map<String, ?> parameters, Interval window) {
        var rotas = jdbc.sql(NEWEST + which)
                .params(parameters)
                .query((row, number) -> new Head(row))
                .list();
        var ids = rotas.stream().map(Head::id).toList();
        var turns = shifts.of(ids);
        var exceptions = overrides.of(ids, window);
        return rotas.stream()
                .map(head -> head.with(
                        turns.getOrDefault(head.id(), List.of()), exceptions.getOrDefault(head.id(), List.of())))
                .toList();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** A rota without what happens in it. */
    private record Head(
            RotaId id, RotaOwner owner, int version, String nameEn, String nameFr, ZoneId zone, boolean roundTheClock) {

        Head(ResultSet row) throws SQLException {
            this(
                    new RotaId(row.getLong("id")),
                    row.getString("team_code") == null
                            ? RotaOwner.of(new PartyCode(row.getString("party_code")))
                            : RotaOwner.of(new TeamCode(row.getString("team_code"))),
                    row.getInt("version"),
                    row.getString("name_en"),
                    row.getString("name_fr"),
                    ZoneId.of(row.getString("time_zone")),
                    row.getBoolean("round_the_clock"));
        }

        Rota with(List<Shift> shifts, List<RotaOverride> overrides) {
            var plan = new RotaPlan(nameEn, nameFr, zone, roundTheClock, shifts);
            return new Rota(id, owner, version, plan, overrides);
        }
    }
}
