package io.palier.desk;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.PARTNER;
import static io.palier.support.Crew.VENDOR;
import static io.palier.support.Drafts.aComplaintOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.customer.Customer;
import io.palier.customer.Customers;
import io.palier.organization.Nature;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.SystemCode;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketDetail;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.Tickets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PalierTest
class MoveControllerTests {

    private static final String NASTY = "<img src=x onerror=alert(1)> ' or 1=1; --";
    private static final String NASTY_SHOWN = "&lt;img src=x onerror=alert(1)&gt;";

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private @Nullable Customer jeanne;

    MoveControllerTests(MockMvcTester mvc, Organization organization, Tickets tickets, Customers customers, Crew crew) {
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
    void thePageShowsWhoCallsWhereItStandsAndWhy() {
        var page = as(AGENT).page(address(atL1()));
        assertThat(page)
                .contains("Discount missing", "Jeanne Martin", "Customer care", "revenue is lost", "+33612345678")
                .contains("class=\"staircase\"", "class=\"timeline\"", "Logged")
                .doesNotContain("??");
    }

    @Test
    void onlyMyMovesHaveAFormAndTheOthersSayWhyNot() {
        var number = atL1();
        assertThat(as(AGENT).page(address(number))).contains("/moves/solve", "/moves/escalate");
        assertThat(as(IT).page(address(number)))
                .doesNotContain("/moves/solve", "/moves/escalate")
                .contains("Another team holds it; only they may.");
    }

    @Test
    void aMoveLeadsBackToTheTicketAndSaysWhatHappened() {
        var number = atL1();
        var result = move(AGENT, number, "escalate", "text", "Restarted twice");
        assertThat(result).hasStatus3xxRedirection().hasRedirectedUrl(address(number));
        assertThat(result.getMvcResult().getFlashMap().get("flash").toString()).contains("desk.flash.ESCALATE");
        assertThat(read(number).level()).isEqualTo(SupportLevel.L2);
    }

    @Test
    void aMoveWithoutWhatItDemandsComesBackOpenWithTheProblemBesideTheField() {
        var number = atL2();
        var result = move(IT, number, "diagnose", "text", "Found in the rating run");
        assertThat(result).hasStatus(422);
        assertThat(Visitor.body(result))
                .contains("id=\"diagnose-nature-error\"", "This is needed.", "Found in the rating run")
                .containsPattern("id=\"move-diagnose\" open");
        assertThat(read(number).level()).isEqualTo(SupportLevel.L2);
    }

    @Test
    void whatIsTooLongComesBackWhole() {
        var endless = "x".repeat(8_001);
        var result = move(AGENT, atL1(), "escalate", "text", endless);
        assertThat(result).hasStatus(422);
        assertThat(Visitor.body(result)).contains(endless, "id=\"escalate-text-error\"", "too long");
    }

    @Test
    void aMoveThatTheStaircaseRefusesComesBackWithTheReasonAndWhatWasTyped() {
        var number = atL1();
        var result = move(IT, number, "solve", "solution", "I know it");
        assertThat(result).hasStatus(409);
        assertThat(Visitor.body(result)).contains("Another team holds it", "I know it");
    }

    @Test
    void aMoveOfAnotherLevelComesBackToo() {
        var result = move(AGENT, atL1(), "hand-to-vendor", "system", "BILLING", "text", "core");
        assertThat(result).hasStatus(409);
        assertThat(Visitor.body(result)).contains("belongs to another level", "core");
    }

    @Test
    void aStaleFormShowsWhatTheOtherDidBesideWhatWasTypedAndCanBeSentAgain() {
        var number = atL2();
        var stale = as(IT).page(address(number));
        tickets.make(number, null, null, MoveOrder.of(TicketMove.TAKE, null), IT);
        tickets.make(number, null, null, MoveOrder.of(TicketMove.NOTE, "Looked at it"), IT);
        var result = as(IT).post(
                        address(number) + "/moves/send-back",
                        "version",
                        Visitor.input(stale, "version"),
                        "seen",
                        Visitor.input(stale, "seen"),
                        "submission",
                        UUID.randomUUID().toString(),
                        "solution",
                        "Ask for the new SIM");
        assertThat(result).hasStatus(409);
        var page = Visitor.body(result);
        assertThat(page)
                .contains(
                        "Someone changed this ticket", "Ivan Tessier", "Taken", "Looked at it", "Ask for the new SIM");
        var again = as(IT).post(
                        address(number) + "/moves/send-back",
                        "version",
                        Visitor.input(page, "version"),
                        "seen",
                        Visitor.input(page, "seen"),
                        "submission",
                        Visitor.input(page, "submission"),
                        "solution",
                        "Ask for the new SIM");
        assertThat(again).hasStatus3xxRedirection();
        assertThat(read(number).proposedSolution()).isEqualTo("Ask for the new SIM");
    }

    @Test
    void aFormSentTwiceMovesOnce() {
        var number = atL1();
        var page = as(AGENT).page(address(number));
        var fields = new String[] {
            "version",
            Visitor.input(page, "version"),
            "submission",
            UUID.randomUUID().toString(),
            "text",
            "Tried"
        };
        assertThat(as(AGENT).post(address(number) + "/moves/escalate", fields)).hasStatus3xxRedirection();
        assertThat(as(AGENT).post(address(number) + "/moves/escalate", fields)).hasStatus3xxRedirection();
        assertThat(read(number).visits()).hasSize(2);
    }

    @Test
    void l1SeesTheSolutionThatL2ProposedAndFindsItInTheForm() {
        var number = atL2();
        tickets.make(number, null, null, MoveOrder.withSolution(TicketMove.SEND_BACK, "Ask for the new SIM"), IT);
        assertThat(as(AGENT).page(address(number)))
                .contains("Tell the customer")
                .containsPattern("<textarea[^>]*name=\"solution\"[^>]*>Ask for the new SIM</textarea>");
    }

    @ParameterizedTest
    @EnumSource(TicketMove.class)
    void htmlAndSqlAreTextInEveryMove(TicketMove move) {
        var number = atL1();
        var fields = new ArrayList<String>();
        for (var component : MoveForm.class.getRecordComponents()) {
            if (!List.of("version", "submission").contains(component.getName())) {
                fields.addAll(List.of(component.getName(), NASTY));
            }
        }
        var result = as(AGENT).post(address(number) + "/moves/" + MoveRow.slug(move), fields.toArray(String[]::new));
        assertThat(result.getResponse().getStatus()).isIn(302, 303, 409, 422);
        assertThat(Visitor.body(result)).doesNotContain("<img src=x");
        assertThat(as(AGENT).page(address(number))).doesNotContain("<img src=x");
        assertThat(as(IT).page(address(number))).doesNotContain("<img src=x");
    }

    @Test
    void whatWasSaidIsShownAsItWasSaid() {
        var number = atL1();
        move(AGENT, number, "note", "text", NASTY);
        assertThat(as(AGENT).page(address(number))).contains(NASTY_SHOWN);
    }

    @Test
    void aTicketWaitsUntilALocalTime() {
        var number = atL1();
        var result = move(
                AGENT,
                number,
                "pend",
                "pauseReason",
                "AWAITING_CUSTOMER",
                "text",
                "Scan asked",
                "resumeAt",
                "2026-03-03T10:00");
        assertThat(result).hasStatus3xxRedirection();
        assertThat(read(number).resumeAt()).isEqualTo(Instant.parse("2026-03-03T09:00:00Z"));
        assertThat(read(number).pauseReason()).isEqualTo(PauseReason.AWAITING_CUSTOMER);
        assertThat(as(AGENT).page(address(number))).contains("waiting for the customer", "/moves/resume");
    }

    @Test
    void aTimeThatIsNoneIsSaidBesideItsField() {
        var result =
                move(AGENT, atL1(), "pend", "pauseReason", "AWAITING_CUSTOMER", "text", "Scan", "resumeAt", "tomorrow");
        assertThat(result).hasStatus(422);
        assertThat(Visitor.body(result)).contains("id=\"pend-resumeAt-error\"", "no date and time", "tomorrow");
    }

    @Test
    void aManagerSetsThePriorityWithAReason() {
        var number = atL1();
        assertThat(as(AGENT).page(address(number))).doesNotContain("override-priority");
        move(MANAGER, number, "override-priority", "priority", "P1", "text", "The mayor called");
        assertThat(read(number).priority()).isEqualTo(Priority.P1);
        assertThat(as(AGENT).page(address(number))).contains("set by a manager: The mayor called");
    }

    @Test
    void assessingAgainLetsThePriorityFollow() {
        var number = atL1();
        move(
                AGENT,
                number,
                "reassess",
                "severity",
                "3",
                "impact",
                "HIGH",
                "scope",
                "SEVERAL_CUSTOMERS",
                "affectedCustomers",
                "40",
                "revenueHit",
                "true",
                "text",
                "Forty more called");
        assertThat(read(number).priority()).isEqualTo(Priority.P1);
        assertThat(read(number).assessment().affectedCustomers()).isEqualTo(40);
    }

    @Test
    void aVendorWorksItsOwnTicketAndSeesNoCustomer() {
        var number = atVendor();
        var page = as(VENDOR).page(address(number));
        assertThat(page)
                .contains("/moves/vendor-fixed", "Core function")
                .doesNotContain("Jeanne", "+33612345678", "All tried", "Rating run");
        var result = move(VENDOR, number, "vendor-fixed", "text", "Patched", "reference", "BT-77");
        assertThat(result).hasStatus3xxRedirection();
        assertThat(read(number).level()).isEqualTo(SupportLevel.L3);
    }

    @Test
    void anothersTicketIsToAVendorAsAbsentAsOneThatIsNot() {
        var number = atVendor();
        for (var address : List.of(address(number), "/desk/tickets/INC-2026-999999")) {
            assertThat(as(PARTNER).get(address)).hasStatus(404);
            assertThat(as(PARTNER).post(address + "/moves/note", "text", "hello"))
                    .hasStatus(404);
            assertThat(as(PARTNER).post(address + "/take")).hasStatus(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/tickets/nonsense", "/desk/tickets/INC-2026-1", "/desk/tickets/ABC-2026-000001"})
    void whatIsNoNumberIsNotFound(String address) {
        assertThat(as(AGENT).get(address)).hasStatus(404);
    }

    @Test
    void whatIsNoMoveIsNotFound() {
        assertThat(as(AGENT).post(address(atL1()) + "/moves/levitate")).hasStatus(404);
    }

    @Test
    void reloadingAPageThatCameBackFromAMoveShowsTheTicket() {
        var number = atL1();
        assertThat(as(AGENT).get(address(number) + "/moves/solve")).hasRedirectedUrl(address(number));
    }

    @Test
    void theStaircaseIsWalkedInFrench() {
        var page = as(AGENT).reading("fr").page(address(atVendor()));
        assertThat(page)
                .contains("Ce qui s’est passé", "Facturation", "Actions")
                .doesNotContain("??");
    }

    @Test
    void aResolvedTicketIsConfirmedByL1() {
        var number = atL1();
        move(AGENT, number, "solve", "solution", "Restarted");
        assertThat(move(AGENT, number, "confirm")).hasStatus3xxRedirection();
        assertThat(read(number).status()).isEqualTo(TicketStatus.CLOSED);
        assertThat(as(AGENT).page(address(number)))
                .contains("This ticket has ended")
                .doesNotContain("/moves/");
    }

    private TicketNumber atL1() {
        return tickets.log(aComplaintOf(Objects.requireNonNull(jeanne).id()).draft(), AGENT);
    }

    private TicketNumber atL2() {
        var number = atL1();
        tickets.make(number, null, null, MoveOrder.of(TicketMove.ESCALATE, "All tried"), AGENT);
        return number;
    }

    private TicketNumber atVendor() {
        var number = atL2();
        tickets.make(number, null, null, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "Rating run"), IT);
        tickets.make(number, null, null, MoveOrder.handToVendor(new SystemCode("BILLING"), "Core function"), BILLING);
        return number;
    }

    /** Sends a form as the page that the person has just seen would. */
    private MvcTestResult move(StaffId who, TicketNumber number, String slug, String... fields) {
        var ticket = tickets.ticket(number, who);
        var said = new ArrayList<>(List.of(
                "version",
                Integer.toString(ticket.version()),
                "submission",
                UUID.randomUUID().toString()));
        said.addAll(List.of(fields));
        return as(who).post(address(number) + "/moves/" + slug, said.toArray(String[]::new));
    }

    private TicketDetail read(TicketNumber number) {
        return tickets.ticket(number, AGENT);
    }

    private static String address(TicketNumber number) {
        return "/desk/tickets/" + number;
    }

    private Visitor as(StaffId who) {
        return Visitor.of(mvc, organization, who);
    }
}
