package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.palier.customer.Customers;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A ticket is closed; its customer, in a browser without scripts and without a log-in, says with one press a level how it
 * went; the agent reads it on the ticket, the administrator among the figures, and nobody is asked once it is switched off.
 */
@PalierJourney
record SatisfactionJourney(Customers customers, Tickets tickets, Crew crew, SettableClock clock, JdbcClient jdbc) {

    @AfterEach
    void asUsual() {
        jdbc.sql("update satisfaction_terms set asked = true, answer_days = 14, quiet_days = 30, version = 1")
                .update();
    }

    @Test
    void aCustomerSaysWithOnePressALevelHowItWent(Browser browser) {
        crew.hire();
        var ticket = closed("Jeanne Martin", "06 12 34 56 78");
        var link = link(ticket);
        var customer = browser.openWithoutScript("fr");
        customer.navigate(link);
        assertThat(customer.getByRole(AriaRole.HEADING, named("Notre support technique")))
                .isVisible();
        customer.getByRole(AriaRole.GROUP, named("Notre support technique"))
                .getByRole(AriaRole.BUTTON)
                .nth(4)
                .click();
        assertThat(customer.getByText("Merci")).isVisible();
        assertThat(customer.locator("main [aria-pressed=true]")).hasCount(1);

        var looking = browser.open("fr");
        looking.navigate(link);
        browser.isAccessible(looking);
        browser.keep(looking, "satisfaction");

        var agent = Person.logsIn(browser, "agent", clock).goes("/desk/tickets/" + ticket);
        agent.sees("What the customer said").sees("5/5");
        browser.isAccessible(agent.page());

        var manager = Person.logsIn(browser, "manager", clock).goes("/dashboard");
        assertThat(manager.page()
                        .getByRole(AriaRole.REGION, named("Customer satisfaction"))
                        .first())
                .containsText("5.00");
        browser.isAccessible(manager.page());

        var admin = Person.logsIn(browser, "admin", clock)
                .goes("/admin/satisfaction")
                .sees("5.00");
        browser.isAccessible(admin.page());
        browser.keep(admin.page(), "satisfaction-settings");
        admin.page().getByLabel("Days to answer").fill("0");
        admin.presses("Save").sees("1 to 90 days");
        admin.page().getByLabel("Days to answer").fill("7");
        admin.page().getByLabel("Ask customers").uncheck();
        admin.presses("Save").isTold("Saved");
        var unasked = closed("Paul Roy", "06 98 76 54 32");
        agent.goes("/desk/tickets/" + unasked).doesNotSee("What the customer said");
    }

    private TicketNumber closed(String name, String number) {
        var caller = customers.register(name, number, Locale.FRENCH);
        jdbc.sql("update customer set email = 'someone@example.org' where id = ?")
                .param(caller.id().value())
                .update();
        var ticket = tickets.log(Drafts.aComplaintOf(caller.id()).draft(), Crew.AGENT);
        tickets.make(ticket, null, null, MoveOrder.of(TicketMove.ESCALATE, "x"), Crew.AGENT);
        tickets.make(ticket, null, null, MoveOrder.withSolution(TicketMove.SEND_BACK, "restart it"), Crew.IT);
        tickets.make(ticket, null, null, MoveOrder.withSolution(TicketMove.SOLVE, "restarted"), Crew.AGENT);
        tickets.make(ticket, null, null, MoveOrder.of(TicketMove.CONFIRM, "thanks"), Crew.AGENT);
        return ticket;
    }

    private String link(TicketNumber ticket) {
        return jdbc.sql("select body from outgoing_letter where thread = ? and body like '%/satisfaction/%'")
                .param(ticket.value())
                .query(String.class)
                .single()
                .replaceAll("(?s).*?https?://[^/\\s]+(/satisfaction/\\S+).*", "$1");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
