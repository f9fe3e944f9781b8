package io.palier.agreement;

import io.palier.slaclock.ServiceCalendar;
import io.palier.slaclock.TimeRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                AgreementKind.valueOf(row.getString("kind")),
                row.getString("name_en"),
                row.getString("name_fr"),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("valid_until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                terms.calendars().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, e -> e.getValue().toCalendar())),
                terms.priorityRules(),
                terms.objectives(),
                terms.thresholds(),
                terms.contacts());
    }

    record Terms(
            Map<String, Hours> calendars,
            List<PriorityRule> priorityRules,
            List<Objective> objectives,
            List<Threshold> thresholds,
            List<EscalationContact> contacts) {}

    record Hours(
            ZoneId zone,
            Map<DayOfWeek, List<String>> weekly,
            @Nullable List<String> closures) {

        ServiceCalendar toCalendar() {
            var ranges = weekly.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            e -> e.getValue().stream().map(TimeRange::parse).toList()));
            return ServiceCalendar.of(zone, ranges);
        }
    }
}
