package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.palier.customer.Customers;
import io.palier.organization.SupportLevel;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.Tickets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A caller is on the line, and the agent's hands never leave the keyboard. */
@PalierJourney
class SolvedOnTheCallJourney {

    private static final int FIELDS_AT_MOST = 60;

    private final Crew crew;
    private final Customers customers;
    private final Tickets tickets;
    private final SettableClock clock;

    SolvedOnTheCallJourney(Crew crew, Customers customers, Tickets tickets, SettableClock clock) {
        this.crew = crew;
        this.customers = customers;
        this.tickets = tickets;
        this.clock = clock;
    }

    @BeforeEach
    void someoneWorksHereAndSomeoneCalls() {
        crew.hire();
        customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
    }

    @Test
    void aCallIsLoggedAndSolvedByKeyboardAlone(Browser browser) {
        var page = Person.logsIn(browser, "agent", clock).page();
        page.keyboard().press("n");
        page.waitForURL("**/desk/tickets/new");

        assertThat(page.getByLabel("Number, name or customer number")).isFocused();
        page.keyboard().type("06 12 34 56 78");
        assertThat(page.getByText("Jeanne Martin")).isVisible();

        tabTo(page, page.getByLabel("Category"));
        page.keyboard().type("Signal");
        assertThat(page.getByText("Try on the call")).isVisible();
        assertThat(page.getByRole(
                        com.microsoft.playwright.options.AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("2").setExact(true)))
                .isChecked();

        tabTo(page, page.locator("select[name=outcomes]").first());
        page.keyboard().type("helped");
        tabTo(page, page.getByLabel("In one line"));
        page.keyboard().type("No signal since this morning");
        browser.keep(page, "intake");
        browser.isAccessible(page);
        page.keyboard().press("Alt+s");

        assertThat(page.getByText("is logged and solved on the call")).isVisible();
        assertThat(page.getByText("solved at first contact")).isVisible();
        browser.isAccessible(page);
        var ticket = tickets.ticket(new TicketNumber(new Person(page, clock).number()), Crew.AGENT);
        assertThat(ticket.status()).isEqualTo(TicketStatus.RESOLVED);
        assertThat(ticket.firstContactResolution()).isTrue();
        assertThat(ticket.summary()).isEqualTo("No signal since this morning");
        assertThat(ticket.script()).singleElement().matches(step -> step.helped());
    }

    @Test
    void aCallThatTheTelephonePutsThroughIsKeptAndHandedOnByKeyboardAlone(Browser browser) {
        var page = Person.logsIn(browser, "agent", clock).page();
        page.navigate("/desk/new?caller=%2B33612345678");
        assertThat(page.getByText("Jeanne Martin")).isVisible();

        tabTo(page, page.getByLabel("Category"));
        page.keyboard().type("Signal");
        tabTo(page, page.getByLabel("In one line"));
        page.keyboard().type("No signal since this morning");
        page.keyboard().press("Alt+k");
        assertThat(page.getByText("is logged")).isVisible();

        page.keyboard().press("e");
        assertThat(page.getByLabel("What was tried")).isFocused();
        page.keyboard().type("Restarted, another SIM, another place");
        tabTo(page, page.locator("#move-escalate button").last());
        page.keyboard().press("Enter");
        assertThat(page.getByText("was handed on to L2")).isVisible();
        var ticket = tickets.ticket(new TicketNumber(new Person(page, clock).number()), Crew.AGENT);
        assertThat(ticket.level()).isEqualTo(SupportLevel.L2);
    }

    /** Every stop on the way shows that it has the focus. */
    private static void tabTo(Page page, Locator field) {
        for (var i = 0; i < FIELDS_AT_MOST; i++) {
            page.keyboard().press("Tab");
            assertThat((boolean) page.evaluate("document.activeElement.matches(':focus-visible')"))
                    .as("the focus is seen")
                    .isTrue();
            if ((boolean) field.evaluate("field => field === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + field);
    }
}
