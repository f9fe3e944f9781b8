package io.palier.desk;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.RADIO;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.customer.Customers;
import io.palier.organization.Nature;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.SystemCode;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketQuery;
import io.palier.ticket.Tickets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PalierTest
class SplitControllerTests {

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;

    SplitControllerTests(
            MockMvcTester mvc, Organization organization, Tickets tickets, Customers customers, Crew crew) {
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
    void theNewTicketBearsWhatWasTypedAndBothSayWhereItCameFrom() {
        var old = log("Discount missing");
        var answer = as(AGENT)
                .post(
                        split(old),
                        "summary",
                        "Slow line",
                        "description",
                        "Since Monday",
                        "category",
                        "DATA_SPEED",
                        "part",
                        "true");
        assertThat(answer).hasStatus3xxRedirection();
        var cut = new TicketNumber(
                Objects.requireNonNull(answer.getResponse().getRedirectedUrl()).replaceAll(".*/", ""));
        assertThat(as(IT).page("/desk/tickets/" + cut))
                .contains("Slow line", "Since Monday", "Cut out of", "Part of", "Discount missing");
        assertThat(as(IT).page("/desk/tickets/" + old)).contains("Cut out of this one", "Slow line");
        assertThat(tickets.ticket(cut, AGENT).customer())
                .isEqualTo(tickets.ticket(old, AGENT).customer());
    }

    @Test
    void whatIsMissingOrUnknownIsSaidBesideItsField() {
        var old = log("Discount missing");
        var answer = as(AGENT).post(split(old), "summary", " ", "description", "<b>kept</b>", "category", "NO_SUCH");
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.body(answer)).contains("summary-error", "&lt;b&gt;kept&lt;/b&gt;");
        assertThat(as(AGENT).post(split(old), "summary", "x", "category", "NO_SUCH"))
                .hasStatus(422)
                .bodyText()
                .contains("category-error");
        assertThat(as(AGENT).post(split(old), "summary", "x".repeat(201), "category", "DATA_SPEED"))
                .hasStatus(422);
    }

    @Test
    void whoeverMayNotIsToldWhyAndAVendorFindsNothingOfOurs() {
        var old = log("Discount missing");
        assertThat(as(RADIO).get(split(old))).hasStatus3xxRedirection();
        assertThat(as(RADIO).post(split(old), "summary", "x", "category", "DATA_SPEED"))
                .hasStatus3xxRedirection();
        assertThat(as(VENDOR).get(split(old))).hasStatus(404);
        assertThat(as(VENDOR).post(split(old), "summary", "x", "category", "DATA_SPEED"))
                .hasStatus(404);
        var atVendor = log("Invoices hang");
        tickets.make(atVendor, null, null, MoveOrder.of(TicketMove.ESCALATE, "unknown"), AGENT);
        tickets.make(atVendor, null, null, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "engine"), IT);
        tickets.make(atVendor, null, null, MoveOrder.handToVendor(new SystemCode("BILLING"), "core"), BILLING);
        assertThat(as(VENDOR).get(split(atVendor))).hasStatus3xxRedirection();
        assertThat(tickets.count(TicketQuery.search("x", 0, 1), AGENT)).isZero();
    }

    private TicketNumber log(String summary) {
        var jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(Drafts.aComplaintOf(jeanne.id()).saying(summary).draft(), AGENT);
    }

    private static String split(TicketNumber number) {
        return "/desk/tickets/" + number + "/split";
    }

    private Visitor as(StaffId who) {
        return Visitor.of(mvc, organization, who);
    }
}
