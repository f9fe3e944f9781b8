package io.palier.desk;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.PauseReason;
import io.palier.agreement.Scope;
import io.palier.customer.Customers;
import io.palier.organization.Nature;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.SystemCode;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketLinks;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.Tickets;
import io.palier.ticket.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PalierTest
class TieControllerTests {

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Tickets tickets;
    private final TicketLinks links;
    private final Customers customers;
    private final Crew crew;

    TieControllerTests(
            MockMvcTester mvc,
            Organization organization,
            Tickets tickets,
            TicketLinks links,
            Customers customers,
            Crew crew) {
        this.mvc = mvc;
        this.organization = organization;
        this.tickets = tickets;
        this.links = links;
        this.customers = customers;
        this.crew = crew;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void aTieIsMadeByNumberShownOnBothPagesAndTakenAwayAgain() {
        var one = log("Slow line");
        var other = log("No line at all");
        assertThat(as(AGENT)
                        .post(
                                page(one) + "/links",
                                "tie",
                                "DUPLICATE_OF",
                                "other",
                                " " + other.value().toLowerCase(Locale.ROOT)))
                .hasStatus3xxRedirection();
        assertThat(as(IT).page(page(one))).contains("Duplicate of", "No line at all");
        assertThat(as(IT).page(page(other))).contains("Duplicates", "Slow line");
        var link = links.of(one, AGENT).get(0).link();
        as(IT).post(page(other) + "/links/" + link + "/removal");
        assertThat(as(IT).page(page(one))).doesNotContain("No line at all");
    }

    @Test
    void whatCannotBeTiedIsSaidBesideTheFieldAndStaysTyped() {
        var one = log("Slow line");
        for (var wrong : List.of("INC-2026-999999", "what?", "", one.value(), "<script>alert(1)</script>")) {
            var answer = as(AGENT).post(page(one) + "/links", "tie", "PARENT", "other", wrong);
            assertThat(answer).as(wrong).hasStatus(422);
            assertThat(Visitor.body(answer))
                    .contains("link-other-error", "aria-invalid=\"true\"")
                    .contains("value=\"" + wrong.replace("<", "&lt;").replace(">", "&gt;") + "\"")
                    .doesNotContain("<script>alert");
        }
        assertThat(as(AGENT).post(page(one) + "/links", "tie", "SPLIT_FROM", "other", log("x").value()))
                .hasStatus(422);
        assertThat(as(AGENT).post(page(one) + "/links", "tie", "nonsense", "other", "x"))
                .hasStatus(422);
    }

    @Test
    void aVendorSeesNothingOfTies() {
        var atVendor = atTheVendor();
        var other = log("Another customer’s trouble");
        links.tie(atVendor, Tie.RELATED, other, AGENT);
        assertThat(as(VENDOR).page(page(atVendor))).doesNotContain("Tied tickets", "Another customer", other.value());
        assertThat(as(VENDOR).post(page(atVendor) + "/links", "tie", "RELATED", "other", other.value()))
                .hasStatus(404);
        assertThat(as(VENDOR).post(page(atVendor) + "/children/solution")).hasStatus3xxRedirection();
    }

    @Test
    void aNewTicketIsTiedToARunningOutageAtIntake() {
        var outage = outage("No signal in Lyon since noon");
        assertThat(as(AGENT).page("/desk/tickets/new/hints?category=WRONG_BILL&summary=signal+Lyon"))
                .contains("Part of this outage", outage.value());
        var child = taken(outage.value());
        assertThat(links.of(outage, AGENT))
                .extracting(link -> link.ticket().number())
                .containsExactly(child);
    }

    @Test
    void anOutageThatIsOverMeanwhileIsSaidBesideItAndNothingIsLoggedOrLost() {
        var outage = outage("No signal in Lyon since noon");
        tickets.make(outage, null, null, MoveOrder.withSolution(TicketMove.SOLVE, "mast repaired"), AGENT);
        var answer = send(outage.value());
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.body(answer)).contains("outage-error", "Discount missing");
    }

