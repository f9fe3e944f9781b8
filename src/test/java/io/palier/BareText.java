package io.palier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that a template shows as they stand, instead of by message key. Words may stand where they are replaced
 * ({@code th:text}, {@code th:replace}, {@code th:remove}), and below an element with {@code translate="no"} or its own
 * {@code lang}: names, and languages named in themselves.
 */
final class BareText extends AbstractSimpleMarkupHandler {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern INLINED =
            Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]|\\[[#/].*?]|&\\w+;", Pattern.DOTALL);

    private static final Set<String> SILENCERS = Set.of(
            "th:text", "th:utext", "th:replace", "th:insert", "th:remove", "translate", "lang", "th:lang", "th:inline");

    /** Elements that show no text. */
    private static final Set<String> MUTE = Set.of("script", "style");

    private static final Set<String> SPOKEN_ATTRIBUTES = Set.of("alt", "aria-label", "placeholder", "title");

    private final Path template;
    private final Deque<Boolean> silent = new ArrayDeque<>();
    private final List<String> found = new ArrayList<>();

    private BareText(Path template) {
        this.template = template;
    }

    /** The bare words in this template, each with file and line; empty when all is said by key. */
    static List<String> in(Path template) throws IOException, ParseException {
        var text = Files.readString(template);
        var handler = new BareText(template);
        if (template.toString().endsWith(".html")) {
            new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(text, handler);
        } else {
            handler.look(text, 1);
        }
        return handler.found;
    }

    @Override
    public void handleStandaloneElement(
            String name, @Nullable Map<String, String> attributes, boolean minimized, int line, int column) {
        lookAt(attributes, line);
    }

    @Override
    public void handleOpenElement(String name, @Nullable Map<String, String> attributes, int line, int column) {
        lookAt(attributes, line);
        var inherited = Boolean.TRUE.equals(silent.peek());
        silent.push(inherited || silences(name, attributes));
    }

    @Override
    public void handleAutoOpenElement(String name, @Nullable Map<String, String> attributes, int line, int column) {
        handleOpenElement(name, attributes, line, column);
    }

    @Override
    public void handleCloseElement(String name, int line, int column) {
        silent.poll();
    }

    @Override
    public void handleAutoCloseElement(String name, int line, int column) {
        silent.poll();
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
        if (!Boolean.TRUE.equals(silent.peek())) {
            look(new String(buffer, offset, length), line);
        }
    }

    private static boolean silences(String name, @Nullable Map<String, String> attributes) {
        if (name.equals("html")) {
            return false;
        }
        return MUTE.contains(name)
                || (attributes != null && attributes.keySet().stream().anyMatch(SILENCERS::contains));
    }

    private void lookAt(@Nullable Map<String, String> attributes, int line) {
        if (attributes != null && !Boolean.TRUE.equals(silent.peek())) {
            SPOKEN_ATTRIBUTES.stream()
                    .filter(attributes::containsKey)
                    .filter(attribute -> !attributes.containsKey("th:" + attribute))
                    .forEach(attribute -> look(attributes.get(attribute), line));
        }
    }

    private void look(String text, int line) {
        var shown = INLINED.matcher(text).replaceAll("");
        if (WORD.matcher(shown).find()) {
            found.add(template + ":" + line + " " + shown.strip());
        }
    }
}
