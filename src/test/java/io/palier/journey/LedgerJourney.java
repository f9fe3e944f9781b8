package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.VENDOR;
import static io.palier.support.Drafts.aComplaintOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.palier.agreement.PauseReason;
import io.palier.customer.Customers;
import io.palier.organization.Nature;
import io.palier.organization.StaffId;
import io.palier.organization.SystemCode;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.util.Date;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A disputed invoice waited for its customer and went to the vendor; afterwards somebody asks where the time went. */
@PalierJourney
class LedgerJourney {

    private final Crew crew;
    private final Customers customers;
    private final Tickets tickets;
    private final SettableClock clock;
    private TicketNumber number = new TicketNumber("DSP-2026-000000");

    LedgerJourney(Crew crew, Customers customers, Tickets tickets, SettableClock clock) {
        this.crew = crew;
        this.customers = customers;
        this.tickets = tickets;
        this.clock = clock;
    }

    @BeforeEach
    void aDisputeWaitedForItsCustomerAndWentToTheVendor() {
        crew.hire();
        var caller = customers.register("Marc Delorme", "06 39 98 11 40", Locale.FRENCH);
        var dispute = aComplaintOf(caller.id()).about("BILLING_DISPUTE").saying("Invoice charged twice");
        number = tickets.log(dispute.draft(), AGENT);
        after("PT12M7S", MoveOrder.of(TicketMove.ESCALATE, "Read both invoices"), AGENT);
        after("PT20M", MoveOrder.of(TicketMove.TAKE, null), IT);
        after("PT25M", MoveOrder.diagnose(Nature.BILLING_SYSTEM, "Two runs"), IT);
        after("PT10M", MoveOrder.of(TicketMove.TAKE, null), BILLING);
        after("PT32M", MoveOrder.pend(PauseReason.AWAITING_CUSTOMER, "Asked for the invoice", null), BILLING);
        after("PT4H10M", MoveOrder.of(TicketMove.RESUME, null), BILLING);
        after("PT1H", MoveOrder.handToVendor(new SystemCode("BILLING"), "The run is core functionality"), BILLING);
        after("PT17H30M", MoveOrder.of(TicketMove.TAKE, null), VENDOR);
        after(
                "PT3H",
                MoveOrder.vendorAnswer(TicketMove.VENDOR_FIXED, "Second run disabled after plan changes", "BT-7741"),
                VENDOR);
        clock.tick(Duration.ofMinutes(40));
    }

    @Test
    void whereTheTimeWentCanBeReadAndWalkedWithTheKeyboard(Browser browser) {
        var manager = Person.logsIn(browser, "manager", clock);
        var page = manager.goes("/desk/tickets/" + number).page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Every second of it"))
                .press("Enter");
        manager.sees("Where it was, and what counted");
        assertThat(page.locator(".ledger-table")).containsText("claimed by Béatrice Lambert");

        var pause = page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Resolve · paused: waiting for the customer"))
                .first();
        var first = page.locator("a.ledger-bar").first();
        page.locator(".ledger-promise a").last().focus();
        page.keyboard().press("Tab");
        assertThat(first).isFocused();
        assertThat(first.locator("text")).isVisible();
        assertThat(page.locator(".ledger-hint")).isHidden();
        pause.focus();
        assertThat(pause.locator("text")).containsText("4 h 10 min");
        browser.keep(page, "ledger-pause");
        pause.press("Enter");
        assertThat(page.locator("tr:target")).containsText("waiting for the customer");

        page.locator(".ledger-promise a")
                .filter(new Locator.FilterOptions().setHasText("Resolve"))
                .first()
                .press("Enter");
        manager.sees("Why this deadline").sees("paused Mon").sees("(waiting for the customer)");
        browser.keep(page, "explanation");
        browser.isAccessible(page);
    }

    @Test
    void itIsFitToBeShownInEveryLightLanguageAndWidth(Browser browser) {
        for (var language : new String[] {"en", "fr"}) {
            var page = browser.logIn("manager", language);
            page.clock().setFixedTime(Date.from(clock.instant()));
            for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                for (var width : new int[] {390, 1280}) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    page.setViewportSize(width, 900);
                    var look = language + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
                    isFit(browser, page, "/desk/tickets/" + number + "/ledger", "ledger-" + look);
                    page.locator(".promises a").last().click();
                    isFit(browser, page, page.url(), "explanation-" + look);
                }
            }
        }
    }

    @Test
    void theVendorSeesItsOwnStay(Browser browser) {
        var vendor = Person.logsIn(browser, "vendor", clock);
        vendor.goes("/desk/tickets/" + number + "/ledger").sees("not with you");
        vendor.doesNotSee("Ivan Tessier").doesNotSee("claimed by");
        browser.keep(vendor.page(), "ledger-vendor");
        browser.isAccessible(vendor.page());
    }

    private static void isFit(Browser browser, Page page, String address, String name) {
        page.navigate(address);
        assertThat(page.locator("main").innerText()).as(name).doesNotContain("??");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " is not wider than its screen")
                .isTrue();
        browser.isAccessible(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target/screenshots/" + name + ".png"))
                .setFullPage(true));
    }

    private void after(String time, MoveOrder order, StaffId by) {
        clock.tick(Duration.parse(time));
        tickets.make(number, null, null, order, by);
    }
}
