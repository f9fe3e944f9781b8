package io.palier.dashboard;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The month's compliance as the data of a chart: labels, figures and words in the reader's language. */
@Component
class ComplianceChart {

    private final JsonMapper json;
    private final MessageSource messages;

    ComplianceChart(JsonMapper json, MessageSource messages) {
        this.json = json;
        this.messages = messages;
    }

    /** JSON that is safe to stand in a page: it holds no tag. */
    String of(Board board, Locale locale) {
        var day = DateTimeFormatter.ofPattern("d MMM", locale);
        var data = Map.of(
                "labels", board.days().stream().map(d -> day.format(d.day())).toList(),
                "kept", board.days().stream().map(Board.DayLine::kept).toList(),
                "broken", board.days().stream().map(Board.DayLine::broken).toList(),
                "goal", board.goal(),
                "texts", texts(locale));
        return json.writeValueAsString(data).replace("<", "\\u003c");
    }

    private Map<String, String> texts(Locale locale) {
        return List.of("kept", "broken", "share", "daily", "goal").stream()
                .collect(java.util.stream.Collectors.toMap(
                        word -> word, word -> messages.getMessage("dashboard.chart." + word, null, locale)));
    }
}
