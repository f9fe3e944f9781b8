package io.palier.organization;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A supported system as administrators keep it.
 *
 * @param version counts the changes
 */
public record SystemRecord(SupportedSystem system, int version) {

    /** What is kept, field by field, as the trail of changes tells it. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", system.name());
        fields.put("owner", system.owner().value());
        fields.put("vendor", system.vendor().map(TeamCode::value).orElse(""));
        fields.put("criticality", system.criticality().name());
        fields.put("retired", String.valueOf(system.retired()));
        return fields;
    }
}
