package io.palier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BareTextTests {

    @TempDir
    Path folder;

    @Test
    void aSentenceInATemplateIsFoundWithItsLine() throws Exception {
        assertThat(in("<p>\n<b>Hello there</b></p>")).singleElement().asString().endsWith(":2 Hello there");
    }

    @Test
    void anAttributeThatIsReadAloudIsTextToo() throws Exception {
        assertThat(in("<input placeholder='Your name'>")).hasSize(1);
        assertThat(in("<input placeholder='Your name' th:placeholder='#{name}'>"))
                .isEmpty();
    }

    @Test
    void whatIsReplacedMaySayAnything() throws Exception {
        assertThat(in("<p th:text='#{a}'>An <b>example</b></p>")).isEmpty();
        assertThat(in("<ul><li th:remove='all'>An example</li></ul>")).isEmpty();
        assertThat(in("<p>[[#{desk.title}]] – 12:00</p>")).isEmpty();
        assertThat(in("<script>let word = 1;</script>")).isEmpty();
    }

    @Test
    void silenceEndsWithItsElement() throws Exception {
        assertThat(in("<div><p th:text='#{a}'>quiet<br></p><img src='x'>loud</div>"))
                .singleElement()
                .asString()
                .endsWith("loud");
    }

    @Test
    void namesAndLanguagesSpeakForThemselves() throws Exception {
        assertThat(in("<a translate='no'>Palier</a><a lang='fr'>Français</a>")).isEmpty();
        assertThat(in("<html lang='en'><body>bare</body></html>")).hasSize(1);
    }

    private List<String> in(String html) throws Exception {
        return BareText.in(Files.writeString(folder.resolve("page.html"), html));
    }
}
