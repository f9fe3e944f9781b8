package io.palier.desk;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.VENDOR;
import static io.palier.support.Drafts.aComplaintOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.PauseReason;
import io.palier.customer.Customers;
import io.palier.organization.Nature;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.SystemCode;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page on which every second of a ticket is accounted for. */
@PalierTest
class LedgerControllerTests {

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private final SettableClock clock;
    private TicketNumber number = new TicketNumber("INC-2026-000000");

    LedgerControllerTests(
            MockMvcTester mvc,
            Organization organization,
            Tickets tickets,
            Customers customers,
            Crew crew,
            SettableClock clock) {
        this.mvc = mvc;
        this.organization = organization;
        this.tickets = tickets;
        this.customers = customers;
        this.crew = crew;
        this.clock = clock;
    }

    @BeforeEach
    void someoneCalls() {
        crew.hire();
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        number = tickets.log(aComplaintOf(caller.id()).draft(), AGENT);
    }

    @Test
    void aTicketThatIsNotASecondOldHasNothingToAccountFor() {
        assertThat(page(MANAGER)).contains("Nothing to account for yet");
    }

    @Test
    void everyLineIsDrawnToldAndReachedFromTheTicket() {
        waitsForItsCustomer();
        assertThat(Visitor.of(mvc, organization, MANAGER).page("/desk/tickets/" + number))
                .contains("href=\"/desk/tickets/" + number + "/ledger\"");
        assertThat(page(MANAGER))
                .contains("Where it was, and what counted", "id=\"line-0\"", "Ivan Tessier", "nobody working")
                .contains("waiting for the customer", "claimed by Béatrice Lambert")
                .doesNotContain("style=", "??");
    }

    @Test
    void itSpeaksFrench() {
        waitsForItsCustomer();
        assertThat(Visitor.of(mvc, organization, MANAGER).reading("fr").page("/desk/tickets/" + number + "/ledger"))
                .contains("Registre à la minute", "en attente du client", "personne au travail")
                .doesNotContain("??");
    }

    @Test
    void aVendorReadsOfItsOwnStayOnly() {
        assertThat(Visitor.of(mvc, organization, VENDOR).get("/desk/tickets/" + number + "/ledger"))
                .hasStatus(404);
        waitsForItsCustomer();
        after("PT2H", MoveOrder.handToVendor(new SystemCode("BILLING"), "The run is core functionality"), BILLING);
        clock.tick(Duration.ofHours(3));
        assertThat(page(VENDOR))
                .contains("not with you", "BillTech")
                .doesNotContain("Ivan Tessier", "Béatrice Lambert", "waiting for the customer", "IT technical support");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(Visitor.of(mvc, organization, MANAGER).get("/desk/tickets/INC-2026-999999/ledger"))
                .hasStatus(404);
    }

    private void waitsForItsCustomer() {
        after("PT12M7S", MoveOrder.of(TicketMove.ESCALATE, "Read both invoices"), AGENT);
        after("PT20M", MoveOrder.of(TicketMove.TAKE, null), IT);
        after("PT50M", MoveOrder.diagnose(Nature.BILLING_SYSTEM, "Two runs"), IT);
        after("PT1H1S", MoveOrder.pend(PauseReason.AWAITING_CUSTOMER, "Asked for the invoice", null), BILLING);
        after("PT26H30M", MoveOrder.of(TicketMove.RESUME, null), BILLING);
        clock.tick(Duration.ofHours(1));
    }

    private String page(StaffId who) {
        return Visitor.of(mvc, organization, who).page("/desk/tickets/" + number + "/ledger");
    }

    private void after(String time, MoveOrder order, StaffId by) {
        clock.tick(Duration.parse(time));
        tickets.make(number, null, null, order, by);
    }
}
