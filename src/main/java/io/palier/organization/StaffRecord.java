package io.palier.organization;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Somebody as administrators keep them, whether they still work here or not.
 *
 * @param version counts the changes, by whomever
 */
public record StaffRecord(StaffMember member, boolean active, int version) {

    /** What is kept, field by field, as the trail of changes tells it. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", member.name());
        fields.put("email", member.email());
        fields.put("language", member.language().getLanguage());
        fields.put("team", member.team().map(TeamCode::value).orElse(""));
        fields.put(
                "roles", new TreeSet<>(member.roles()).stream().map(Role::name).collect(Collectors.joining(", ")));
        fields.put("phone", member.phone() == null ? "" : member.phone().value());
        fields.put("active", String.valueOf(active));
        return fields;
    }
}
