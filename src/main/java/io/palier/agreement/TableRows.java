package io.palier.agreement;

import io.palier.agreement.NegotiationStep.Kind;
import io.palier.organization.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened at the table and who signed, row by row; none is ever changed. */
@Component
class TableRows {

    private final JdbcClient jdbc;

    TableRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void happened(
            AgreementVersionId id,
            Kind kind,
            @Nullable Side side,
            @Nullable StaffId by,
            String name,
            Instant at,
            String note) {
        jdbc.sql("""
                        insert into negotiation_step (version_id, kind, side, staff_id, name, at, note)
                        values (:id, :kind, :side, :by, :name, :at, :note)""")
                .param("id", id.value())
                .param("kind", kind.name())
                .param("side", side == null ? null : side.name(), Types.VARCHAR)
                .param("by", by == null ? null : by.value(), Types.VARCHAR)
                .param("name", name)
                .param("at", VersionRows.utc(at))
                .param("note", note)
                .update();
    }

    /** Oldest first. */
    List<NegotiationStep> steps(String code) {
        return jdbc.sql("""
                        select s.version_id, v.version, s.kind, s.side, s.name, s.at, s.note
                          from negotiation_step s join agreement_version v on v.id = s.version_id
                         where v.agreement_code = ? order by s.id""").param(code).query((row, number) -> step(row)).list();
    }

    /** When each version came to where it is. */
    Map<AgreementVersionId, Instant> lastSteps() {
        record Last(AgreementVersionId id, Instant at) {}
        return jdbc
                .sql("select version_id, max(at) as at from negotiation_step group by version_id")
                .query((row, number) -> new Last(
                        new AgreementVersionId(row.getLong("version_id")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Last::id, Last::at));
    }

    void sign(AgreementVersionId id, Signature signature) {
        jdbc.sql("""
                        insert into agreement_signature
                          (version_id, side, signer, staff_id, email, way, signed_at, document_sha256)
                        values (:id, :side, :signer, :staff, :email, :way, :at, :sha256)""")
                .param("id", id.value())
                .param("side", signature.side().name())
                .param("signer", signature.name())
                .param(
                        "staff",
                        Optional.ofNullable(signature.staff())
                                .map(StaffId::value)
                                .orElse(null),
                        Types.VARCHAR)
                .param("email", signature.email(), Types.VARCHAR)
                .param("way", signature.way().name())
                .param("at", VersionRows.utc(signature.at()))
                .param("sha256", signature.sha256())
                .update();
    }

    /** The operator's first. */
    List<Signature> signatures(AgreementVersionId id) {
        return jdbc.sql("select * from agreement_signature where version_id = ? order by side desc")
                .param(id.value())
                .query((row, number) -> signature(row))
                .list();
    }

    private static NegotiationStep step(ResultSet row) throws SQLException {
        var side = row.getString("side");
        return new NegotiationStep(
                new AgreementVersionId(row.getLong("version_id")),
                row.getInt("version"),
                Kind.valueOf(row.getString("kind")),
                side == null ? null : Side.valueOf(side),
                row.getString("name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("note"));
    }

    private static Signature signature(ResultSet row) throws SQLException {
        var staff = row.getString("staff_id");
        return new Signature(
                Side.valueOf(row.getString("side")),
                row.getString("signer"),
                staff == null ? null : new StaffId(staff),
                row.getString("email"),
                Signature.Way.valueOf(row.getString("way")),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getString("document_sha256"));
    }
}
