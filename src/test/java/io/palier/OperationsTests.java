package io.palier;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Whoever runs the program finds every setting in docs/operations.md, and none there that the program does not know. */
class OperationsTests {

    private static final Path MANUAL = Path.of("docs/operations.md");
    private static final Path SOURCES = Path.of("src/main");
    private static final Pattern IN_MANUAL = Pattern.compile("`(palier\\.[a-z.-]+)`");
    private static final Pattern IN_SOURCE =
            Pattern.compile("(?:\\$\\{|name = \"|getProperty\\(\")(palier\\.[a-z.-]+)");

    @Test
    void theManualNamesTheSettingsThatThereAre() throws IOException {
        var named = new TreeSet<String>();
        var words = IN_MANUAL.matcher(Files.readString(MANUAL));
        while (words.find()) {
            named.add(words.group(1));
        }
        assertThat(named).isEqualTo(settings());
    }

    private static TreeSet<String> settings() throws IOException {
        var found = new TreeSet<String>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.palier").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                        .flatMap(OperationsTests::components)
                        .forEach(found::add);
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(f -> f.toString().matches(".*\\.(java|properties)"))
                    .collect(Collectors.toList())) {
                IN_SOURCE.matcher(Files.readString(file)).results().forEach(r -> found.add(r.group(1)));
            }
        }
        return found;
    }

    private static Stream<String> components(JavaClass type) {
        var prefix = type.getAnnotationOfType(ConfigurationProperties.class).value();
        return Arrays.stream(type.reflect().getRecordComponents())
                .map(component -> prefix + "."
                        + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT));
    }
}
