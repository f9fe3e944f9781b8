package io.palier.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sheet of keys names every key that works, and none besides. */
class KeysTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MOVES = Path.of("src/main/java/io/palier/desk/MoveRow.java");

    /** Keys that scripts hear themselves. */
    private static final Set<String> HEARD = Set.of("j", "k", "v", "Enter", "Esc");

    @Test
    void everyKeyOfAPageIsOnTheSheetAndNoneBesides() throws IOException {
        var works = new TreeSet<>(HEARD);
        try (var pages = Files.walk(TEMPLATES)) {
            for (var page : pages.filter(Files::isRegularFile).toList()) {
                works.addAll(found("[^:]data-key=\"([^\"]+)\"", page));
            }
        }
        works.addAll(found("-> \"([a-z])\";", MOVES));
        assertThat(works).isEqualTo(onTheSheet());
    }

    private static Set<String> onTheSheet() {
        return KeysController.SHEET.stream()
                .flatMap(place -> place.keys().stream())
                .map(KeysController.Key::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }
}
