package io.palier.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class StyleSheetTests {

    private final StyleSheet sheet = new StyleSheet();

    @Test
    void everyFileOfTheHouseIsInIt() throws Exception {
        try (var files = Files.walk(Path.of("src/main/resources/static/css"))) {
            var written = files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !file.endsWith("app.css"))
                    .toList();
            assertThat(written)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(sheet.text()).contains(Files.readString(file)));
        }
    }

    @Test
    void nothingIsLeftToImport() {
        assertThat(sheet.text()).doesNotContain("@import");
    }

    @Test
    void bracesAreBalancedSoThatNoLayerSwallowsTheNext() {
        assertThat(count("\\{")).isEqualTo(count("\\}"));
    }

    @Test
    void thePresentOneMayBeKeptAndAnOlderAddressGetsItOnlyForNow() {
        var controller = new StyleSheetController(sheet);
        var hash = sheet.getAddress().replaceAll(".*-|\\.css", "");

        assertThat(controller.sheet(hash).getHeaders().getFirst(HttpHeaders.CACHE_CONTROL))
                .contains("max-age=31536000");
        assertThat(controller.sheet("0123").getHeaders().getFirst(HttpHeaders.CACHE_CONTROL))
                .isEqualTo("no-store");
    }

    private long count(String brace) {
        return Pattern.compile(brace).matcher(sheet.text()).results().count();
    }
}
