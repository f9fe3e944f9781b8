package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.palier.customer.Customers;
import io.palier.organization.Nature;
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
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An administrator opens a department, tries a routing table on a past ticket, keeps it, and the next diagnosis leads
 * there; then adds a category with a script, and the next call follows it.
 */
@PalierJourney
record SettingsJourney(
        Customers customers,
        Tickets tickets,
        Crew crew,
        SettableClock clock,
        JdbcClient jdbc,
        TransactionTemplate transaction) {

    @AfterEach
    void asOnTheFirstDay() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("truncate ticket cascade").update();
            jdbc.sql("update nature_route set team_code = 'L3-BILLING' where nature = 'BILLING_SYSTEM'")
                    .update();
            jdbc.sql("update routing_table set version = 1").update();
            jdbc.sql("delete from team where code = 'L3-INVOICES'").update();
            for (var table : new String[] {"script_review", "script_version_step", "script_version", "script_step"}) {
                jdbc.sql("delete from " + table + " where category_code = 'FIBRE_CUT'")
                        .update();
            }
            jdbc.sql("delete from category where code = 'FIBRE_CUT'").update();
        });
    }

    @Test
    void aTableIsTriedAndKeptAndAScriptIsFollowed(Browser browser) {
        crew.hire();
        var past = atL2();
        tickets.make(past, null, null, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "y"), Crew.IT);
        var fresh = atL2();
        var admin = Person.logsIn(browser, "admin", clock).goes("/admin/teams/new");
        browser.isAccessible(admin.page());
        fill(admin, "Code", "L3-INVOICES");
        admin.page().getByLabel("Level").selectOption("L3");
        fill(admin, "Name in English", "Invoices");
        fill(admin, "Name in French", "Factures");
        admin.page().getByLabel("Party").selectOption("OPERATOR");
        fill(admin, "Mailbox", "invoices@palier.example");
        admin.presses("Open the team").isTold("L3-INVOICES is open");
        browser.isAccessible(admin.page());

        admin.goes("/admin/routing");
        browser.isAccessible(admin.page());
        admin.page().getByLabel("billing system", exactly()).first().selectOption("L3-INVOICES");
        admin.presses("Try on past tickets").sees("Would have gone elsewhere: 1 of 1");
        assertThat(admin.page().getByRole(AriaRole.LINK, named(past.value()))).isVisible();
        browser.isAccessible(admin.page());
        browser.keep(admin.page(), "routing-trial");
        admin.presses("Keep this table").isTold("The table is kept");

        var it = Person.logsIn(browser, "it", clock).goes("/desk/tickets/" + fresh);
        it.page().locator("#move-diagnose summary").click();
        assertThat(it.page().locator("#move-diagnose option", new Page.LocatorOptions().setHasText("→ Invoices")))
                .hasCount(1);

        admin.goes("/admin/categories");
        browser.isAccessible(admin.page());
        admin.goes("/admin/categories/new");
        fill(admin, "Code", "FIBRE_CUT");
        fill(admin, "Title in English", "Fibre cut");
        fill(admin, "Title in French", "Fibre coupée");
        admin.page().getByLabel("Default severity").selectOption("2");
        admin.presses("Add the category").isTold("FIBRE_CUT has been added");
        fill(admin, "Step 1, English", "Look at the box, then the street");
        fill(admin, "Step 1, French", "Regarder la box, puis la rue");
        fill(admin, "Why", "builders everywhere");
        admin.presses("Save as a new version").isTold("Version 1 has been saved");
        browser.isAccessible(admin.page());
        browser.keep(admin.page(), "category");

        var agent = Person.logsIn(browser, "agent", clock).goes("/desk/tickets/new");
        agent.page().getByLabel("Category").selectOption("FIBRE_CUT");
        agent.sees("Look at the box, then the street");
        admin.goes("/admin/systems");
        browser.isAccessible(admin.page());
        admin.goes("/admin/systems/BILLING");
        browser.isAccessible(admin.page());
    }

    private TicketNumber atL2() {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        var ticket = tickets.log(Drafts.aComplaintOf(caller.id()).draft(), Crew.AGENT);
        tickets.make(ticket, null, null, MoveOrder.of(TicketMove.ESCALATE, "x"), Crew.AGENT);
        return ticket;
    }

    private static void fill(Person person, String label, String text) {
        person.page().getByLabel(label, exactly()).fill(text);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
