package io.palier.dashboard;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A period's compliance as the data of a chart: labels, figures and words in the reader's language. */
@Component
class ComplianceChart {

    private final JsonMapper json;
    private final MessageSource messages;

    ComplianceChart(JsonMapper json, MessageSource messages) {
        this.json = json;
        this.messages = messages;
    }

    /** JSON that is safe to stand in a page: it holds no tag. */
    String of(Report report, Locale locale) {
        var day = DateTimeFormatter.ofPattern("d MMM", locale);
        var data = Map.of(
                "labels", report.days().stream().map(d -> day.format(d.day())).toList(),
                "kept", report.days().stream().map(Report.Day::kept).toList(),
                "broken", report.days().stream().map(Report.Day::broken).toList(),
                "goal", report.goal(),
                "texts", texts(locale));
        return json.writeValueAsString(data).replace("<", "\\u003c");
    }

    private Map<String, String> texts(Locale locale) {
        return List.of("kept", "broken", "share", "daily", "goal").stream()
                .collect(Collectors.toMap(
                        word -> word, word -> messages.getMessage("dashboard.chart." + word, null, locale)));
    }
}
