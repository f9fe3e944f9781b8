package io.palier.letter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Text with places for what a message has, each put in as the language of the text demands. Pure. */
final class SmsTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final Set<String> KNOWN = Set.of("to", "text", "id", "sender");

    private final String template;
    private final UnaryOperator<String> escape;

    private SmsTemplate(String template, UnaryOperator<String> escape) {
        this.template = template;
        this.escape = escape;
        PLACE.matcher(template).results().map(place -> place.group(1)).forEach(name -> {
            if (!KNOWN.contains(name)) {
                throw new IllegalArgumentException("palier.sms: there is no {" + name + "}, only " + KNOWN);
            }
        });
    }

    /** An address. @throws IllegalArgumentException where it has a place for something that no message has */
    static SmsTemplate address(String template) {
        return new SmsTemplate(template, SmsTemplate::inForm);
    }

    /** A body of that type. @throws IllegalArgumentException as above */
    static SmsTemplate body(String template, String contentType) {
        if (contentType.contains("json")) {
            return new SmsTemplate(template, SmsTemplate::inJson);
        }
        return contentType.contains("xml")
                ? new SmsTemplate(template, text -> HtmlUtils.htmlEscapeDecimal(text, "UTF-8"))
                : new SmsTemplate(template, SmsTemplate::inForm);
    }

    String with(Map<String, String> values) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(escape.apply(values.getOrDefault(place.group(1), ""))));
    }

    private static String inForm(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String inJson(String text) {
        var quoted = JsonMapper.shared().writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }
}
