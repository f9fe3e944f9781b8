package io.palier.ticket;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cut as SQL, which the count, the sum and the list share, so that they cannot disagree; values are always parameters.
 *
 * @param source tables, with {@code ticket t} among them
 * @param at the instant that puts a row there
 * @param seconds what is measured; null where nothing is
 */
record CutQuery(
        String source,
        String condition,
        String order,
        String level,
        String team,
        String at,
        @Nullable String seconds,
        Map<String, Object> parameters) {

    /** What {@link TicketStatus#isOpen} says, by the index on what has not ended. */
    static final String OPEN = "t.ended_at is null and t.status <> 'RESOLVED'";

    private static final String TICKETS = "ticket t";

    /** Two questions, each of which an index answers: those first worked on where they began, and those that were not. */
    private static final String FIRST_WORK = """
            (select v.ticket_id, v.taken_at from ticket_visit v
              where v.position = 1 and v.taken_at >= :from and v.taken_at < :until
             union all
             select v.ticket_id, min(v.taken_at)
               from ticket_visit begun join ticket_visit v on v.ticket_id = begun.ticket_id
              where begun.position = 1 and begun.taken_at is null
              group by v.ticket_id having min(v.taken_at) >= :from and min(v.taken_at) < :until) as first
              join ticket t on t.id = first.ticket_id""";

    private static final String WRONG_VISITS = "ticket_visit v join ticket t on t.id = v.ticket_id";

    static CutQuery of(TicketCut cut) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        var overVisits = cut.topic() == TicketTopic.PING_PONG;
        conditions.add(condition(cut, parameters));
        slice(cut, overVisits ? "v" : "t", conditions, parameters);
        var at = at(cut.topic());
        return new CutQuery(
                source(cut.topic()),
                String.join(" and ", conditions),
                cut.topic().isOfNow() ? at + ", t.id" : at + " desc, t.id desc" + (overVisits ? ", v.position" : ""),
                overVisits ? "v.level" : "t.level",
                overVisits ? "v.team_code" : "t.team_code",
                at,
                seconds(cut, parameters),
                parameters);
    }

    private static String source(TicketTopic topic) {
        return switch (topic) {
            case ACKNOWLEDGED -> FIRST_WORK;
            case PING_PONG -> WRONG_VISITS;
            default -> TICKETS;
        };
    }

    private static String at(TicketTopic topic) {
        return switch (topic) {
            case OPEN, BREACHED, LOGGED -> "t.opened_at";
            case DUE -> "t.breaks_at";
            case ACKNOWLEDGED -> "first.taken_at";
            case RESOLVED, SOLVED_ON_CALL -> "t.resolved_at";
            case PING_PONG -> "v.until_at";
        };
    }

    private static String condition(TicketCut cut, Map<String, Object> parameters) {
        if (!cut.topic().isOfNow() || cut.topic() == TicketTopic.DUE) {
            put("from", cut.from(), parameters);
            put("until", cut.until(), parameters);
        }
        return switch (cut.topic()) {
            case OPEN -> OPEN;
            case BREACHED -> OPEN + " and exists (select from ticket_breach b where b.ticket_id = t.id)";
            case DUE -> OPEN + " and t.breaks_at >= :from and t.breaks_at < :until";
            case LOGGED -> "t.opened_at >= :from and t.opened_at < :until";
            case ACKNOWLEDGED -> "true";
            case RESOLVED -> "t.resolved_at >= :from and t.resolved_at < :until";
            case SOLVED_ON_CALL -> "t.resolved_at >= :from and t.resolved_at < :until and t.first_contact_resolution";
            case PING_PONG ->
                "v.outcome in ('MISROUTED', 'TRANSFERRED') and v.until_at >= :from and v.until_at < :until";
        };
    }

    private static @Nullable String seconds(TicketCut cut, Map<String, Object> parameters) {
        return switch (cut.topic()) {
            case OPEN, BREACHED -> {
                put("now", cut.until(), parameters);
                yield between("t.opened_at", "cast(:now as timestamptz)");
            }
            case DUE, LOGGED -> null;
            case PING_PONG -> between("v.from_at", "v.until_at");
            default -> between("t.opened_at", at(cut.topic()));
        };
    }

    /** Never below zero: an opening that was corrected may lie after the first work. */
    private static String between(String from, String until) {
        return "greatest(0, extract(epoch from " + until + " - " + from + "))::bigint";
    }

    private static void slice(TicketCut cut, String held, List<String> conditions, Map<String, Object> parameters) {
        var slice = cut.slice();
        equal(held + ".level", "level", slice.level(), conditions, parameters);
        equal(held + ".team_code", "team", slice.team(), conditions, parameters);
        equal("t.priority", "priority", slice.priority(), conditions, parameters);
        if (cut.topic() == TicketTopic.PING_PONG) {
            equal("v.outcome", "outcome", slice.outcome(), conditions, parameters);
        }
        if (slice.age() != null) {
            conditions.add("t.opened_at <= :oldest");
            put("oldest", slice.age().openedUntil(cut.until()), parameters);
            var after = slice.age().openedAfter(cut.until());
            if (after != null) {
                conditions.add("t.opened_at > :youngest");
                put("youngest", after, parameters);
            }
        }
        var zone = slice.zone() == null ? ZoneOffset.UTC : slice.zone();
        if (slice.weekday() != null || slice.hour() != null) {
            parameters.put("zone", zone.getId());
        }
        if (slice.weekday() != null) {
            conditions.add("extract(isodow from t.opened_at at time zone :zone) = :weekday");
            parameters.put("weekday", slice.weekday().getValue());
        }
        if (slice.hour() != null) {
            conditions.add("extract(hour from t.opened_at at time zone :zone) = :hour");
            parameters.put("hour", slice.hour());
        }
    }

    private static void equal(
            String column,
            String name,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(column + " = :" + name);
            parameters.put(name, value.toString());
        }
    }

    private static void put(String name, Instant at, Map<String, Object> parameters) {
        parameters.put(name, at.atOffset(ZoneOffset.UTC));
    }
}
