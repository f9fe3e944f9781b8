package io.palier.api;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.palier.knowledge.ArticleDraft;
import io.palier.knowledge.ArticleKind;
import io.palier.knowledge.ArticleText;
import io.palier.knowledge.Articles;
import io.palier.knowledge.CategoryCode;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.json.JsonContent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is known, as machines are told it; docs/api.md shows what is answered here. */
@PalierTest
class ArticleApiTests {

    private final MockMvcTester mvc;
    private final Articles articles;
    private final Crew crew;

    ArticleApiTests(MockMvcTester mvc, Articles articles, Crew crew) {
        this.mvc = mvc;
        this.articles = articles;
        this.crew = crew;
    }

    @BeforeEach
    void somethingIsKnown() {
        crew.hire();
        var text = new ArticleText(
                "eSIM: the QR code was used already",
                "eSIM : le code QR a déjà été utilisé",
                "The profile does not download",
                "Le profil ne se télécharge pas",
                "Issue a new code.",
                "Émettre un nouveau code.");
        var id = articles.publish(
                new ArticleDraft(
                        ArticleKind.KNOWN_ERROR,
                        new CategoryCode("SIM_AND_PORTING"),
                        text,
                        LocalDate.of(2026, 9, 1),
                        ""),
                IT);
        articles.count("INC-2026-000042", List.of(id), List.of(id), true, AGENT);
    }

    @Test
    void articlesAreAnsweredAsTheManualSays() throws Exception {
        var told = body(get("/api/v1/articles?text=profil+eSIM", "agent", "AGENT"));
        assertThat(new JsonContent(told.replaceAll("\"id\":\\d+", "\"id\":7")
                        .replaceAll("\"writtenAt\":\"[^\"]*\"", "\"writtenAt\":\"2026-03-02T08:00:00Z\"")))
                .isStrictlyEqualTo(manual());
    }

    @Test
    void nothingIsAnsweredWhereNothingIsKnownAndEverythingWhereNothingIsAsked() throws Exception {
        assertThat(body(get("/api/v1/articles?text=bicyclette", "agent", "AGENT")))
                .isEqualTo("{\"articles\":[]}");
        assertThat(body(get("/api/v1/articles", "it", "SPECIALIST"))).contains("eSIM: the QR code");
        assertThat(body(get("/api/v1/articles?category=ROAMING", "it", "SPECIALIST")))
                .isEqualTo("{\"articles\":[]}");
        assertThat(get("/api/v1/articles?category=no+code", "it", "SPECIALIST")).hasStatus(400);
        assertThat(get("/api/v1/articles?text=esim", VENDOR.value(), "VENDOR")).hasStatus(403);
    }

    private MvcTestResult get(String address, String who, String role) {
        return mvc.get()
                .uri(java.net.URI.create(address))
                .with(user(who).roles(role))
                .exchange();
    }

    private static String body(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String manual() throws Exception {
        var text = Files.readString(Path.of("docs/api.md"));
        var answer = Pattern.compile("```json\n(\\{.*?})\n```", Pattern.DOTALL)
                .matcher(text.substring(text.indexOf("## What is known\n")));
        assertThat(answer.find()).isTrue();
        return answer.group(1);
    }
}
