package io.palier.agreement;

import io.palier.organization.PartyCode;
import io.palier.organization.SystemCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The terms of a version as the one JSON document they are signed as. */
@Component
class TermsDocument {

    private final JsonMapper json;

    TermsDocument(JsonMapper json) {
        this.json = json;
    }

    AgreementVersion read(ResultSet row, int number) throws SQLException {
        var terms = json.readValue(row.getString("terms"), Terms.class);
        return new AgreementVersion(
                new AgreementVersionId(row.getLong("id")),
                row.getString("code"),
                row.getInt("version"),
                new Coverage(
                        AgreementKind.valueOf(row.getString("kind")),
                        maybe(row.getString("party_code"), PartyCode::new),
                        maybe(row.getString("beneficiary_code"), PartyCode::new),
                        maybe(row.getString("system_code"), SystemCode::new)),
                row.getString("name_en"),
                row.getString("name_fr"),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                maybe(row.getObject("valid_until", OffsetDateTime.class), OffsetDateTime::toInstant),
                terms,
                terms.calendars().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, e -> e.getValue().toCalendar(List.of()))));
    }

    private static <F, T> @Nullable T maybe(@Nullable F found, Function<F, T> reading) {
        return Optional.ofNullable(found).map(reading).orElse(null);
    }
}
