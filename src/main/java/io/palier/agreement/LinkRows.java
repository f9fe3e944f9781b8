package io.palier.agreement;

import io.palier.organization.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links that were mailed, by the hash of their token. */
@Component
class LinkRows {

    private final JdbcClient jdbc;

    LinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A link as it is kept. */
    record Link(
            String tokenHash,
            AgreementVersionId versionId,
            String sha256,
            String email,
            Instant expiresAt,
            @Nullable Instant usedAt) {}

    void insert(Link link, StaffId by, Instant at) {
        jdbc.sql("""
                        insert into signing_link
                          (token_sha256, version_id, document_sha256, email, invited_by, invited_at, expires_at)
                        values (:token, :version, :document, :email, :by, :at, :expires)""")
                .param("token", link.tokenHash())
                .param("version", link.versionId().value())
                .param("document", link.sha256())
                .param("email", link.email())
                .param("by", by.value())
                .param("at", VersionRows.utc(at))
                .param("expires", VersionRows.utc(link.expiresAt()))
                .update();
    }

    Optional<Link> find(String tokenHash) {
        return jdbc.sql("select * from signing_link where token_sha256 = ?")
                .param(tokenHash)
                .query((row, number) -> link(row))
                .optional();
    }

    /** Uses the link up; false where somebody did so before. */
    boolean use(String tokenHash, Instant at) {
        return jdbc.sql("update signing_link set used_at = ? where token_sha256 = ? and used_at is null")
                        .params(VersionRows.utc(at), tokenHash)
                        .update()
                == 1;
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString("token_sha256"),
                new AgreementVersionId(row.getLong("version_id")),
                row.getString("document_sha256"),
                row.getString("email"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                TermsDocument.instant(row, "used_at"));
    }
}