    @Test
    void aSolvedParentSolvesItsPartsWithAResultForEach() {
        var outage = outage("No signal in Lyon since noon");
        var atFrontDesk = child(outage, "one");
        var waiting = child(outage, "two");
        tickets.make(waiting, null, null, MoveOrder.pend(PauseReason.SPARE_PART, "ordered", null), AGENT);
        var higher = child(outage, "three");
        tickets.make(higher, null, null, MoveOrder.of(TicketMove.ESCALATE, "unknown"), AGENT);
        assertThat(as(AGENT).page(page(outage))).doesNotContain("Pass the solution on");
        tickets.make(outage, null, null, MoveOrder.withSolution(TicketMove.SOLVE, "mast repaired"), AGENT);
        assertThat(as(AGENT).page(page(outage))).contains("3 parts of it are still open", "Pass the solution on");

        var answer = solve(outage, AGENT, atFrontDesk, waiting, higher);
        @SuppressWarnings("unchecked")
        var results = (List<ChildResult>)
                Objects.requireNonNull(answer.getMvcResult().getFlashMap().get("children"));
        assertThat(results)
                .containsExactlyInAnyOrder(
                        new ChildResult(atFrontDesk.value(), null),
                        new ChildResult(waiting.value(), "ticket.refusal.WAITING"),
                        new ChildResult(higher.value(), "ticket.refusal.OTHER_TEAM"));
        assertThat(tickets.ticket(atFrontDesk, AGENT).status()).isEqualTo(TicketStatus.RESOLVED);
        assertThat(tickets.ticket(atFrontDesk, AGENT).solution()).contains(outage.value(), "mast repaired");
        solve(outage, IT, higher);
        assertThat(tickets.ticket(higher, AGENT).proposedSolution()).contains("mast repaired");
        assertThat(tickets.ticket(waiting, MANAGER).status().isWaiting()).isTrue();
    }

    @Test
    void onlyPartsOfThatParentAreSolvedAndOnlyOnce() {
        var outage = outage("No signal in Lyon since noon");
        var stranger = log("Slow line");
        var child = child(outage, "one");
        tickets.make(outage, null, null, MoveOrder.withSolution(TicketMove.SOLVE, "mast repaired"), AGENT);
        solve(outage, AGENT, stranger, child);
        assertThat(tickets.ticket(stranger, AGENT).status().isOpen()).isTrue();
        var version = tickets.ticket(child, AGENT).version();
        solve(outage, AGENT, child);
        assertThat(tickets.ticket(child, AGENT).version()).isEqualTo(version);
    }

    private MvcTestResult solve(TicketNumber parent, StaffId who, TicketNumber... children) {
        var fields = new ArrayList<>(List.of("submission", UUID.randomUUID().toString()));
        for (var child : children) {
            fields.addAll(List.of("children", child.value()));
        }
        return as(who).post(page(parent) + "/children/solution", fields.toArray(String[]::new));
    }

    private TicketNumber taken(String outage) {
        var to = Objects.requireNonNull(send(outage).getResponse().getRedirectedUrl());
        return new TicketNumber(to.replaceAll(".*/", ""));
    }

    private MvcTestResult send(String outage) {
        var jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return as(AGENT)
                .post(
                        "/desk/tickets/new",
                        "submission",
                        UUID.randomUUID().toString(),
                        "customer",
                        Long.toString(jeanne.id().value()),
                        "category",
                        "WRONG_BILL",
                        "summary",
                        "Discount missing",
                        "outage",
                        outage,
                        "then",
                        "keep");
    }

    private TicketNumber child(TicketNumber outage, String summary) {
        var jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return links.logUnder(
                outage, Drafts.aComplaintOf(jeanne.id()).saying(summary).draft(), null, AGENT);
    }

    private TicketNumber atTheVendor() {
        var number = log("Invoices hang");
        tickets.make(number, null, null, MoveOrder.of(TicketMove.ESCALATE, "unknown"), AGENT);
        tickets.make(number, null, null, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "engine"), IT);
        tickets.make(number, null, null, MoveOrder.handToVendor(new SystemCode("BILLING"), "core"), BILLING);
        return number;
    }

    private TicketNumber outage(String summary) {
        var jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(
                Drafts.aComplaintOf(jeanne.id())
                        .saying(summary)
                        .hitting(Scope.WHOLE_AREA, 2)
                        .draft(),
                AGENT);
    }

    private TicketNumber log(String summary) {
        var jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(Drafts.aComplaintOf(jeanne.id()).saying(summary).draft(), AGENT);
    }

    private static String page(TicketNumber number) {
        return "/desk/tickets/" + number;
    }

    private Visitor as(StaffId who) {
        return Visitor.of(mvc, organization, who);
    }
}
