package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.palier.support.Crew.AGENT;
import static io.palier.support.Drafts.aComplaintOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.palier.customer.Customers;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two specialists work on one ticket without knowing of each other; neither loses a word. */
@PalierJourney
class ConflictJourney {

    private static final StaffId COLLEAGUE = new StaffId("colleague");
    private static final String FINDING = "Two rating runs for one month";

    private final Crew crew;
    private final Customers customers;
    private final Tickets tickets;
    private final SettableClock clock;
    private TicketNumber number = new TicketNumber("INC-2026-000000");

    ConflictJourney(Crew crew, Customers customers, Tickets tickets, SettableClock clock) {
        this.crew = crew;
        this.customers = customers;
        this.tickets = tickets;
        this.clock = clock;
    }

    @BeforeEach
    void aTicketStandsWithTwoSpecialists() {
        crew.hire();
        crew.hire(COLLEAGUE, "Claire Morel", "L2-IT", Role.SPECIALIST);
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        number = tickets.log(
                aComplaintOf(caller.id()).saying("Invoice charged twice").draft(), AGENT);
        tickets.make(number, null, null, MoveOrder.of(TicketMove.ESCALATE, "Read both invoices"), AGENT);
    }

    @Test
    void whoWasSlowerSeesWhatHappenedAndSendsTheSameWordsAgain(Browser browser) {
        var it = Person.logsIn(browser, "it", clock).opensFromQueue("Invoice charged twice");
        clock.tick(Duration.ofMinutes(3));
        tickets.make(number, null, null, MoveOrder.of(TicketMove.TAKE, null), COLLEAGUE);

        it.makes("Diagnose", form -> {
            form.getByLabel("Nature of the fault").selectOption("BILLING_SYSTEM");
            form.getByLabel("What you found").fill(FINDING);
        });
        it.sees("Someone changed this ticket").sees("Claire Morel changed").sees("Nothing you typed is lost");
        assertThat(it.page().getByLabel("What you found")).hasValue(FINDING);
        assertThat(it.page().getByLabel("Nature of the fault")).hasValue("BILLING_SYSTEM");
        assertThat(tickets.ticket(number, Crew.MANAGER).level().name()).isEqualTo("L2");
        browser.keep(it.page(), "conflict");
        browser.isAccessible(it.page());

        it.presses("Send again").isTold("went to the department");
        assertThat(tickets.ticket(number, Crew.MANAGER).history())
                .filteredOn(line -> line.text().equals(FINDING))
                .hasSize(1);
    }

    @Test
    void whoLeavesItLeavesItAsItIs(Browser browser) {
        var it = Person.logsIn(browser, "it", clock).opensFromQueue("Invoice charged twice");
        tickets.make(number, null, null, MoveOrder.of(TicketMove.TAKE, null), COLLEAGUE);
        it.makes(
                "Send back with a solution",
                form -> form.getByLabel("The solution you propose").fill("Credit the second run"));
        it.sees("Someone changed this ticket");
        it.page()
                .getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName("Leave it as it is"))
                .click();
        it.sees("Read both invoices");
        assertThat(tickets.ticket(number, Crew.MANAGER).proposedSolution()).isNull();
    }
}
