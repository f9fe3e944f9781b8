package io.palier.ticketimport;

import io.palier.organization.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code ticket_import}. */
@Component
class ImportFiles {

    /** Longer than any chunk takes, short enough that a dead node's file is taken over while somebody still waits. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final String COLUMNS = """
            select id, source, file_name, mapping, state, dry_run, total_rows, done_rows, uploaded_by, uploaded_at, finished_at
              from ticket_import\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportFiles(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(StoredImport file, byte[] content) {
        jdbc.sql("""
                        insert into ticket_import (id, source, file_name, content, encoding, delimiter, mapping, state, total_rows,
                          uploaded_by, uploaded_at)
                        values (:id, :source, :fileName, :content, :encoding, :delimiter, cast(:mapping as jsonb), :state, :total,
                          :by, :at)""")
                .param("id", file.id().value())
                .param("source", file.source())
                .param("fileName", file.fileName())
                .param("content", content)
                .param("encoding", file.mapping().encoding().name())
                .param("delimiter", String.valueOf(file.mapping().delimiter()))
                .param("mapping", json.writeValueAsString(file.mapping()))
                .param("state", file.state().name())
                .param("total", file.total())
                .param("by", file.uploadedBy().value())
                .param("at", Timestamp.from(file.uploadedAt()))
                .update();
    }

    StoredImport find(ImportId id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id.value())
                .query(this::read)
                .optional()
                .orElseThrow(() -> new ImportNotFound(id));
    }

    List<StoredImport> newest(int limit) {
        return jdbc.sql(COLUMNS + "order by uploaded_at desc, id limit ?")
                .param(limit)
                .query(this::read)
                .list();
    }

    byte[] content(ImportId id) {
        return jdbc.sql("select content from ticket_import where id = ?")
                .param(id.value())
                .query(byte[].class)
                .single();
    }

    /** Whether the mapping was replaced: not while rows are being read. */
    boolean remap(ImportId id, ImportMapping mapping, int total) {
        return jdbc.sql("""
                        update ticket_import set mapping = cast(:mapping as jsonb), encoding = :encoding, delimiter = :delimiter,
                          total_rows = :total, done_rows = 0, state = 'UPLOADED', finished_at = null
                         where id = :id and state not in ('QUEUED', 'RUNNING')""")
                        .param("mapping", json.writeValueAsString(mapping))
                        .param("encoding", mapping.encoding().name())
                        .param("delimiter", String.valueOf(mapping.delimiter()))
                        .param("total", total)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Whether the file was put in the queue: not while rows are being read. */
    boolean enqueue(ImportId id, boolean dryRun) {
        return jdbc.sql("""
                        update ticket_import set state = 'QUEUED', dry_run = ?, done_rows = 0, failure = null, finished_at = null,
                          claimed_by = null, claimed_until = null
                         where id = ? and state not in ('QUEUED', 'RUNNING')""").params(dryRun, id.value()).update() == 1;
    }

    /** The right to read the file that waits longest, or whose reader fell silent; empty where none waits. */
    Optional<Claim> claim(Instant now) {
        return jdbc.sql("""
                        update ticket_import set state = 'RUNNING', claimed_by = :by, claimed_until = :until
                         where id = (select id from ticket_import
                                      where state in ('QUEUED', 'RUNNING') and (claimed_until is null or claimed_until <= :now)
                                      order by uploaded_at, id limit 1 for update skip locked)
                        returning id, claimed_by""")
                .param("by", UUID.randomUUID())
                .param("until", Timestamp.from(now.plus(LEASE)))
                .param("now", Timestamp.from(now))
                .query((row, n) -> new Claim(
                        new ImportId(row.getObject("id", UUID.class)), row.getObject("claimed_by", UUID.class)))
                .optional();
    }

    /** Tells that the reader lives and has done more rows. @throws Claim.Lost where another took over */
    void advance(Claim claim, int more, Instant now) {
        var mine = jdbc.sql(
                        "update ticket_import set done_rows = done_rows + ?, claimed_until = ? where id = ? and claimed_by = ?")
                .params(more, Timestamp.from(now.plus(LEASE)), claim.importId().value(), claim.by())
                .update();
        if (mine == 0) {
            throw new Claim.Lost();
        }
    }

    /** Done, or failed for a reason that no row is to blame for. */
    void finish(Claim claim, ImportState state, Instant now) {
        jdbc.sql("""
                        update ticket_import set state = ?, finished_at = ?, claimed_by = null, claimed_until = null
                         where id = ? and claimed_by = ?""")
                .params(state.name(), Timestamp.from(now), claim.importId().value(), claim.by())
                .update();
    }

    private StoredImport read(ResultSet row, int n) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new StoredImport(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("source"),
                row.getString("file_name"),
                json.readValue(row.getString("mapping"), ImportMapping.class),
                ImportState.valueOf(row.getString("state")),
                row.getBoolean("dry_run"),
                row.getInt("total_rows"),
                row.getInt("done_rows"),
                new StaffId(row.getString("uploaded_by")),
                row.getTimestamp("uploaded_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
