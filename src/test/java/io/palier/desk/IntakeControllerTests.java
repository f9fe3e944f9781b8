package io.palier.desk;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.Priority;
import io.palier.customer.Customer;
import io.palier.customer.Customers;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.ticket.TicketDetail;
import io.palier.ticket.TicketKind;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketQuery;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.Tickets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PalierTest
class IntakeControllerTests {

    private static final String NEW = "/desk/tickets/new";
    private static final String NASTY = "<script>alert('x')</script> \"'; drop table ticket; --";
    private static final String NASTY_SHOWN = "&lt;script&gt;alert(";

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private @Nullable Customer jeanne;

    IntakeControllerTests(
            MockMvcTester mvc, Organization organization, Tickets tickets, Customers customers, Crew crew) {
        this.mvc = mvc;
        this.organization = organization;
        this.tickets = tickets;
        this.customers = customers;
        this.crew = crew;
    }

    @BeforeEach
    void someoneWorksHereAndSomeoneCalls() {
        crew.hire();
        jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
    }

    @Test
    void aCallerIsFoundByTheNumberHoweverItIsSpelled() {
        assertThat(as(AGENT).page(NEW + "/callers?caller=0612345678"))
                .contains("Jeanne Martin", "+33612345678", "name=\"customer\"")
                .doesNotContain("<html");
        assertThat(as(AGENT).page(NEW + "?caller=Jeanne"))
                .contains("Jeanne Martin", Objects.requireNonNull(jeanne).reference());
    }

    @Test
    void aCallersOpenTicketsAreShownWithTheCaller() {
        var number = send("then", "keep");
        assertThat(as(AGENT).page(NEW + "?caller=0612345678")).contains("Open tickets of this caller", number.value());
    }

    @Test
    void choosingACategoryShowsItsScriptAndItsSeverity() {
        assertThat(as(AGENT).page(NEW + "/steps?category=SIGNAL")).contains("name=\"outcomes\"");
        assertThat(as(AGENT).page(NEW + "/assessment?category=SIGNAL"))
                .containsPattern("name=\"severity\" value=\"2\" checked");
        assertThat(as(AGENT).page(NEW + "/verdict?category=ORDER_CREATION&severity=4"))
                .contains("data-priority=\"P1\"", "customer orders cannot be created");
    }

    @Test
    void thePriorityFollowsWhatIsTicked() {
        var one = as(AGENT).page(NEW + "/verdict?category=WRONG_BILL&severity=3&scope=ONE_CUSTOMER");
        var several =
                as(AGENT).page(NEW + "/verdict?category=WRONG_BILL&severity=3&scope=SEVERAL_CUSTOMERS&revenueHit=true");
        assertThat(one).contains("data-priority=\"P4\"");
        assertThat(several).contains("data-priority=\"P1\"", "several customers, direct revenue loss");
    }

    @Test
    void solvedOnTheCallLogsAndSolvesInOneGo() {
        var ticket = read(send("then", "solve", "result", "Restarted the phone"));
        assertThat(ticket.status()).isEqualTo(TicketStatus.RESOLVED);
        assertThat(ticket.firstContactResolution()).isTrue();
        assertThat(ticket.solution()).isEqualTo("Restarted the phone");
        assertThat(ticket.summary()).isEqualTo("Discount missing");
    }

    @Test
    void aStepThatHelpedIsASolution() {
        var ticket = read(send(
                "then",
                "solve",
                "category",
                "SIGNAL",
                "script",
                "SIGNAL",
                "outcomes",
                "NO_CHANGE",
                "outcomes",
                "HELPED"));
        assertThat(ticket.script()).hasSize(2);
        assertThat(ticket.solution()).isEqualTo(ticket.script().get(1).instruction());
    }

    @Test
    void solvingWithoutASolutionIsRefusedAndNothingIsLogged() {
        var result = post("then", "solve");
        assertThat(result).hasStatus(422);
        assertThat(Visitor.body(result)).contains("id=\"result-error\"", "This is needed.", "Discount missing");
        assertThat(logged()).isZero();
    }

