package io.palier.knowledge;

import static io.palier.support.Crew.ADMIN;
import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@PalierTest
class ArticlesTests {

    private static final LocalDate REVIEW = LocalDate.of(2027, 1, 15);

    private final Articles articles;
    private final Knowledge knowledge;
    private final Crew crew;
    private final SettableClock clock;
    private final Map<String, ArticleId> shelf = new TreeMap<>();

    ArticlesTests(Articles articles, Knowledge knowledge, Crew crew, SettableClock clock) {
        this.articles = articles;
        this.knowledge = knowledge;
        this.crew = crew;
        this.clock = clock;
    }

    @BeforeEach
    void somethingIsKnown() {
        crew.hire();
        shelve("fibre", "OUTAGE", """
                Red LOS light on the fibre box | Voyant LOS rouge sur la box fibre
                No internet, the light is red | Plus d’internet, coupure depuis ce matin, le voyant est rouge
                Clean and reseat the optical connector | Nettoyer puis rebrancher le connecteur optique""");
        shelve("speed", "DATA_SPEED", """
                Slow internet in the evening | Débit internet lent le soir
                Downloads crawl after eight | Le téléchargement rame après vingt heures
                The area is congested until the second port is open | La zone est saturée jusqu’à l’ouverture du second port""");
        shelve("bill", "WRONG_BILL", """
                Billing counts the discount twice | La facturation compte la remise deux fois
                The invoice of March is wrong | La facture de mars est fausse
                Promise a credit note with the next bill | Promettre un avoir sur la prochaine facture""");
        shelve("esim", "SIM_AND_PORTING", """
                eSIM profile does not download | Le profil eSIM ne se télécharge pas
                The QR code was used already | Le code QR a déjà été utilisé
                Send a new activation code | Envoyer un nouveau code d’activation""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            facturation                               | bill
            facturasion                               | bill
            problème de facturasion                   | bill
            débot internet                            | speed
            debit                                     | speed
            coupures                                  | fibre
            coupé... des coupures depuis lundi        | fibre
            discounts                                 | bill
            downloading                               | esim
            the caller’s invoices                     | bill
            voyant rouge                              | fibre
            red light                                 | fibre
            esim                                      | esim
            QR codes                                  | esim
            factu                                     | bill
            facturation"); DROP TABLE article; --     | bill""")
    void whatACallerSaysIsFoundHoweverItIsSpelled(String said, String wanted) {
        assertThat(articles.find(said, null, 5)).first().extracting(Article::id).isEqualTo(shelf.get(wanted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "the and of", "je ne sais pas", "bicyclette", "a\0b", "&|!():*<->"})
    void whereNothingIsKnownNothingIsOffered(String said) {
        assertThat(articles.find(said, null, 5)).isEmpty();
    }

    @Test
    void theCategoryChosenGoesFirst() {
        assertThat(articles.find("internet", new CategoryCode("OUTAGE"), 5))
                .first()
                .extracting(Article::id)
                .isEqualTo(shelf.get("fibre"));
        assertThat(articles.find("internet", new CategoryCode("DATA_SPEED"), 5))
                .first()
                .extracting(Article::id)
                .isEqualTo(shelf.get("speed"));
    }

    @Test
    void aSavedEditIsANewVersionAndTheOldOnesStayReadable() {
        var id = known("bill");
        clock.tick(Duration.ofHours(2));
        assertThat(articles.edit(id, 1, draft("WRONG_BILL", "Rebate | Rabais", "", "Wait | Attendre"), BILLING))
                .isEqualTo(2);
        assertThat(articles.versions(id))
                .extracting(
                        ArticleVersion::version,
                        ArticleVersion::writtenBy,
                        v -> v.text().titleFr())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, BILLING, "Rabais"),
                        org.assertj.core.groups.Tuple.tuple(1, IT, "La facturation compte la remise deux fois"));
        assertThat(articles.find("rabais", null, 5)).extracting(Article::id).containsExactly(id);
        assertThat(articles.find("facturation", null, 5)).isEmpty();
    }

    @Test
    void whoEditsAnOldVersionOverwritesNothing() {
        var id = known("bill");
        articles.edit(id, 1, draft("WRONG_BILL", "Rebate | Rabais", "", "Wait | Attendre"), BILLING);
        assertThatThrownBy(() -> articles.edit(id, 1, draft("WRONG_BILL", "Mine | Mien", "", "No | Non"), IT))
                .isInstanceOf(ArticleChanged.class);
        assertThat(articles.versions(id)).hasSize(2);
    }

