package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.palier.customer.Customers;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A specialist's morning without a mouse: many tickets at once, a search worth keeping, the sheet of keys. */
@PalierJourney
class QueueByKeyboardJourney {

    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private final SettableClock clock;

    QueueByKeyboardJourney(Tickets tickets, Customers customers, Crew crew, SettableClock clock) {
        this.tickets = tickets;
        this.customers = customers;
        this.crew = crew;
        this.clock = clock;
    }

    @BeforeEach
    void hire() {
        crew.hire();
        crew.hire(new StaffId("nadia"), "Nadia Cole", "L2-IT", Role.SPECIALIST);
    }

    @Test
    void manyAreMovedAtOnceAndEachHasItsResult(Browser browser) {
        var first = atL2("Router restarts");
        var second = atL2("No dial tone");
        var specialist = Person.logsIn(browser, "it", clock).goes("/desk");
        var page = specialist.page();
        assertThat(page.getByText("Tick tickets to move many at once")).isVisible();
        press(page, "j", "v", "j", "v");
        assertThat(page.getByText("2 ticked")).isVisible();
        browser.keep(page, "queue-ticked");
        tickets.make(second, null, null, MoveOrder.withSolution(TicketMove.SEND_BACK, "Known error 7"), Crew.IT);
        assertThat(page.getByRole(AriaRole.LINK, named("No dial tone"))).hasCount(0);
        assertThat(page.getByText("1 ticked")).isVisible();

        var third = atL2("Slow upload");
        assertThat(page.getByRole(AriaRole.LINK, named("Slow upload"))).isVisible();
        page.locator("input[name=t]").last().check();
        page.locator("#bulk-move").selectOption(new SelectOption().setLabel("Pend"));
        page.getByRole(AriaRole.BUTTON, named("Go on")).click();
        assertThat(page.getByText("With 2 tickets at once")).isVisible();
        browser.isAccessible(page);
        browser.keep(page, "bulk");
        tickets.make(third, null, null, MoveOrder.withSolution(TicketMove.SEND_BACK, "Known error 8"), Crew.IT);
        page.locator("select[name=pauseReason]").selectOption(new SelectOption().setIndex(1));
        page.locator("textarea[name=text]").fill("The customer looks for the serial number");
        page.getByRole(AriaRole.BUTTON, named("Pend")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("1 of 2 done")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(third.value())))
                .containsText("Somebody changed it meanwhile");
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(first.value())))
                .containsText("Done");
        browser.isAccessible(page);
        browser.keep(page, "bulk-done");
    }

    @Test
    void aSearchIsKeptAndSharedWithTheTeam(Browser browser) {
        atL2("Router restarts every hour");
        var specialist = Person.logsIn(browser, "it", clock).goes("/desk");
        var page = specialist.page();
        press(page, "/");
        page.keyboard().type("restart level:2");
        press(page, "Enter");
        assertThat(page.locator("mark")).hasText("restarts");
        page.getByText("Keep this search").click();
        page.getByLabel("Name").fill("Routers");
        page.getByLabel(Pattern.compile("Share it with")).check();
        browser.isAccessible(page);
        browser.keep(page, "queue-keep");
        page.getByLabel("Name").press("Enter");
        specialist.isTold("Kept as");

        var colleague = Person.logsIn(browser, "nadia", clock).goes("/desk");
        colleague.page().getByRole(AriaRole.LINK, named("Routers")).click();
        assertThat(colleague.page().getByRole(AriaRole.LINK, named("Router restarts every hour")))
                .isVisible();
        assertThat(colleague.page().getByText("Forget this search")).hasCount(0);
    }

    @Test
    void theNextTicketIsTakenHandedOnAndSentBackByKeysAlone(Browser browser) {
        var number = atL2("Router restarts");
        var specialist = Person.logsIn(browser, "it", clock).goes("/desk");
        var page = specialist.page();
        press(page, "?");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Take the most urgent that nobody has");
        browser.isAccessible(page);
        browser.keep(page, "keys");
        press(page, "Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        press(page, "x");
        specialist.isTold("is yours");
        press(page, "r");
        page.keyboard().type("Known error 7: restart the gateway.");
        press(page, "Tab", "Tab");
        page.waitForNavigation(() -> press(page, "Enter"));
        org.assertj.core.api.Assertions.assertThat(
                        tickets.ticket(number, Crew.AGENT).proposedSolution())
                .isEqualTo("Known error 7: restart the gateway.");
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private TicketNumber atL2(String summary) {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        var number =
                tickets.log(Drafts.aComplaintOf(caller.id()).saying(summary).draft(), Crew.AGENT);
        tickets.make(number, null, null, MoveOrder.of(TicketMove.ESCALATE, "All tried"), Crew.AGENT);
        return number;
    }
}
