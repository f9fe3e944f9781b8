package io.palier.library;

import static io.palier.support.Crew.ADMIN;
import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.VENDOR;
import static io.palier.support.Drafts.aComplaintOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.customer.Customers;
import io.palier.knowledge.Article;
import io.palier.knowledge.ArticleDraft;
import io.palier.knowledge.ArticleId;
import io.palier.knowledge.ArticleKind;
import io.palier.knowledge.ArticleText;
import io.palier.knowledge.Articles;
import io.palier.knowledge.CategoryCode;
import io.palier.knowledge.Knowledge;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PalierTest
class LibraryPagesTests {

    private static final String NASTY = "<script>alert('x')</script>";

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Articles articles;
    private final Knowledge knowledge;
    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private final SettableClock clock;

    LibraryPagesTests(
            MockMvcTester mvc,
            Organization organization,
            Articles articles,
            Knowledge knowledge,
            Tickets tickets,
            Customers customers,
            Crew crew,
            SettableClock clock) {
        this.mvc = mvc;
        this.organization = organization;
        this.articles = articles;
        this.knowledge = knowledge;
        this.tickets = tickets;
        this.customers = customers;
        this.crew = crew;
        this.clock = clock;
    }

    @BeforeEach
    void someoneWorksHere() {
        crew.hire();
    }

    @Test
    void theListIsSearchedAsACallerWouldSayIt() {
        known("Discount twice");
        assertThat(as(AGENT).page("/library")).contains("Discount twice", "known error");
        assertThat(as(AGENT).page("/library?q=discuonts")).contains("Nothing found");
        assertThat(as(AGENT).page("/library?q=discounst")).contains("Discount twice");
        assertThat(as(AGENT).page("/library?q=discount&category=ROAMING")).contains("Nothing found");
        assertThat(as(AGENT).page("/library?category=%00nonsense")).contains("Discount twice");
    }

    @Test
    void agentsReadAndJudgeButAreOfferedNoPen() {
        var id = known("Discount twice");
        assertThat(as(AGENT).page("/library/" + id))
                .contains("Discount twice", "Correct the rate")
                .doesNotContain("/edit", "Reviewed, it holds", "Take out of use");
        assertThat(as(AGENT).post("/library/" + id + "/judgements", "helpful", "true"))
                .hasStatus(302);
        assertThat(as(AGENT).page("/library/" + id)).contains("1 yes, 0 no");
        assertThat(as(AGENT).get("/library/" + id + "/edit")).hasStatus(403);
        assertThat(as(VENDOR).get("/library/" + id)).hasStatus(403);
        assertThat(as(AGENT).get("/library/4711")).hasStatus(404);
    }

