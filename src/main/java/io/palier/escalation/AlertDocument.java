package io.palier.escalation;

import io.palier.letter.LetterId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a system is told of a crossing: the facts of the letter without anybody's words, in the frame of a TMF event. */
@Component
class AlertDocument {

    static final String AT_RISK = "SlaAtRiskEvent";
    static final String BREACHED = "SlaViolationEvent";

    private final JsonMapper json;
    private final LetterSettings settings;

    AlertDocument(JsonMapper json, LetterSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    /** The type of the event. */
    static String topic(Occasion occasion) {
        return occasion.isBreach() ? BREACHED : AT_RISK;
    }

    /** JSON; instants in UTC, spans of service time as ISO 8601 says. */
    String of(Occasion occasion, LetterId id) {
        var event = occasion.event();
        Map<String, @Nullable Object> alert = new LinkedHashMap<>();
        alert.put("ticket", event.ticket().value());
        alert.put("href", settings.baseUrl() + "/api/v1/tickets/" + event.ticket());
        alert.put("agreement", occasion.agreement().code());
        alert.put("agreementVersion", occasion.agreement().version());
        alert.put("metric", event.metric());
        alert.put("priority", event.priority());
        alert.put("level", event.level());
        alert.put("team", event.team().value());
        alert.put("threshold", event.threshold());
        alert.put("dueAt", event.dueAt().toString());
        alert.put("effectiveAt", event.effectiveAt().toString());
        alert.put("left", occasion.left().toString());
        alert.put("late", occasion.late().toString());
        alert.put("backDated", event.backDated());
        alert.put("step", occasion.step());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("eventId", id.toString());
        document.put("eventTime", event.processedAt().toString());
        document.put("eventType", topic(occasion));
        document.put("event", Map.of("escalation", alert));
        return json.writeValueAsString(document);
    }
}
