package io.palier.ticket;

import io.palier.customer.CustomerId;
import io.palier.organization.StaffMember;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A query and its reader's rights as SQL over {@code ticket t}; values are always parameters. */
record TicketFilter(String condition, String order, Map<String, Object> parameters) {

    /** What words mean in either language, as a query of PostgreSQL's. */
    static final String MEANT =
            "(websearch_to_tsquery('palier_en', :words) || websearch_to_tsquery('palier_fr', :words))";

    private static final String SOONEST = "t.breaks_at nulls last, t.id";

    /** Numbers are given out in the order of logging. */
    private static final String NEWEST = "t.id desc";

    /** @param callers whom the words may mean; a vendor's words mean nobody, since it does not know who calls */
    static TicketFilter of(TicketQuery query, StaffMember reader, Collection<CustomerId> callers) {
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
        if (query.untakenOnly()) {
            conditions.add("t.assignee is null");
        }
        if (query.watcher() != null) {
            conditions.add(
                    "exists (select 1 from ticket_watcher w where w.ticket_id = t.id and w.staff_id = :watcher)");
            parameters.put("watcher", query.watcher().value());
        }
        if (!query.statuses().isEmpty()) {
            conditions.add("t.status in (:statuses)");
            parameters.put("statuses", query.statuses().stream().map(Enum::name).toList());
        }
        if (!query.hasWords()) {
            return new TicketFilter(String.join(" and ", conditions), SOONEST, parameters);
        }
        parameters.put("words", query.saidWords());
        if (query.isNumber()) {
            conditions.add("t.number = upper(:words)");
        } else if (callers.isEmpty()) {
            conditions.add("(t.external_number = :words or t.search @@ " + MEANT + ")");
        } else {
            conditions.add(
                    "(t.external_number = :words or t.customer_id = any(:callers) or t.search @@ " + MEANT + ")");
            parameters.put("callers", callers.stream().map(CustomerId::value).toArray(Long[]::new));
        }
        return new TicketFilter(String.join(" and ", conditions), NEWEST, parameters);
    }

    private static void equal(
            String column, @Nullable Object value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            conditions.add("t." + column + " = :" + column);
            parameters.put(column, value.toString());
        }
    }
}
