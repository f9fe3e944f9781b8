package io.palier.agreement;

import io.palier.organization.PartyCode;
import io.palier.organization.SystemCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of versions, whose terms are one JSON document. */
@Component
class TermsDocument {

    /** What {@link #read} reads; goes on with a {@code where}. */
    static final String VERSION = """
            select v.id, a.code, v.version, v.revision, v.state, v.decreed, a.kind, a.party_code, a.beneficiary_code,
                   a.system_code, a.name_en, a.name_fr, v.proposed_by, v.valid_from, v.valid_until, v.note, v.document,
                   v.terms::text as terms
              from agreement_version v join agreement a on a.code = v.agreement_code""";

    private final JsonMapper json;

    TermsDocument(JsonMapper json) {
        this.json = json;
    }

    String write(Terms terms) {
        return json.writeValueAsString(terms);
    }

    Terms terms(String text) {
        return json.readValue(text, Terms.class);
    }

    StoredVersion read(ResultSet row, int number) throws SQLException {
        return new StoredVersion(
                new AgreementVersionId(row.getLong("id")),
                row.getString("code"),
                row.getInt("version"),
                row.getInt("revision"),
                VersionState.valueOf(row.getString("state")),
                row.getBoolean("decreed"),
                new Coverage(
                        AgreementKind.valueOf(row.getString("kind")),
                        maybe(row.getString("party_code"), PartyCode::new),
                        maybe(row.getString("beneficiary_code"), PartyCode::new),
                        maybe(row.getString("system_code"), SystemCode::new)),
                row.getString("name_en"),
                row.getString("name_fr"),
                Side.valueOf(row.getString("proposed_by")),
                new Proposal(
                        terms(row.getString("terms")),
                        row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                        instant(row, "valid_until"),
                        row.getString("note")),
                row.getString("document"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return maybe(row.getObject(column, OffsetDateTime.class), OffsetDateTime::toInstant);
    }

    private static <F, T> @Nullable T maybe(@Nullable F found, Function<F, T> reading) {
        return Optional.ofNullable(found).map(reading).orElse(null);
    }
}
