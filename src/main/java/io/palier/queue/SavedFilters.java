package io.palier.queue;

import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.TeamCode;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches that people want to see again. What one finds is decided by the rights of whoever looks, not of the owner. */
@Service
@Transactional
public class SavedFilters {

    /** So many a person may keep. */
    public static final int MOST = 30;

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedFilters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The reader's own, then those that colleagues share with the reader's team; each in the order of the names. */
    @Transactional(readOnly = true)
    public List<SavedFilter> of(StaffMember reader) {
        return jdbc.sql("""
                        select f.id, f.name, f.words, f.owner, o.name as owner_name, f.team_code is not null as shared
                          from saved_filter f join staff_member o on o.id = f.owner
                         where f.owner = :reader or f.team_code = :team
                         order by f.owner <> :reader, lower(f.name), f.id""")
                .param("reader", reader.id().value())
                .param("team", reader.team().map(TeamCode::value).orElse(null), Types.VARCHAR)
                .query((row, n) -> new SavedFilter(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("words"),
                        new StaffId(row.getString("owner")),
                        row.getString("owner_name"),
                        row.getBoolean("shared")))
                .list();
    }

    /**
     * Keeps these words under a name of 1 to 60 characters, in place of what the owner kept under it before, whatever its
     * case. Sharing means the owner's team of now; who is of no team shares with nobody. False where {@link #MOST} are kept.
     */
    public boolean keep(String name, String words, boolean shared, StaffMember by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 11))")
                .param("filters of " + by.id())
                .query(row -> {});
        return jdbc.sql("""
                        insert into saved_filter (owner, name, words, team_code, kept_at)
                        select :by, :name, :words, :team, :at
                         where (select count(*) from saved_filter where owner = :by and lower(name) <> lower(:name)) < :most
                        on conflict (owner, lower(name)) do update
                          set name = excluded.name, words = excluded.words, team_code = excluded.team_code,
                              kept_at = excluded.kept_at""")
                        .param("by", by.id().value())
                        .param("name", name.strip())
                        .param("words", words.strip())
                        .param("team", shared ? by.team().map(TeamCode::value).orElse(null) : null, Types.VARCHAR)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("most", MOST)
                        .update()
                == 1;
    }

    /** Forgets one of that person's own; says whether there was one. */
    public boolean remove(long id, StaffId by) {
        return jdbc.sql("delete from saved_filter where id = ? and owner = ?")
                        .params(id, by.value())
                        .update()
                == 1;
    }
}
