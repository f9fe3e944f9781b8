package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.palier.customer.Customers;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.Tickets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people open the same ticket: each knows of the other within two seconds, and that the other writes. */
@PalierJourney
class PresenceJourney {

    private static final double TWO_SECONDS = 2_000;

    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private final SettableClock clock;

    PresenceJourney(Tickets tickets, Customers customers, Crew crew, SettableClock clock) {
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
    void whoElseIsHereAndWritesIsSeenAtOnce(Browser browser) {
        var jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        var ticket = tickets.log(Drafts.aComplaintOf(jeanne.id()).draft(), Crew.AGENT);
        var agent = Person.logsIn(browser, "agent", clock).goes("/desk/tickets/" + ticket);
        var manager = Person.logsIn(browser, "manager", clock).goes("/desk/tickets/" + ticket);
        says(agent, "Marc Nadeau is looking at this ticket");
        says(manager, "Amina Diallo is looking at this ticket");
        var note = agent.move("Add a note");
        note.locator("summary").click();
        note.getByRole(AriaRole.TEXTBOX).first().fill("The caller says");
        says(manager, "Amina Diallo is writing");
        browser.isAccessible(manager.page());
        browser.keep(manager.page(), "ticket-presence");
        manager.page().setViewportSize(390, 844);
        browser.isAccessible(manager.page());
        agent.goes("/desk");
        assertThat(manager.page().locator("#presence"))
                .isEmpty(new LocatorAssertions.IsEmptyOptions().setTimeout(TWO_SECONDS));
    }

    private static void says(Person person, String words) {
        assertThat(person.page().locator("#presence"))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(TWO_SECONDS));
    }
}
