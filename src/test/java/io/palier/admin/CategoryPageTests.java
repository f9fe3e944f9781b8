package io.palier.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.knowledge.Catalogue;
import io.palier.knowledge.CategoryCode;
import io.palier.knowledge.Knowledge;
import io.palier.knowledge.ScriptStep;
import io.palier.knowledge.Scripts;
import io.palier.setting.Area;
import io.palier.setting.SettingChanges;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Categories, their words and their scripts, by their pages; all on one category that no test leaves behind. */
@PalierTest
class CategoryPageTests {

    private static final CategoryCode CUT = new CategoryCode("FIBRE_CUT");

    private final MockMvcTester mvc;
    private final UserDetailsService staff;
    private final Catalogue catalogue;
    private final Knowledge knowledge;
    private final Scripts scripts;
    private final SettingChanges trail;
    private final Crew crew;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    CategoryPageTests(
            MockMvcTester mvc,
            UserDetailsService staff,
            Catalogue catalogue,
            Knowledge knowledge,
            Scripts scripts,
            SettingChanges trail,
            Crew crew,
            SettableClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.mvc = mvc;
        this.staff = staff;
        this.catalogue = catalogue;
        this.knowledge = knowledge;
        this.scripts = scripts;
        this.trail = trail;
        this.crew = crew;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @AfterEach
    void asOnTheFirstDay() {
        transaction.executeWithoutResult(status -> {
            for (var table : List.of(
                    "script_review", "script_version_step", "script_version", "script_step", "category_keyword")) {
                jdbc.sql("delete from " + table + " where category_code = 'FIBRE_CUT'")
                        .update();
            }
            jdbc.sql("delete from category where code = 'FIBRE_CUT'").update();
        });
    }

    @Test
    void aCategoryIsAddedWithItsWordsAndTheNextCallIsReadByThem() {
        assertThat(add("FIBRE_CUT", "Fibre cut")).hasStatus(302);
        assertThat(admin().post(
                                page("/keywords"),
                                "version",
                                "1",
                                "keywordsEn",
                                "digger in the street = 5\nspade + cable",
                                "keywordsFr",
                                "pelleteuse = 5"))
                .hasStatus(302);
        assertThat(knowledge.suggest(
                        List.of("a digger in the street pulled it out", "il y a une pelleteuse devant la maison")))
                .containsExactly(CUT, CUT);
        assertThat(admin().page(page(""))).contains("digger in the street = 5", "spade + cable");
        assertThat(trail.of(Area.CATEGORY, "FIBRE_CUT", 20))
                .anySatisfy(change -> assertThat(change.after()).contains("digger in the street ×5"));
    }

    @Test
    void whatIsRefusedIsSaidBesideItsFieldAndNothingTypedIsLost() {
        assertThat(add("fibre cut", "Fibre cut"))
                .hasStatus(422)
                .bodyText()
                .contains("2 to 40 capital letters", "value=\"Fibre cut\"");
        add("FIBRE_CUT", "Fibre cut");
        assertThat(admin().post(page("/keywords"), "version", "1", "keywordsEn", "++", "keywordsFr", ""))
                .hasStatus(422)
                .bodyText()
                .contains("A phrase of 1 to 80 characters", "++");
        assertThat(admin().post(page(""), "version", "9", "titleEn", "A", "titleFr", "B", "severity", "2"))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody changed this meanwhile");
        assertThat(admin().post(
                                page(""),
                                "version",
                                "1",
                                "titleEn",
                                "A",
                                "titleFr",
                                "B",
                                "severity",
                                "2",
                                "parent",
                                "FIBRE_CUT"))
                .hasStatus(422)
                .bodyText()
                .contains("A group in use");
    }

    @Test
    void aScriptIsSavedAsAVersionAndFollowedByTheNextCall() {
        add("FIBRE_CUT", "Fibre cut");
        assertThat(script("0", "Look at the box", "Regarder la box")).hasStatus(302);
        assertThat(script("1", "Look at the box, then the street", "Regarder la box, puis la rue"))
                .hasStatus(302);
        assertThat(knowledge.script(CUT))
                .containsExactly(new ScriptStep(1, "Look at the box, then the street", "Regarder la box, puis la rue"));
        assertThat(scripts.versions(CUT)).hasSize(2).first().satisfies(newest -> {
            assertThat(newest.writtenBy()).isEqualTo(Crew.ADMIN);
            assertThat(newest.reason()).isEqualTo("because");
        });
        assertThat(admin().page(page(""))).contains("Version 2", "Version 1", "because");
        assertThat(script("1", "Mine", "Le mien"))
                .hasStatus(409)
                .bodyText()
                .contains("Mine", "Somebody changed this meanwhile");
        assertThat(script("2", "Only English", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Only English", "Every step in both languages");
    }

    @Test
    void aScriptIsReadAgainFromItsDayOn() {
        add("FIBRE_CUT", "Fibre cut");
        script("0", "Look", "Regarder");
        assertThat(admin().page("/admin/categories")).doesNotContain("to be read again");
        clock.tick(Duration.ofDays(40));
        assertThat(admin().page("/admin/categories")).contains("to be read again");
        assertThat(admin().post(page("/script/reviews"))).hasStatus(302);
        assertThat(admin().page("/admin/categories")).doesNotContain("to be read again");
    }

    @Test
    void aRetiredCategoryIsOfferedToNobodyAndStaysReadable() {
        add("FIBRE_CUT", "Fibre cut");
        admin().post(page("/keywords"), "version", "1", "keywordsEn", "digger in the street = 5", "keywordsFr", "");
        assertThat(admin().post(page("/retirement"), "version", "2", "retired", "true"))
                .hasStatus(302);
        assertThat(knowledge.categories())
                .noneSatisfy(category -> assertThat(category.code()).isEqualTo(CUT));
        assertThat(knowledge.category(CUT)).isPresent();
        assertThat(knowledge.suggest(List.of("a digger in the street pulled it out")))
                .doesNotContain(CUT);
        var other = catalogue.category(Knowledge.OTHER).orElseThrow().version();
        assertThat(admin().post(
                                "/admin/categories/OTHER/retirement",
                                "version",
                                String.valueOf(other),
                                "retired",
                                "true")
                        .getMvcResult()
                        .getFlashMap()
                        .get("flash"))
                .asString()
                .contains("NEEDED");
    }

    private MvcTestResult add(String code, String title) {
        return admin().post(
                        "/admin/categories",
                        "code",
                        code,
                        "titleEn",
                        title,
                        "titleFr",
                        "Fibre coupée",
                        "severity",
                        "2",
                        "nature",
                        "CORE_NETWORK");
    }

    /** One step; the page always sends empty lines too. */
    private MvcTestResult script(String seen, String en, String fr) {
        return admin().post(
                        page("/script"),
                        "seen",
                        seen,
                        "en",
                        en,
                        "fr",
                        fr,
                        "en",
                        "",
                        "fr",
                        "",
                        "reviewOn",
                        "2026-04-01",
                        "reason",
                        "because");
    }

    private static String page(String more) {
        return "/admin/categories/FIBRE_CUT" + more;
    }

    private Visitor admin() {
        return Visitor.of(mvc, staff.loadUserByUsername("admin"));
    }
}
