package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.palier.support.Drafts.aComplaintOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.palier.customer.Customers;
import io.palier.organization.Nature;
import io.palier.organization.SystemCode;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A vendor works what was handed to it; what was not does not exist for it. */
@PalierJourney
class VendorSeesOnlyItsOwnJourney {

    private final Crew crew;
    private final Customers customers;
    private final Tickets tickets;
    private final SettableClock clock;
    private TicketNumber own = new TicketNumber("INC-2026-000000");
    private TicketNumber others = own;

    VendorSeesOnlyItsOwnJourney(Crew crew, Customers customers, Tickets tickets, SettableClock clock) {
        this.crew = crew;
        this.customers = customers;
        this.tickets = tickets;
        this.clock = clock;
    }

    @BeforeEach
    void oneTicketIsTheVendorsAndOneIsNot() {
        crew.hire();
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        others = tickets.log(
                aComplaintOf(caller.id()).saying("Bill not understood").draft(), Crew.AGENT);
        own = tickets.log(
                aComplaintOf(caller.id()).saying("Invoice charged twice").draft(), Crew.AGENT);
        tickets.make(own, null, null, MoveOrder.of(TicketMove.ESCALATE, "Read both invoices"), Crew.AGENT);
        tickets.make(own, null, null, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "Two runs"), Crew.IT);
        var why = "The run is core functionality";
        tickets.make(own, null, null, MoveOrder.handToVendor(new SystemCode("BILLING"), why), Crew.BILLING);
    }

    @Test
    void whatWasNotHandedToItDoesNotExistForIt(Browser browser) {
        var vendor = Person.logsIn(browser, "vendor", clock);
        vendor.goes("/desk").sees("Invoice charged twice").doesNotSee("Bill not understood");
        vendor.doesNotSee("New ticket").doesNotSee("Jeanne Martin");
        browser.isAccessible(vendor.page());

        vendor.opensFromQueue("Invoice charged twice").sees("The run is core functionality");
        vendor.doesNotSee("Jeanne Martin").doesNotSee("Read both invoices").doesNotSee("+33");
        browser.keep(vendor.page(), "ticket-vendor");
        browser.isAccessible(vendor.page());

        assertThat(status(vendor.page(), "/desk/tickets/" + others)).isEqualTo(404);
        vendor.doesNotSee("Bill not understood");
        var absent = "/desk/tickets/INC-2026-999999";
        assertThat(status(vendor.page(), absent)).isEqualTo(404);
        assertThat(status(vendor.page(), "/desk/tickets/new")).isEqualTo(403);

        vendor.goes("/desk");
        vendor.page().getByRole(AriaRole.SEARCHBOX).fill(others.value());
        vendor.page().keyboard().press("Enter");
        assertThat(vendor.page().getByText("Nothing found")).isVisible();
    }

    private static int status(Page page, String address) {
        return page.navigate(address).status();
    }
}
