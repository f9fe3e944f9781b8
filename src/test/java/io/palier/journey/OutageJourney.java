package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.palier.agreement.Scope;
import io.palier.customer.Customers;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The telephone rings during an outage: who calls is known at once, and the call becomes part of the outage. */
@PalierJourney
class OutageJourney {

    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private final SettableClock clock;

    OutageJourney(Tickets tickets, Customers customers, Crew crew, SettableClock clock) {
        this.tickets = tickets;
        this.customers = customers;
        this.crew = crew;
        this.clock = clock;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void aCallIsTiedToTheOutageAndSolvedWithIt(Browser browser) {
        var mayor = customers.register("Mairie de Lyon", "04 72 10 30 30", Locale.FRENCH);
        var outage = tickets.log(
                Drafts.aComplaintOf(mayor.id())
                        .about("SIGNAL")
                        .saying("No signal in Lyon 3 since noon")
                        .hitting(Scope.WHOLE_AREA, 2)
                        .draft(),
                Crew.AGENT);
        var jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        tickets.log(Drafts.aComplaintOf(jeanne.id()).about("SIGNAL").draft(), Crew.AGENT);
        clock.tick(Duration.ofDays(2));

        var agent = Person.logsIn(browser, "agent", clock).goes("/desk/new?caller=+33612345678");
        agent.sees("Jeanne Martin").sees("Last contacts");
        var page = agent.page();
        page.locator("#category").selectOption("SIGNAL");
        agent.sees("May leave.");
        page.locator("#summary").fill("No signal in Lyon");
        page.getByLabel("Part of this outage").check();
        browser.isAccessible(page);
        page.evaluate("scrollTo(0, 0)");
        browser.keep(page, "intake-caller-known");
        page.setViewportSize(390, 844);
        browser.isAccessible(page);
        browser.keep(page, "intake-caller-known-phone");
        page.setViewportSize(1280, 800);
        agent.presses("Log and keep").isTold("is logged").sees("Part of").sees("No signal in Lyon 3 since noon");
        var child = agent.number();

        agent.goes("/desk/tickets/" + outage).sees("Its parts").sees(child);
        agent.makes("Solve", form -> form.getByLabel("What solved it").fill("Mast repaired"));
        agent.sees("One part of it is still open");
        browser.isAccessible(page);
        browser.keep(page, "ticket-parts-open");
        agent.presses("Pass the solution on").sees("The solution was passed on.");
        agent.goes("/desk/tickets/" + child).sees("Mast repaired");
        browser.isAccessible(page);
    }

    @Test
    void whatWasTypedForOneCallerIsNotPutIntoAnothersMouth(Browser browser) {
        customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        var agent = Person.logsIn(browser, "agent", clock).goes("/desk/new?caller=%2B33612345678");
        agent.page().locator("#summary").fill("Half a sentence about");
        assertThat(agent.page().getByText("Draft kept in this browser")).isVisible();
        agent.goes("/desk/new?caller=%2B33698765432");
        assertThat(agent.page().locator("#callerNumber")).hasValue("+33698765432");
        assertThat(agent.page().locator("#summary")).hasValue("");
        agent.goes("/desk/new?caller=%2B33612345678");
        assertThat(agent.page().locator("#summary")).hasValue("Half a sentence about");
    }

    @Test
    void tiesAreMadeWithTheKeyboardAlone(Browser browser) {
        var jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        var one =
                tickets.log(Drafts.aComplaintOf(jeanne.id()).saying("Slow line").draft(), Crew.AGENT);
        var other =
                tickets.log(Drafts.aComplaintOf(jeanne.id()).saying("Dead line").draft(), Crew.AGENT);
        var agent = Person.logsIn(browser, "agent", clock).goes("/desk/tickets/" + one);
        var page = agent.page();
        page.getByText("Tie another ticket").focus();
        page.keyboard().press("Enter");
        page.getByLabel("Number of the other ticket").focus();
        page.keyboard().type("INC-2026-999999");
        page.keyboard().press("Enter");
        agent.sees("There is none of that name.");
        browser.isAccessible(page);
        var field = page.getByLabel("Number of the other ticket");
        assertThat(field).hasValue("INC-2026-999999");
        field.fill(other.value());
        field.press("Enter");
        agent.isTold("is tied to").sees("Dead line");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Untie " + other))
                .press("Enter");
        agent.isTold("no longer").doesNotSee("Dead line");
    }
}
