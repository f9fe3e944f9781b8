package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.palier.support.Drafts.aComplaintOf;

import com.microsoft.playwright.options.AriaRole;
import io.palier.customer.Customers;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** L1 hands on, L2 knows the answer, L1 tells the customer. */
@PalierJourney
class SentBackJourney {

    private final Crew crew;
    private final Customers customers;
    private final Tickets tickets;
    private final SettableClock clock;

    SentBackJourney(Crew crew, Customers customers, Tickets tickets, SettableClock clock) {
        this.crew = crew;
        this.customers = customers;
        this.tickets = tickets;
        this.clock = clock;
    }

    @BeforeEach
    void someoneWorksHereAndSomeoneCalled() {
        crew.hire();
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        tickets.log(
                aComplaintOf(caller.id()).saying("No data after the new SIM").draft(), Crew.AGENT);
    }

    @Test
    void aSolutionComesDownTheStairsAndIsToldToTheCustomer(Browser browser) {
        var agent = Person.logsIn(browser, "agent", clock);
        agent.opensFromQueue("No data after the new SIM")
                .makes(
                        "Hand on to L2",
                        form -> form.getByLabel("What was tried").fill("Restarted, other phone"))
                .isTold("handed on to L2");

        clock.tick(Duration.ofMinutes(25));
        var it = Person.logsIn(browser, "it", clock);
        it.goes("/desk");
        browser.keep(it.page(), "queue");
        browser.isAccessible(it.page());
        it.opensFromQueue("No data after the new SIM").sees("Restarted, other phone");
        it.presses("Take").isTold("is yours");
        it.makes(
                        "Send back with a solution",
                        form -> form.getByLabel("The solution you propose").fill("Set the APN to web.palier"))
                .isTold("went back to L1");

        clock.tick(Duration.ofMinutes(5));
        agent.opensFromQueue("No data after the new SIM").sees("Tell the customer");
        browser.isAccessible(agent.page());
        agent.makes(
                        "Solve",
                        form -> assertThat(form.getByLabel("What solved it")).hasValue("Set the APN to web.palier"))
                .isTold("is solved");
        agent.makes("Confirm and close", form -> {}).isTold("is closed");
        assertThat(agent.page().getByRole(AriaRole.LISTITEM).filter(hasText("IT support.*Customer care")))
                .hasCount(1);
    }

    private static com.microsoft.playwright.Locator.FilterOptions hasText(String pattern) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(Pattern.compile(pattern));
    }
}