    @Test
    void aReviewIsDueOnItsDayAndAReviewMovesItOn() {
        var id = known("bill");
        assertThat(articles.due(REVIEW.minusDays(1))).isEmpty();
        assertThat(articles.due(REVIEW)).hasSize(4);
        articles.reviewed(id, REVIEW.plusMonths(6), BILLING);
        assertThat(articles.due(REVIEW)).extracting(Article::id).hasSize(3).doesNotContain(id);
        assertThat(articles.article(id)).hasValueSatisfying(article -> {
            assertThat(article.reviewedBy()).isEqualTo(BILLING);
            assertThat(article.reviewedAt()).isEqualTo(clock.instant());
            assertThat(article.isDue(REVIEW.plusMonths(6))).isTrue();
        });
    }

    @Test
    void usesAreCountedOnceATicketAndJudgementsOnceAPerson() {
        var bill = known("bill");
        var both = List.of(bill, known("speed"));
        articles.count("INC-2026-000001", both, List.of(bill), true, AGENT);
        articles.count("INC-2026-000001", both, List.of(bill), true, AGENT);
        articles.count("INC-2026-000002", both, List.of(bill), false, AGENT);
        articles.count("INC-2026-000003", List.of(bill, new ArticleId(4711)), List.of(), true, AGENT);
        articles.judge(bill, false, AGENT);
        articles.judge(bill, true, AGENT);
        articles.judge(bill, false, IT);
        assertThat(articles.article(bill).orElseThrow().usefulness()).isEqualTo(new Usefulness(3, 2, 1, 1, 1));
        assertThat(articles.article(known("speed")).orElseThrow().usefulness())
                .isEqualTo(new Usefulness(2, 0, 0, 0, 0));
        assertThat(articles.usedFor("INC-2026-000002")).extracting(Article::id).containsExactly(bill);
    }

    @Test
    void aSolutionBecomesAKnownErrorAndAScriptStepOnce() {
        var category = new CategoryCode("WRONG_BILL");
        var before = knowledge.script(category).size();
        var draft = draft("WRONG_BILL", "VAT twice | TVA double", "", "Correct it | Corriger");
        var step = new LearnedStep("Ask for the VAT line.", "Demander la ligne de TVA.");
        var id = articles.publish(draft, "INC-2026-000009", step, BILLING);
        assertThat(articles.publish(draft, "INC-2026-000009", step, IT)).isEqualTo(id);
        assertThat(articles.madeOf("INC-2026-000009")).map(Article::id).hasValue(id);
        assertThat(knowledge.script(category)).hasSize(before + 1).last().satisfies(last -> {
            assertThat(last.position()).isEqualTo(before + 1);
            assertThat(last.instruction(Locale.FRENCH)).isEqualTo("Demander la ligne de TVA.");
        });
        articles.retire(id, MANAGER);
        assertThat(knowledge.script(category)).hasSize(before);
    }

    @Test
    void whatIsRetiredIsOfferedToNobodyUntilItIsRestored() {
        articles.retire(known("bill"), ADMIN);
        assertThat(articles.find("facturation", null, 5)).isEmpty();
        assertThat(articles.list(null, false)).hasSize(3);
        assertThat(articles.list(null, true)).extracting(Article::id).containsExactly(known("bill"));
        articles.restore(known("bill"), ADMIN);
        assertThat(articles.find("facturation", null, 5)).hasSize(1);
    }

    @Test
    void agentsReadSpecialistsWriteManagersRetire() {
        var draft = draft("WRONG_BILL", "Mine | Mien", "", "No | Non");
        for (var reader : List.of(AGENT, VENDOR)) {
            assertThatThrownBy(() -> articles.publish(draft, reader)).isInstanceOf(NotAWriter.class);
            assertThatThrownBy(() -> articles.reviewed(known("bill"), REVIEW, reader))
                    .isInstanceOf(NotAWriter.class);
        }
        assertThatThrownBy(() -> articles.retire(known("bill"), IT)).isInstanceOf(NotAWriter.class);
        assertThat(articles.publish(draft, MANAGER)).isNotNull();
    }

    private ArticleId known(String name) {
        return java.util.Objects.requireNonNull(shelf.get(name));
    }

    private void shelve(String name, String category, String text) {
        var lines = text.lines().toList();
        shelf.put(name, articles.publish(draft(category, lines.get(0), lines.get(1), lines.get(2)), IT));
    }

    /** Each line in English, a bar, in French. */
    private static ArticleDraft draft(String category, String title, String symptom, String solution) {
        return new ArticleDraft(
                ArticleKind.KNOWN_ERROR,
                new CategoryCode(category),
                new ArticleText(
                        half(title, 0),
                        half(title, 1),
                        half(symptom, 0),
                        half(symptom, 1),
                        half(solution, 0),
                        half(solution, 1)),
                REVIEW,
                "");
    }

    private static String half(String line, int which) {
        return line.isEmpty() ? "" : line.split("\\|", -1)[which].strip();
    }
}