    @Test
    void aSpecialistWritesAnArticleInBothLanguages() {
        assertThat(as(IT).post("/library", filled())).hasStatus(302);
        assertThat(articles.list(null, false)).singleElement().satisfies(article -> {
            assertThat(article.text().titleFr()).isEqualTo("TVA en double");
            assertThat(article.kind()).isEqualTo(ArticleKind.ARTICLE);
            assertThat(article.writtenBy()).isEqualTo(IT);
        });
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
        var answer = as(IT).post("/library", filled("titleFr", "", "reviewOn", "2020-01-01", "solutionEn", NASTY));
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.body(answer))
                .contains("titleFr-error", "reviewOn-error", "Choose a day to come", "VAT twice")
                .contains("&lt;script&gt;")
                .doesNotContain(NASTY);
        assertThat(articles.list(null, false)).isEmpty();
        assertThat(as(IT).post("/library", filled("titleEn", "x".repeat(161)))).hasStatus(422);
        assertThat(as(IT).post("/library", filled("category", "NO_SUCH"))).hasStatus(422);
        assertThat(as(IT).post("/library")).hasStatus(422);
    }

    @Test
    void whoSavesAfterSomebodyElseSeesBothTextsAndMayReplaceOnPurpose() {
        var id = known("Discount twice");
        assertThat(as(IT).page("/library/" + id + "/edit")).contains("name=\"version\" value=\"1\"");
        articles.edit(id, 1, draft("Rebate twice"), BILLING);

        var answer = as(IT).post("/library/" + id + "/edit", filled("version", "1"));
        assertThat(answer).hasStatus(409);
        assertThat(Visitor.body(answer))
                .contains("Béatrice Lambert saved version 2 meanwhile", "Rebate twice", "VAT twice")
                .contains("name=\"version\" value=\"2\"");
        assertThat(articles.versions(id)).hasSize(2);

        assertThat(as(IT).post("/library/" + id + "/edit", filled("version", "2")))
                .hasStatus(302);
        assertThat(articles.versions(id)).hasSize(3);
        assertThat(as(AGENT).page("/library/" + id + "/differences?from=2&to=3"))
                .contains("<del class=\"said\">Rebate twice</del>", "<ins class=\"said\">VAT twice</ins>");
        assertThat(as(AGENT).get("/library/" + id + "/differences?from=1&to=9")).hasStatus(404);
    }

    @Test
    void aReviewThatIsDueIsShownAndMovesOnWhenItIsDone() {
        var id = known("Discount twice");
        clock.tick(Duration.ofDays(400));
        assertThat(as(IT).page("/library?show=due")).contains("Discount twice", "review due");
        assertThat(as(IT).post("/library/" + id + "/reviews")).hasStatus(302);
        assertThat(as(IT).page("/library?show=due")).contains("Nothing found");
        assertThat(as(IT).page("/library/" + id)).contains("Ivan Tessier");
        assertThat(as(AGENT).post("/library/" + id + "/reviews")).hasStatus(403);
    }

    @Test
    void managersTakeOutOfUseAndBack() {
        var id = known("Discount twice");
        assertThat(as(IT).post("/library/" + id + "/retirement", "retired", "true"))
                .hasStatus(403);
        assertThat(as(MANAGER).post("/library/" + id + "/retirement", "retired", "true"))
                .hasStatus(302);
        assertThat(articles.article(id))
                .hasValueSatisfying(article -> assertThat(article.isRetired()).isTrue());
        assertThat(as(AGENT).page("/library?show=retired")).contains("Discount twice");
        assertThat(as(ADMIN).post("/library/" + id + "/retirement", "retired", "false"))
                .hasStatus(302);
        assertThat(articles.article(id))
                .hasValueSatisfying(article -> assertThat(article.isRetired()).isFalse());
    }

    @Test
    void aResolvedTicketsSolutionBecomesAKnownErrorAndAScriptStepInOneAction() {
        var number = resolved();
        assertThat(as(AGENT).page("/desk/tickets/" + number)).doesNotContain("Make it a known error");
        assertThat(as(IT).page("/desk/tickets/" + number)).contains("/library/new?ticket=" + number);
        assertThat(as(IT).page("/library/new?ticket=" + number))
                .contains("Discount missing", "Rate 12 was wrong", "Script step, in French")
                .containsPattern("name=\"step\" value=\"true\" checked");
        var steps = knowledge.script(new CategoryCode("WRONG_BILL")).size();

        assertThat(as(IT).post("/library", filled("ticket", number.value(), "step", "true")))
                .hasStatus(422);
        assertThat(as(IT).post(
                                "/library",
                                filled(
                                        "ticket", number.value(),
                                        "step", "true",
                                        "stepEn", "Look at rate 12.",
                                        "stepFr", "Regarder le tarif 12.")))
                .hasStatus(302);

        var made = articles.madeOf(number.value()).map(Article::id).orElseThrow();
        assertThat(knowledge.script(new CategoryCode("WRONG_BILL"))).hasSize(steps + 1);
        assertThat(as(IT).page("/desk/tickets/" + number))
                .contains("/library/" + made, "Written down as")
                .doesNotContain("Make it a known error");
        assertThat(as(IT).page("/library/" + made)).contains(number.value(), "Look at rate 12.");
        assertThat(as(IT).get("/library/new?ticket=" + number)).hasStatus(302);
    }

    @Test
    void aTicketThatIsNoneIsNoOrigin() {
        assertThat(as(IT).get("/library/new?ticket=INC-2026-999999")).hasStatus(404);
        assertThat(as(IT).post("/library", filled("ticket", "INC-2026-999999"))).hasStatus(404);
    }

    private TicketNumber resolved() {
        var caller = customers.register("Marc Delorme", "06 39 98 11 40", Locale.FRENCH);
        var number = tickets.log(aComplaintOf(caller.id()).draft(), AGENT);
        tickets.make(number, null, null, MoveOrder.withSolution(TicketMove.SOLVE, "Rate 12 was wrong"), AGENT);
        return number;
    }

    private ArticleId known(String title) {
        return articles.publish(draft(title), IT);
    }

    private static ArticleDraft draft(String title) {
        return new ArticleDraft(
                ArticleKind.KNOWN_ERROR,
                new CategoryCode("WRONG_BILL"),
                new ArticleText(title, "Remise en double", "", "", "Correct the rate", "Corriger le tarif"),
                LocalDate.of(2027, 1, 15),
                "");
    }

    /** A form with everything filled in, but for what is said otherwise: name, value, name, value. */
    private static String[] filled(String... otherwise) {
        var usual = List.of(
                "kind", "ARTICLE",
                "category", "WRONG_BILL",
                "titleEn", "VAT twice",
                "titleFr", "TVA en double",
                "solutionEn", "Correct it",
                "solutionFr", "Corriger",
                "reviewOn", "2031-06-01");
        var fields = new ArrayList<>(Arrays.asList(otherwise));
        for (var i = 0; i < usual.size(); i += 2) {
            var name = usual.get(i);
            if (IntStream.range(0, otherwise.length / 2).noneMatch(f -> otherwise[2 * f].equals(name))) {
                fields.addAll(usual.subList(i, i + 2));
            }
        }
        return fields.toArray(String[]::new);
    }

    private Visitor as(StaffId who) {
        return Visitor.of(mvc, organization, who);
    }
}
