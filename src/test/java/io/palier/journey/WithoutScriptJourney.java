package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.palier.customer.Customers;
import io.palier.organization.SupportLevel;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.PalierJourney;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A browser that runs no script: everything is slower, nothing is missing. */
@PalierJourney
class WithoutScriptJourney {

    private final Crew crew;
    private final Customers customers;
    private final Tickets tickets;

    WithoutScriptJourney(Crew crew, Customers customers, Tickets tickets) {
        this.crew = crew;
        this.customers = customers;
        this.tickets = tickets;
    }

    @BeforeEach
    void someoneCalls() {
        crew.hire();
        customers.register("Marc Delorme", "06 39 98 11 40", Locale.FRENCH);
    }

    @Test
    void aTicketIsLoggedHandedOnTakenAndExplained(Browser browser) {
        var agent = browser.logIn("agent", browser.openWithoutScript("en"));
        agent.navigate("/desk/tickets/new");
        agent.getByLabel("Number, name or customer number").fill("0639981140");
        button(agent, "Find").click();
        assertThat(agent.getByText("Marc Delorme")).isVisible();
        agent.getByLabel("Category").selectOption("WRONG_BILL");
        button(agent, "Show the script").click();
        assertThat(agent.locator(".script li").first()).isVisible();
        agent.getByLabel("In one line").fill("Invoice charged twice");
        button(agent, "Log and keep").click();
        assertThat(agent.getByRole(AriaRole.STATUS).first()).containsText("is logged");
        var number = new TicketNumber(agent.url().replaceAll(".*/tickets/([A-Z0-9-]+).*", "$1"));

        var form = agent.locator("#move-escalate");
        form.locator("summary").click();
        form.getByLabel("What was tried").fill("Read both invoices");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hand on to L2"))
                .click();
        assertThat(agent.getByRole(AriaRole.STATUS).first()).containsText("handed on to L2");
        assertThat(tickets.ticket(number, Crew.MANAGER).level()).isEqualTo(SupportLevel.L2);

        var it = browser.logIn("it", browser.openWithoutScript("en"));
        it.navigate("/desk/tickets/" + number);
        button(it, "Take").first().click();
        assertThat(it.getByRole(AriaRole.STATUS).first()).containsText("is yours");

        it.getByText("Why?").first().click();
        assertThat(it.getByText("Why this deadline").first()).isVisible();
        it.getByText("Line by line").click();
        assertThat(it.locator(".account-table tbody tr").first()).isVisible();
        it.navigate("/desk/tickets/" + number + "/ledger");
        assertThat(it.getByText("Minute ledger").first()).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
