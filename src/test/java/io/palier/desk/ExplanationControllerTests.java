package io.palier.desk;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.VENDOR;
import static io.palier.support.Drafts.aComplaintOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.customer.Customers;
import io.palier.organization.Organization;
import io.palier.sla.TicketClocks;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From a clock on the ticket's page to why it says what it says. */
@PalierTest
class ExplanationControllerTests {

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Tickets tickets;
    private final TicketClocks clocks;
    private final Customers customers;
    private final Crew crew;
    private final SettableClock clock;
    private TicketNumber number = new TicketNumber("INC-2026-000000");

    ExplanationControllerTests(
            MockMvcTester mvc,
            Organization organization,
            Tickets tickets,
            TicketClocks clocks,
            Customers customers,
            Crew crew,
            SettableClock clock) {
        this.mvc = mvc;
        this.organization = organization;
        this.tickets = tickets;
        this.clocks = clocks;
        this.customers = customers;
        this.crew = crew;
        this.clock = clock;
    }

    @BeforeEach
    void someoneCalls() {
        crew.hire();
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        number = tickets.log(aComplaintOf(caller.id()).draft(), AGENT);
        clock.tick(Duration.ofHours(1));
    }

    @Test
    void everyClockLeadsToItsExplanation() {
        var page = agent().page("/desk/tickets/" + number);
        for (var one : clocks.clocksOf(number)) {
            var address = "/desk/tickets/" + number + "/clocks/" + one.id();
            assertThat(page).contains("href=\"" + address + "\"");
            assertThat(agent().page(address)).contains("Why this deadline", "Line by line");
        }
    }

    @Test
    void itSpeaksTheReadersLanguage() {
        var open = clocks.clocksOf(number).stream()
                .filter(one -> one.isOpen())
                .findFirst()
                .orElseThrow();
        assertThat(agent().reading("fr").page("/desk/tickets/" + number + "/clocks/" + open.id()))
                .contains("Pourquoi cette échéance", "Échéance mer. 4 mars 2026", "Europe/Paris");
    }

    @Test
    void whatIsNotThereOrNotTheReadersIsNotFound() {
        var first = clocks.clocksOf(number).get(0).id();
        assertThat(agent().get("/desk/tickets/" + number + "/clocks/999999")).hasStatus(404);
        assertThat(agent().get("/desk/tickets/INC-2026-999999/clocks/" + first)).hasStatus(404);
        assertThat(agent().get("/desk/tickets/" + number + "/clocks/first")).hasStatus(404);
        assertThat(Visitor.of(mvc, organization, VENDOR).get("/desk/tickets/" + number + "/clocks/" + first))
                .hasStatus(404);
    }

    private Visitor agent() {
        return Visitor.of(mvc, organization, AGENT);
    }
}
