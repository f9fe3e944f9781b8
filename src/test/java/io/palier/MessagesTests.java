package io.palier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence shown to a person is in both languages, and nowhere else. */
class MessagesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([\\w.-]+)[}(]");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(sentences("messages_fr.properties").keySet())
                .isEqualTo(sentences("messages.properties").keySet());
    }

    @Test
    void bothLanguagesFillInTheSameThings() throws IOException {
        var french = sentences("messages_fr.properties");
        assertThat(sentences("messages.properties").entrySet())
                .allSatisfy(english -> assertThat(placeholders(french.getOrDefault(english.getKey(), "")))
                        .as(english.getKey())
                        .isEqualTo(placeholders(english.getValue())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_fr.properties"})
    void noKeyIsSaidTwice(String file) throws IOException {
        var seen = new TreeSet<String>();
        assertThat(Files.readAllLines(RESOURCES.resolve(file)))
                .filteredOn(line -> !line.startsWith("#") && line.contains("="))
                .extracting(line -> line.substring(0, line.indexOf('=')).strip())
                .allSatisfy(key -> assertThat(seen.add(key)).as(key).isTrue());
    }

    /** A straight apostrophe is a quote to MessageFormat, and swallows itself; the typographic one (’) is safe. */
    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_fr.properties"})
    void noApostropheIsSwallowed(String file) throws IOException {
        assertThat(sentences(file).entrySet())
                .filteredOn(sentence -> PLACEHOLDER.matcher(sentence.getValue()).find())
                .allSatisfy(sentence -> assertThat(sentence.getValue().replace("''", ""))
                        .as(sentence.getKey())
                        .doesNotContain("'"));
    }

    @Test
    void frenchKeepsItsSpacesUnbroken() throws IOException {
        assertThat(sentences("messages_fr.properties").entrySet())
                .allSatisfy(sentence ->
                        assertThat(sentence.getValue()).as(sentence.getKey()).doesNotContainPattern(" [;:!?»]|« "));
    }

    @Test
    void everyKeyThatATemplateNamesIsThere() throws IOException {
        var keys = sentences("messages.properties").keySet();
        for (var template : templates()) {
            var named = KEY_IN_TEMPLATE.matcher(Files.readString(template));
            while (named.find()) {
                assertThat(keys).as(template.toString()).contains(named.group(1));
            }
        }
    }

    @Test
    void noTemplateSaysABareSentence() throws Exception {
        var bare = new ArrayList<String>();
        for (var template : templates()) {
            bare.addAll(BareText.in(template));
        }
        assertThat(bare).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        var home = RESOURCES.resolve("templates");
        if (!Files.exists(home)) {
            return List.of();
        }
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Map<String, String> sentences(String file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            properties.load(reader);
        }
        var sentences = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
        return sentences;
    }

    private static Set<String> placeholders(String sentence) {
        var found = new TreeSet<String>();
        var matcher = PLACEHOLDER.matcher(sentence);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
