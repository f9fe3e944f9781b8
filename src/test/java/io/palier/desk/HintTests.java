package io.palier.desk;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.VENDOR;
import static io.palier.support.Drafts.aComplaintOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.Scope;
import io.palier.customer.Customer;
import io.palier.customer.Customers;
import io.palier.knowledge.ArticleDraft;
import io.palier.knowledge.ArticleId;
import io.palier.knowledge.ArticleKind;
import io.palier.knowledge.ArticleText;
import io.palier.knowledge.Articles;
import io.palier.knowledge.CategoryCode;
import io.palier.knowledge.Usefulness;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.Tickets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the intake knows while the caller still speaks, and what becomes of it. */
@PalierTest
class HintTests {

    private static final String NEW = "/desk/tickets/new";

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Articles articles;
    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private @Nullable Customer jeanne;
    private ArticleId bill = new ArticleId(0);
    private ArticleId apn = new ArticleId(0);

    HintTests(
            MockMvcTester mvc,
            Organization organization,
            Articles articles,
            Tickets tickets,
            Customers customers,
            Crew crew) {
        this.mvc = mvc;
        this.organization = organization;
        this.articles = articles;
        this.tickets = tickets;
        this.customers = customers;
        this.crew = crew;
    }

    @BeforeEach
    void someoneCallsAndSomethingIsKnown() {
        crew.hire();
        jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        bill = known("WRONG_BILL", "Billing counts the discount twice", "La facturation compte la remise deux fois");
        apn = known("DATA_SPEED", "The APN is missing", "L’APN est absent");
    }

    @Test
    void aMisspeltWordIsOfferedItsKnownErrorInTheReadersLanguage() {
        assertThat(as(AGENT).page(NEW + "/hints?summary=facturasion"))
                .contains("Billing counts the discount twice", "value=\"" + bill + "\"", "name=\"used\"")
                .doesNotContain("<html", "APN");
        assertThat(as(AGENT).reading("fr").page(NEW + "/hints?summary=discount"))
                .contains("La facturation compte la remise deux fois");
    }

    @Test
    void whereNothingIsKnownThatIsSaid() {
        assertThat(as(AGENT).page(NEW + "/hints?summary=bicyclette")).contains("Nothing is known about this yet.");
        assertThat(as(AGENT).page(NEW + "/hints?summary=a")).contains("Say in one line what happens");
        assertThat(as(AGENT).page(NEW + "/hints?summary=%27%22%3Cscript%3E%26%7C%00"))
                .doesNotContain("<script>");
        assertThat(as(VENDOR).get(NEW + "/hints?summary=facturation")).hasStatus(403);
    }

    @Test
    void runningOutagesBesideTheCategoryAreShownUntilTheyAreResolved() {
        var outage = tickets.log(
                aComplaintOf(caller().id())
                        .about("OUTAGE")
                        .saying("Fibre cut in Lyon 7")
                        .hitting(Scope.WHOLE_AREA, 1)
                        .draft(),
                AGENT);
        tickets.log(
                aComplaintOf(caller().id()).about("OUTAGE").saying("Only me").draft(), AGENT);
        assertThat(as(AGENT).page(NEW + "/hints?summary=internet+lent&category=DATA_SPEED"))
                .contains("Running outage", "Fibre cut in Lyon 7", outage.value())
                .doesNotContain("Only me");
        assertThat(as(AGENT).page(NEW + "/hints?summary=plus+internet")).contains("Fibre cut in Lyon 7");
        assertThat(as(AGENT).page(NEW + "/hints?summary=facture+fausse")).doesNotContain("Lyon");
        tickets.make(outage, null, null, MoveOrder.withSolution(TicketMove.SOLVE, "Spliced"), AGENT);
        assertThat(as(AGENT).page(NEW + "/hints?summary=plus+internet")).doesNotContain("Lyon");
    }

    @Test
    void whatWasUsedSolvesTheCallStandsOnTheTicketAndIsCounted() {
        var number = send("solve", bill);
        var ticket = tickets.ticket(number, AGENT);
        assertThat(ticket.status()).isEqualTo(TicketStatus.RESOLVED);
        assertThat(ticket.firstContactResolution()).isTrue();
        assertThat(ticket.solution()).contains("Billing counts the discount twice", "Correct the rate");
        assertThat(as(IT).page("/desk/tickets/" + number)).contains("Used on the call", "/library/" + bill);
        assertThat(usefulness(bill)).isEqualTo(new Usefulness(1, 1, 1, 0, 0));
        assertThat(usefulness(apn)).isEqualTo(new Usefulness(1, 0, 0, 0, 0));
    }

    @Test
    void whatWasUsedButHandedOnSolvedNothing() {
        var number = send("keep", bill);
        assertThat(tickets.ticket(number, AGENT).status()).isNotEqualTo(TicketStatus.RESOLVED);
        assertThat(usefulness(bill)).isEqualTo(new Usefulness(1, 1, 0, 0, 0));
    }

    @Test
    void whatWasTickedStaysTickedWhileTheCallerSaysMore() {
        assertThat(as(AGENT).page(NEW + "/hints?summary=the+apn&used=" + bill + "&used=nonsense"))
                .containsPattern("id=\"used-" + bill + "\" value=\"" + bill + "\" checked")
                .contains("The APN is missing");
    }

    private TicketNumber send(String then, ArticleId used) {
        var answer = as(AGENT)
                .post(
                        NEW,
                        "then",
                        then,
                        "customer",
                        Long.toString(caller().id().value()),
                        "category",
                        "WRONG_BILL",
                        "summary",
                        "Discount missing",
                        "severity",
                        "3",
                        "impact",
                        "LOW",
                        "scope",
                        "ONE_CUSTOMER",
                        "offered",
                        bill.toString(),
                        "offered",
                        apn.toString(),
                        "used",
                        used.toString(),
                        "submission",
                        UUID.randomUUID().toString());
        var address = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        return new TicketNumber(address.substring(address.lastIndexOf('/') + 1));
    }

    private Usefulness usefulness(ArticleId id) {
        return articles.article(id).orElseThrow().usefulness();
    }

    private ArticleId known(String category, String titleEn, String titleFr) {
        var text = new ArticleText(titleEn, titleFr, "", "", "Correct the rate", "Corriger le tarif");
        return articles.publish(
                new ArticleDraft(
                        ArticleKind.KNOWN_ERROR, new CategoryCode(category), text, LocalDate.of(2027, 1, 15), ""),
                IT);
    }

    private Customer caller() {
        return Objects.requireNonNull(jeanne);
    }

    private Visitor as(StaffId who) {
        return Visitor.of(mvc, organization, who);
    }
}