    @Test
    void whatWasTriedGoesUpToL2() {
        var ticket = read(send("then", "escalate", "result", "Restarted twice", "noSolution", "true"));
        assertThat(ticket.level()).isEqualTo(SupportLevel.L2);
        assertThat(ticket.history().get(1).text()).contains("Restarted twice", "No known solution.");
    }

    @Test
    void handingOnWithNothingTriedNeedsTheWordsNoKnownSolution() {
        assertThat(post("then", "escalate")).hasStatus(422);
        var ticket = read(send("then", "escalate", "noSolution", "true"));
        assertThat(ticket.history().get(1).text()).isEqualTo("No known solution.");
    }

    @Test
    void aFormSentTwiceLogsOneTicketAndShowsIt() {
        var submission = UUID.randomUUID().toString();
        var first = send("then", "solve", "result", "Restarted", "submission", submission);
        var second = send("then", "solve", "result", "Restarted", "submission", submission);
        assertThat(second).isEqualTo(first);
        assertThat(logged()).isOne();
    }

    @Test
    void anUnknownCallerIsTakenIntoTheBooks() {
        assertThat(as(AGENT).page(NEW + "/callers?caller=0698765432"))
                .contains("Nobody of that name or number", "value=\"0698765432\"");
        var ticket = read(
                send("then", "keep", "customer", "", "callerName", "Paul Renaud", "callerNumber", "06 98 76 54 32"));
        var caller =
                customers.customer(Objects.requireNonNull(ticket.customer())).orElseThrow();
        assertThat(caller.name()).isEqualTo("Paul Renaud");
        assertThat(caller.lines().get(0).number()).isEqualTo("+33698765432");
    }

    @Test
    void whatIsNoNumberIsSaidBesideItsField() {
        var result = post("then", "keep", "customer", "", "caller", "zz top", "callerName", "Z", "callerNumber", "12");
        assertThat(result).hasStatus(422);
        assertThat(Visitor.body(result)).contains("id=\"callerNumber-error\"", "This is no telephone number");
    }

    @Test
    void withoutACallerASystemIsNamed() {
        var nobody = post("then", "keep", "customer", "");
        assertThat(nobody).hasStatus(422);
        assertThat(Visitor.body(nobody)).contains("Choose who calls, or name the system");
        assertThat(read(send("then", "keep", "customer", "", "system", "BILLING"))
                        .system())
                .hasToString("BILLING");
    }

    @Test
    void everyProblemStandsBesideItsFieldInTheReadersLanguageAndNothingTypedIsLost() {
        var result = as(AGENT)
                .reading("fr")
                .post(NEW, "then", "keep", "description", "Depuis hier soir", "caller", "0612345678", "lineId", "7");
        assertThat(result).hasStatus(422);
        assertThat(Visitor.body(result))
                .contains("Depuis hier soir", "0612345678", "id=\"summary-error\"", "id=\"category-error\"")
                .contains("Rien n’est encore enregistré")
                .doesNotContain("??");
    }

    @Test
    void whatIsTooLongComesBackWhole() {
        var endless = "x".repeat(8_001);
        var result = post("then", "keep", "description", endless, "summary", "y".repeat(201));
        assertThat(result).hasStatus(422);
        assertThat(Visitor.body(result))
                .contains(endless, "y".repeat(201), "id=\"description-error\"", "id=\"summary-error\"", "too long");
    }

