package io.palier.ticket;

import io.palier.organization.StaffMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A query and its reader's rights as SQL over {@code ticket t}; values are always parameters. */
record TicketFilter(String condition, String order, Map<String, Object> parameters) {

    private static final String SOONEST = "t.breaks_at nulls last, t.id";

    static TicketFilter of(TicketQuery query, StaffMember reader) {
        var conditions = new ArrayList<String>(List.of("true"));
        var parameters = new HashMap<String, Object>();
        if (reader.isOutsider()) {
            conditions.add("exists (select 1 from ticket_visit v where v.ticket_id = t.id and v.team_code = :desk)");
            parameters.put("desk", reader.team().map(Object::toString).orElse(""));
        }
        equal("team_code", query.team(), conditions, parameters);
        equal("level", query.level(), conditions, parameters);
        equal("assignee", query.assignee(), conditions, parameters);
        equal("priority", query.priority(), conditions, parameters);
        if (query.openOnly()) {
            conditions.add("t.ended_at is null");
        }
        if (query.breachedOnly()) {
            conditions.add("exists (select 1 from ticket_breach b where b.ticket_id = t.id)");
        }
        if (!query.statuses().isEmpty()) {
            conditions.add("t.status in (:statuses)");
            parameters.put("statuses", query.statuses().stream().map(Enum::name).toList());
        }
        var words = query.words() == null ? "" : query.words().replace("\0", "").strip();
        if (words.isEmpty()) {
            return new TicketFilter(String.join(" and ", conditions), SOONEST, parameters);
        }
        conditions.add(TicketNumber.isOne(words.toUpperCase(Locale.ROOT)) ? "t.number = upper(:words)" : """
                  (t.external_number = :words or t.search @@ (websearch_to_tsquery('palier_en', :words)
                    || websearch_to_tsquery('palier_fr', :words)))""");
        parameters.put("words", words);
        return new TicketFilter(String.join(" and ", conditions), "t.opened_at desc, t.id desc", parameters);
    }

    private static void equal(
            String column, @Nullable Object value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            conditions.add("t." + column + " = :" + column);
            parameters.put(column, value.toString());
        }
    }
}
