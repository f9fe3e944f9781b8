package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.palier.agreement.Scope;
import io.palier.customer.Customers;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people look at the same things at once: what one does, the other sees within two seconds, and nobody loses a word. */
@PalierJourney
class TwoAtOnceJourney {

    private static final double TWO_SECONDS = 2_000;

    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private final SettableClock clock;

    TwoAtOnceJourney(Tickets tickets, Customers customers, Crew crew, SettableClock clock) {
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
    void aTicketMovesFromOneScreenToTheOther(Browser browser) {
        var ticket = logged();
        var specialist = Person.logsIn(browser, "it", clock).goes("/desk").doesNotSee(ticket.value());
        var agent = Person.logsIn(browser, "agent", clock).goes("/desk/tickets/" + ticket);
        agent.makes("Hand on to L2", form -> form.getByLabel("What was tried").fill("No data since this morning"));
        soon(specialist.page().getByText(ticket.value()));
        soon(specialist.page().getByRole(AriaRole.NAVIGATION).getByText("1", exactly()));

        specialist.page().getByRole(AriaRole.BUTTON, named("Next ticket")).click();
        specialist.isTold("is yours").sees("Ivan Tessier");
        soon(agent.page().locator(".facts").getByText("Ivan Tessier"));
    }

    @Test
    void whoIsTypingIsToldAndKeepsEveryWord(Browser browser) {
        var ticket = logged();
        var agent = Person.logsIn(browser, "agent", clock).goes("/desk/tickets/" + ticket);
        var note = agent.move("Add a note");
        note.getByText("Add a note", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        note.getByRole(AriaRole.TEXTBOX).first().fill("The caller says that");

        var manager = Person.logsIn(browser, "manager", clock).goes("/desk/tickets/" + ticket);
        manager.makes(
                "Add a note", form -> form.getByRole(AriaRole.TEXTBOX).first().fill("Known since nine"));

        soon(agent.page().getByText("A colleague has changed this ticket meanwhile."));
        assertThat(note.getByRole(AriaRole.TEXTBOX).first()).hasValue("The caller says that");
        browser.isAccessible(agent.page());
        note.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add a note"))
                .click();
        agent.sees("The caller says that").sees("Known since nine");
    }

    private static void soon(Locator what) {
        assertThat(what.first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(TWO_SECONDS));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private TicketNumber logged() {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(
                Drafts.aComplaintOf(caller.id()).hitting(Scope.ONE_CUSTOMER, 2).draft(), Crew.AGENT);
    }
}
