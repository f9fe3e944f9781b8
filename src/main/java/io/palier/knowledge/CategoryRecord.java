package io.palier.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A category as administrators keep it.
 *
 * @param retired whether no new ticket can be in it
 * @param version counts the changes
 */
public record CategoryRecord(Category category, boolean retired, int version) {

    /** What is kept, field by field, as the trail of changes tells it. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("titleEn", category.titleEn());
        fields.put("titleFr", category.titleFr());
        fields.put("parent", category.parent() == null ? "" : category.parent().value());
        fields.put("severity", String.valueOf(category.defaultSeverity()));
        fields.put("revenue", String.valueOf(category.revenueHit()));
        fields.put("nature", category.candidateNature() == null ? "" : category.candidateNature());
        fields.put("retired", String.valueOf(retired));
        return fields;
    }
}
