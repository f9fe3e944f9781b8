package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.palier.support.Drafts.aComplaintOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.palier.agreement.Medium;
import io.palier.customer.Customers;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.Channel;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call was taken on paper: a manager says when, the deadline follows; and what kept a promise can be looked up. */
@PalierJourney
class OpeningCorrectedJourney {

    private static final String CORRECT = "Correct the opening";

    private final Crew crew;
    private final Customers customers;
    private final Tickets tickets;
    private final SettableClock clock;
    private TicketNumber ticket = new TicketNumber("INC-2026-000000");

    OpeningCorrectedJourney(Crew crew, Customers customers, Tickets tickets, SettableClock clock) {
        this.crew = crew;
        this.customers = customers;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** Monday 2 March, nine o'clock in Paris: four hours round the clock end at one. */
    @BeforeEach
    void anOrderIsStuck() {
        crew.hire();
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        var complaint = aComplaintOf(caller.id()).about("ORDER_CREATION").by(Channel.WEB);
        ticket = tickets.log(complaint.saying("No order goes through").draft(), Crew.AGENT);
        clock.tick(Duration.ofMinutes(20));
    }

    @Test
    void b36AManagerCorrectsTheOpeningOnRecordAndTheDeadlineFollows(Browser browser) {
        var agent = Person.logsIn(browser, "agent", clock).goes("/desk/tickets/" + ticket);
        assertThat(resolve(agent)).containsText("13:00");
        assertThat(agent.move(CORRECT)).hasCount(0);

        var manager = Person.logsIn(browser, "manager", clock).goes("/desk/tickets/" + ticket);
        manager.makes(CORRECT, form -> says(form, "2026-03-02T09:30"));
        assertThat(manager.move(CORRECT).locator("[aria-invalid=true]")).hasValue("2026-03-02T09:30");
        browser.isAccessible(manager.page());

        says(manager.move(CORRECT), "2026-03-02T08:30");
        manager.presses(CORRECT).isTold("was opened when you said");
        assertThat(resolve(manager)).containsText("12:30");
        var entry = manager.page().locator("#entry-2");
        assertThat(entry).containsText("Opening corrected by a manager");
        assertThat(entry).containsText("Monday 2 March 2026, 09:00:00 → to Monday 2 March 2026, 08:30:00");
        assertThat(entry).containsText("The call was taken on paper");
        assertThat(entry.innerText()).doesNotContain("T08:00:00Z");
        browser.isAccessible(manager.page());
        browser.keep(manager.page(), "opening-corrected");

        assertThat(resolve(agent.goes("/desk/tickets/" + ticket))).containsText("12:30");
    }

    @Test
    void whatKeptAPromiseIsOneStepAway(Browser browser) {
        tickets.make(ticket, null, null, MoveOrder.answer("Orders are being repaired", Medium.SMS), Crew.AGENT);
        var manager = Person.logsIn(browser, "manager", clock).goes("/desk/tickets/" + ticket + "/ledger");
        manager.sees("What settled each promise").sees("Kept by entry 2:");
        browser.isAccessible(manager.page());
        browser.keep(manager.page(), "ledger-settled");

        manager.page()
                .locator("#main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("First response"))
                .first()
                .click();
        manager.sees("Why this deadline").sees("Kept by entry 2:");
        browser.isAccessible(manager.page());
        manager.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Answered the customer, by SMS"))
                .click();
        assertThat(manager.page().locator("li:target")).containsText("Orders are being repaired");
    }

    private static void says(Locator form, String openedAt) {
        form.getByLabel("Really opened at").fill(openedAt);
        form.locator("textarea").fill("The call was taken on paper");
    }

    private static Locator resolve(Person reader) {
        return reader.page()
                .locator(".clock-card")
                .filter(new Locator.FilterOptions().setHasText("Resolve"))
                .first();
    }
}
