package io.palier.notification;

import io.palier.ticket.TicketFacts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a system is told of a ticket: that something happened and how it stands. Who may read more fetches it. */
@Component
class TroubleTicketDocument {

    private final JsonMapper json;
    private final NotificationSettings settings;

    TroubleTicketDocument(JsonMapper json, NotificationSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    /** An event as TMF621 v4 frames it, in JSON; instants in UTC. */
    String of(String topic, String id, Instant at, TicketFacts facts) {
        Map<String, Object> ticket = new LinkedHashMap<>();
        ticket.put("id", facts.number().value());
        ticket.put("href", settings.baseUrl() + "/api/v1/tickets/" + facts.number());
        ticket.put("status", facts.status());
        ticket.put("priority", facts.priority());
        ticket.put("level", facts.level());
        ticket.put("team", facts.team().value());
        ticket.put("creationDate", facts.openedAt().toString());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("eventId", id);
        document.put("eventTime", at.toString());
        document.put("eventType", topic);
        document.put("event", Map.of("troubleTicket", ticket));
        return json.writeValueAsString(document);
    }
}
