package io.palier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleIdentifier;

/** The map in the paper is the map of the code. {@code -Dpalier.map=write} draws it anew. */
class ModuleMapTests {

    private static final Path PAPER = Path.of("docs/architecture.md");
    private static final String BEGIN = "<!-- map: drawn by ModuleMapTests -->\n";
    private static final String END = "<!-- /map -->";

    @Test
    void theMapInThePaperIsTheMapOfTheCode() throws IOException {
        var paper = Files.readString(PAPER);
        var begin = paper.indexOf(BEGIN) + BEGIN.length();
        var end = paper.indexOf(END);
        var map = map();
        if ("write".equals(System.getProperty("palier.map"))) {
            Files.writeString(PAPER, paper.substring(0, begin) + map + paper.substring(end));
            return;
        }
        assertThat(paper.substring(begin, end))
                .as("the map in %s; redraw it with -Dtest=ModuleMapTests -Dpalier.map=write", PAPER)
                .isEqualTo(map);
    }

    private static String map() {
        return Rooms.ALL.stream()
                .map(ModuleMapTests::arrows)
                .filter(line -> !line.isEmpty())
                .sorted()
                .collect(Collectors.joining("\n", "```mermaid\ngraph TD\n", "\n```\n"));
    }

    private static String arrows(ApplicationModule room) {
        var targets = room.getDirectDependencies(Rooms.ALL)
                .uniqueModules()
                .map(ApplicationModule::getIdentifier)
                .map(ApplicationModuleIdentifier::toString)
                .sorted()
                .collect(Collectors.joining(" & "));
        return targets.isEmpty() ? "" : "  " + room.getIdentifier() + " --> " + targets;
    }
}
