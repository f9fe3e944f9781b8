package io.palier.attachment;

import io.palier.organization.StaffId;
import io.palier.ticket.HistoryLine.Visibility;
import io.palier.ticket.TicketNumber;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of files and of their pieces. */
@Component
class AttachmentTable {

    private static final int PIECE = 256 * 1024;
    private static final String COLUMNS =
            "a.id, a.entry, a.name, a.media_type, a.bytes, a.sha256, a.visibility, a.state, a.added_by, a.added_at";

    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The files of a ticket, in the order they came. */
    List<Attachment> of(TicketNumber number) {
        return jdbc.sql("select " + COLUMNS
                        + " from attachment a join ticket t on t.id = a.ticket_id where t.number = ? order by a.id")
                .param(number.value())
                .query(AttachmentTable::attachment)
                .list();
    }

    /** How much the ticket's files are together. */
    long bytesOf(TicketNumber number) {
        return jdbc.sql("""
                        select coalesce(sum(a.bytes), 0) from attachment a join ticket t on t.id = a.ticket_id
                         where t.number = ?""").param(number.value()).query(Long.class).single();
    }

    /** Keeps a file beside that entry, unless it lies there already. */
    void keep(TicketNumber number, int entry, Visibility visibility, Reception.Received file, StaffId by, Instant at)
            throws IOException {
        var upload = file.upload();
        var id = jdbc.sql("""
                        insert into attachment (ticket_id, entry, name, media_type, bytes, sha256, visibility, state,
                          added_by, added_at)
                        select id, :entry, :name, :type, :bytes, :sha256, :visibility, :state, :by, :at
                          from ticket where number = :number
                        on conflict do nothing returning id""")
                .param("number", number.value())
                .param("entry", entry)
                .param("name", upload.name())
                .param("type", file.mediaType())
                .param("bytes", upload.bytes())
                .param("sha256", digest(upload))
                .param("visibility", visibility.name())
                .param("state", file.state().name())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
        if (id.isPresent()) {
            try (var content = upload.content().getInputStream()) {
                cut(id.get(), content);
            }
        }
    }

    private void cut(long id, InputStream content) throws IOException {
        var position = 0;
        for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            jdbc.sql("insert into attachment_piece (attachment_id, position, content) values (?, ?, ?)")
                    .params(id, position++, piece)
                    .update();
        }
    }

    private static byte[] digest(Upload upload) throws IOException {
        try (var content =
                new DigestInputStream(upload.content().getInputStream(), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return content.getMessageDigest().digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a file's content, piece by piece. */
    void write(long id, OutputStream out) throws IOException {
        var position = 0;
        for (var piece = piece(id, position); piece.isPresent(); piece = piece(id, position)) {
            out.write(piece.get());
            position++;
        }
    }

    private Optional<byte[]> piece(long id, int position) {
        return jdbc.sql("select content from attachment_piece where attachment_id = ? and position = ?")
                .params(id, position)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /** The files that no scanner has seen, the oldest first. */
    List<Attachment> waiting(int limit) {
        return jdbc.sql("select " + COLUMNS + " from attachment a where a.state = 'WAITING' order by a.id limit ?")
                .param(limit)
                .query(AttachmentTable::attachment)
                .list();
    }

    /** A scanner has seen it; what is infected loses its content. */
    void scanned(long id, boolean clean) {
        jdbc.sql("update attachment set state = ? where id = ? and state = 'WAITING'")
                .params(clean ? "CLEAN" : "INFECTED", id)
                .update();
        if (!clean) {
            jdbc.sql("delete from attachment_piece where attachment_id = ?")
                    .param(id)
                    .update();
        }
    }

    /** A picture made before; {@code failed} where none can be made. */
    record Preview(byte @Nullable [] picture, boolean failed) {}

    Preview preview(long id) {
        return jdbc.sql("select preview, preview_failed from attachment where id = ?")
                .param(id)
                .query((row, n) -> new Preview(row.getBytes(1), row.getBoolean(2)))
                .single();
    }

    void keepPreview(long id, byte @Nullable [] picture) {
        jdbc.sql("update attachment set preview = :picture, preview_failed = :failed where id = :id")
                .param("picture", picture, java.sql.Types.BINARY)
                .param("failed", picture == null)
                .param("id", id)
                .update();
    }

    private static Attachment attachment(ResultSet row, int n) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getInt("entry"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("bytes"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                Visibility.valueOf(row.getString("visibility")),
                Attachment.State.valueOf(row.getString("state")),
                new StaffId(row.getString("added_by")),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
