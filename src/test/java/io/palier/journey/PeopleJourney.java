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
import io.palier.ticket.Tickets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An administrator adds a colleague, who chooses a password by the mailed link and logs in; then closes the door on
 * another, whose session ends at the next click and whose tickets are shown as to be handed over.
 */
@PalierJourney
record PeopleJourney(Crew crew, Customers customers, Tickets tickets, SettableClock clock, JdbcClient jdbc) {

    @Test
    void somebodyComesAndSomebodyGoes(Browser browser) {
        crew.hire();
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        var ticket = tickets.log(Drafts.aComplaintOf(caller.id()).draft(), Crew.AGENT);
        var admin = Person.logsIn(browser, "admin", clock).goes("/admin/people");
        browser.isAccessible(admin.page());
        browser.keep(admin.page(), "people");
        admin.page().getByRole(AriaRole.LINK, named("Add somebody")).click();
        var form = admin.page();
        form.getByLabel("Log-in").fill("nina.roux");
        form.getByLabel("Name").fill("Nina Roux");
        form.getByLabel("E-mail").fill("nina@palier.example");
        form.getByLabel("Team").selectOption("L2-IT");
        form.locator("[name=roles][value=AGENT]").check();
        admin.presses("Add, and mail the link").sees("Agents work at L1");
        browser.isAccessible(form);
        form.locator("[name=roles][value=AGENT]").uncheck();
        form.locator("[name=roles][value=SPECIALIST]").check();
        admin.presses("Add, and mail the link").isTold("Nina Roux has been added");

        var nina = browser.open("en");
        nina.navigate("/profile/links/" + token("nina@palier.example"));
        browser.isAccessible(nina);
        nina.getByLabel("New password", exactly()).fill("a whole new sentence");
        nina.getByLabel("New password, again").fill("a whole new sentence");
        nina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep this password"))
                .click();
        nina.locator("[name=username]").fill("nina.roux");
        nina.locator("[name=password]").fill("a whole new sentence");
        nina.locator("[name=password]").press("Enter");
        assertThat(nina).hasURL(Pattern.compile(".*/desk.*"));

        var agent = Person.logsIn(browser, "agent", clock).goes("/desk");
        admin.goes("/admin/people/agent").sees(ticket.value());
        admin.page().getByText("Close the door").click();
        admin.presses("End all sessions")
                .isTold("Amina Diallo cannot log in any more")
                .sees("To be handed over");
        browser.isAccessible(admin.page());
        browser.keep(admin.page(), "person-left");
        agent.goes("/desk");
        assertThat(agent.page()).hasURL(Pattern.compile(".*/login"));
    }

    private String token(String to) {
        return jdbc.sql("select body from outgoing_letter where recipient = ?")
                .param(to)
                .query(String.class)
                .single()
                .replaceAll("(?s).*/profile/links/([A-Za-z0-9_-]+).*", "$1");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