    @Test
    void htmlAndSqlAreTextInEveryField() {
        var refused = post(
                "then",
                "solve",
                "summary",
                NASTY,
                "description",
                NASTY,
                "caller",
                NASTY,
                "customer",
                NASTY,
                "system",
                NASTY,
                "callerName",
                NASTY,
                "callerNumber",
                NASTY,
                "lineId",
                NASTY,
                "category",
                NASTY,
                "severity",
                NASTY,
                "impact",
                NASTY,
                "scope",
                NASTY,
                "affectedCustomers",
                NASTY,
                "kind",
                NASTY,
                "channel",
                NASTY,
                "submission",
                NASTY,
                "outcomes",
                NASTY,
                "script",
                NASTY,
                "revenueHit",
                NASTY);
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.body(refused)).contains(NASTY_SHOWN).doesNotContain("<script>alert");
        var number = send("then", "escalate", "summary", NASTY, "description", NASTY, "result", NASTY);
        assertThat(as(AGENT).page("/desk/tickets/" + number))
                .contains(NASTY_SHOWN)
                .doesNotContain("<script>alert");
        assertThat(as(IT).page("/desk")).contains(NASTY_SHOWN).doesNotContain("<script>alert");
    }

    @Test
    void withoutScriptsARoundTripSearchesAndShowsTheScript() {
        var page = Visitor.body(post("then", "look", "caller", "Jeanne", "customer", "", "category", "SIGNAL"));
        assertThat(page)
                .contains("Jeanne Martin", "name=\"outcomes\"", "value=\"Discount missing\"")
                .containsPattern("name=\"severity\" value=\"2\" checked")
                .doesNotContain("This is needed");
    }

    @Test
    void aBillingDisputeIsLoggedAsOne() {
        assertThat(as(AGENT).page(NEW + "/steps?category=BILLING_DISPUTE")).contains("BILLING_DISPUTE");
        assertThat(read(send("then", "keep", "category", "BILLING_DISPUTE")).kind())
                .isEqualTo(TicketKind.DISPUTE);
    }

    @Test
    void anOrderThatCannotBeCreatedIsP1() {
        assertThat(read(send("then", "keep", "category", "ORDER_CREATION")).priority())
                .isEqualTo(Priority.P1);
    }

    @Test
    void vendorsLogNothing() {
        assertThat(as(VENDOR).get(NEW)).hasStatus(403);
        assertThat(as(VENDOR).post(NEW, "then", "keep")).hasStatus(403);
        assertThat(as(VENDOR).get(NEW + "/callers?caller=Jeanne")).hasStatus(403);
    }

    @Test
    void aSpecialistKeepsOrHandsNothingOnFromHere() {
        assertThat(as(IT).page(NEW)).contains("value=\"keep\"").doesNotContain("value=\"solve\"");
    }

    /** Sends the ordinary call with some fields said otherwise, and expects a ticket. */
    private TicketNumber send(String... fields) {
        var result = post(fields);
        assertThat(result).hasStatus3xxRedirection();
        var address = Objects.requireNonNull(result.getResponse().getRedirectedUrl());
        return new TicketNumber(address.substring(address.lastIndexOf('/') + 1));
    }

    private MvcTestResult post(String... fields) {
        var said = new ArrayList<>(Arrays.asList(fields));
        var usual = List.of(
                "customer", Long.toString(Objects.requireNonNull(jeanne).id().value()),
                "category", "WRONG_BILL",
                "summary", "Discount missing",
                "severity", "3",
                "impact", "LOW",
                "scope", "ONE_CUSTOMER",
                "submission", UUID.randomUUID().toString());
        for (var i = 0; i < usual.size(); i += 2) {
            var name = usual.get(i);
            if (java.util.stream.IntStream.range(0, fields.length / 2).noneMatch(f -> fields[2 * f].equals(name))) {
                said.addAll(usual.subList(i, i + 2));
            }
        }
        return as(AGENT).post(NEW, said.toArray(String[]::new));
    }

    private TicketDetail read(TicketNumber number) {
        return tickets.ticket(number, AGENT);
    }

    private long logged() {
        return tickets.list(TicketQuery.search("", 0, 1), AGENT).total();
    }

    private Visitor as(StaffId who) {
        return Visitor.of(mvc, organization, who);
    }
}
