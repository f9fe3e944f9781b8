package io.palier.negotiation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The fields of a page's form as a browser without scripts would send them. */
final class Filled {

    private static final Pattern FIELD = Pattern.compile(
            "<input\\b[^>]*>|<select\\b[^>]*>.*?</select>|<textarea\\b[^>]*>.*?</textarea>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*>");

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    /** What the editor's form on that page would send. */
    static Filled in(String page) {
        var filled = new Filled();
        var start = page.indexOf("id=\"editor\"");
        var field = FIELD.matcher(page.substring(start, page.indexOf("</form>", start)));
        while (field.find()) {
            filled.add(field.group());
        }
        return filled;
    }

    Filled with(String name, String... values) {
        fields.put(name, List.of(values));
        return this;
    }

    String value(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** Name, value, name, value. */
    String[] sent() {
        var sent = new ArrayList<String>();
        fields.forEach((name, values) -> values.forEach(value -> {
            sent.add(name);
            sent.add(value);
        }));
        return sent.toArray(String[]::new);
    }

    private void add(String field) {
        var name = attribute(field, "name");
        var unticked = attribute(field, "type").equals("checkbox") && !field.contains(" checked");
        if (name.isEmpty() || name.equals("_csrf") || unticked) {
            return;
        }
        fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value(field, name));
    }

    private static String value(String field, String name) {
        if (field.startsWith("<textarea")) {
            return field.substring(field.indexOf('>') + 1, field.lastIndexOf("</"));
        }
        if (!field.startsWith("<select")) {
            return attribute(field, "value");
        }
        var option = OPTION.matcher(field.substring(field.indexOf('>')));
        var first = "";
        for (var any = false; option.find(); any = true) {
            if (option.group().contains(" selected")) {
                return attribute(option.group(), "value");
            }
            first = any ? first : attribute(option.group(), "value");
        }
        return first;
    }

    private static String attribute(String tag, String name) {
        var value = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "";
    }
}
