package io.palier.desk;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.palier.customer.Customers;
import io.palier.desk.BulkPage.Result;
import io.palier.desk.BulkPage.Results;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PalierTest
class BulkControllerTests {

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;

    BulkControllerTests(MockMvcTester mvc, Organization organization, Tickets tickets, Customers customers, Crew crew) {
        this.mvc = mvc;
        this.organization = organization;
        this.tickets = tickets;
        this.customers = customers;
        this.crew = crew;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void eachTicketHasItsResultAndARefusalStopsNoOther() {
        var one = log("First");
        var upstairs = log("Second");
        make(upstairs, MoveOrder.of(TicketMove.ESCALATE, "All tried"), AGENT);
        var three = log("Third");
        var answer = as(AGENT)
                .post(
                        "/desk/bulk/escalate",
                        "t",
                        ticked(one),
                        "t",
                        ticked(upstairs),
                        "t",
                        ticked(three),
                        "text",
                        "No known solution");
        assertThat(answer).hasRedirectedUrl("/desk/bulk/done");
        assertThat(results(answer).lines())
                .extracting(Result::number, Result::refused)
                .containsExactly(
                        tuple(one.value(), ""),
                        tuple(upstairs.value(), "ticket.refusal.OTHER_LEVEL"),
                        tuple(three.value(), ""));
        assertThat(tickets.ticket(one, AGENT).level()).isEqualTo(SupportLevel.L2);
        assertThat(tickets.ticket(three, AGENT).level()).isEqualTo(SupportLevel.L2);
    }

    @Test
    void whatSomebodyChangedMeanwhileIsLeftAlone() {
        var number = log("First");
        var shown = ticked(number);
        make(number, MoveOrder.of(TicketMove.ESCALATE, "All tried"), AGENT);
        var answer = as(AGENT).post("/desk/bulk/cancel", "t", shown, "text", "Called back");
        assertThat(results(answer).lines()).extracting(Result::refused).containsExactly("desk.bulk.changed");
        assertThat(tickets.ticket(number, AGENT).endedAt()).isNull();
    }

    @Test
    void theFormSentTwiceMovesEachOnce() {
        var number = log("First");
        var submission = "6d1a6b1e-3f51-4f0c-9d0e-0c3c5a6f4b11";
        for (var time = 0; time < 2; time++) {
            as(AGENT).post("/desk/bulk/note", "t", number.value(), "text", "Seen", "submission", submission);
        }
        assertThat(tickets.ticket(number, AGENT).history().stream()
                        .filter(line -> line.move().equals("NOTE")))
                .hasSize(1);
    }

    @Test
    void whatTheMoveDemandsIsAskedForBesideItsFieldAndNothingIsLost() {
        var number = log("First");
        var answer = as(AGENT).reading("fr").post("/desk/bulk/escalate", "t", ticked(number), "text", " ");
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.body(answer)).contains("escalate-text-error", ticked(number));
        assertThat(tickets.ticket(number, AGENT).level()).isEqualTo(SupportLevel.L1);
    }

    @Test
    void theFormShowsWhatIsTickedAndAsksWhatTheMoveDemands() {
        var number = log("First");
        assertThat(as(AGENT).page("/desk/bulk?move=pend&t=" + ticked(number) + "&t=INC-2026-999999&t=nonsense"))
                .contains("First", ticked(number), "pend-pauseReason")
                .doesNotContain("value=\"INC-2026-999999", "value=\"nonsense");
        assertThat(as(AGENT).get("/desk/bulk?move=pend")).hasRedirectedUrl("/desk");
        assertThat(as(AGENT).get("/desk/bulk?move=diagnose&t=" + number)).hasRedirectedUrl("/desk");
        assertThat(as(AGENT).get("/desk/bulk/done")).hasRedirectedUrl("/desk");
    }

    @Test
    void aMoveOfAnotherLevelIsNoAddress() {
        var number = log("First");
        assertThat(as(AGENT).post("/desk/bulk/resolve", "t", ticked(number), "rootCause", "x", "solution", "y"))
                .hasStatus(404);
    }

    @Test
    void aVendorSeesAndMovesNothingThatIsNotItsOwn() {
        var number = log("First");
        assertThat(as(VENDOR).get("/desk/bulk?move=note&t=" + number)).hasRedirectedUrl("/desk");
        var answer = as(VENDOR).post("/desk/bulk/note", "t", ticked(number), "text", "hello");
        assertThat(results(answer).lines())
                .extracting(Result::refused, Result::summary)
                .containsExactly(tuple("desk.bulk.unknown", ""));
    }

    @Test
    void everyMoveOfferedCanBeAskedFor() {
        var number = log("First");
        for (var who : List.of(AGENT, IT, BILLING)) {
            for (var move : BulkMoves.of(organization.member(who).orElseThrow())) {
                assertThat(as(who).get("/desk/bulk?move=" + MoveRow.slug(move) + "&t=" + number))
                        .as(who + " " + move)
                        .hasStatusOk();
            }
        }
    }

    private static Results results(MvcTestResult answer) {
        return (Results)
                Objects.requireNonNull(answer.getMvcResult().getFlashMap().get("results"));
    }

    private String ticked(TicketNumber number) {
        return number + ":" + tickets.ticket(number, Crew.MANAGER).version();
    }

    private TicketNumber log(String summary) {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(Drafts.aComplaintOf(caller.id()).saying(summary).draft(), AGENT);
    }

    private void make(TicketNumber number, MoveOrder order, StaffId by) {
        tickets.make(number, null, null, order, by);
    }

    private Visitor as(StaffId who) {
        return Visitor.of(mvc, organization, who);
    }
}
