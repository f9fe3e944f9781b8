package io.palier.organization;

import java.util.LinkedHashMap;
import java.util.Map;

/** A team as administrators keep it; {@code version} counts the changes. */
public record TeamRecord(Team team, int version) {

    /** What is kept, field by field, as the trail of changes tells it. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("nameEn", team.nameEn());
        fields.put("nameFr", team.nameFr());
        fields.put("party", team.party().value());
        fields.put("level", team.level().name());
        fields.put("email", team.email());
        fields.put("phone", team.phone() == null ? "" : team.phone().value());
        fields.put("closed", String.valueOf(team.closed()));
        return fields;
    }
}
