package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two sides of a table, before they sign: one types a promise and sends the address, the other reads it in French. */
@PalierJourney
class CalculatorJourney {

    private final Crew crew;
    private final SettableClock clock;

    CalculatorJourney(Crew crew, SettableClock clock) {
        this.crew = crew;
        this.clock = clock;
    }

    @BeforeEach
    void bothSidesMayLogIn() {
        crew.hire();
    }

    @Test
    void aPromiseIsTypedReadAndSentToTheOtherSide(Browser browser) {
        var manager = Person.logsIn(browser, "manager", clock).goes("/desk");
        var page = manager.page();
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Calculator"))
                .first()
                .click();
        type(page, "Goal", "6 h");
        type(page, "Start", "2026-06-05T16:00");
        type(page, "Looked at", "2026-06-08T10:00");
        for (var day : new String[] {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"}) {
            type(page, day, "08:00-18:00");
        }
        page.getByLabel("When", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill("2026-06-05T17:00");
        page.getByLabel("What", new Page.GetByLabelOptions().setExact(true))
                .first()
                .selectOption("PAUSE");
        page.getByLabel("Reason of a pause, or the new goal").first().fill("SITE_ACCESS");
        page.getByLabel("When", new Page.GetByLabelOptions().setExact(true))
                .nth(1)
                .fill("2026-06-08T09:00");
        page.getByLabel("What", new Page.GetByLabelOptions().setExact(true))
                .nth(1)
                .selectOption("RESUME");
        calculate(page, "Calculate");

        manager.sees("waiting for access to the site")
                .sees("5 h Mon 09:00–14:00")
                .sees("Mon 8 Jun 2026 14:00");
        page.getByText("Line by line").click();
        assertThat(page.getByRole(AriaRole.ROW)).hasCount(4);
        browser.isAccessible(page);
        browser.keep(page, "calculator-en");

        var vendor = browser.logIn("vendor", "fr");
        vendor.navigate(page.url());
        assertThat(vendor.getByText("5\u00a0h lun. 09:00–14:00").first()).isVisible();
        browser.isAccessible(vendor);
        browser.keep(vendor, "calculator-fr");
    }

    @Test
    void whatCannotBeCalculatedIsSaidBesideItsField(Browser browser) {
        var page = Person.logsIn(browser, "agent", clock).goes("/calculator").page();
        type(page, "Goal", "soon");
        type(page, "Monday", "08:00-12:00, 11:00-25:00");
        calculate(page, "Calculate");

        assertThat(page.getByLabel("Goal", new Page.GetByLabelOptions().setExact(true)))
                .hasAccessibleDescription(Pattern.compile("Is not a duration such as PT4H"));
        assertThat(page.getByLabel("Monday"))
                .hasAccessibleDescription(Pattern.compile("11:00-25:00: is not a time range"));
        assertThat(page.getByLabel("Monday")).hasValue("08:00-12:00, 11:00-25:00");
        browser.isAccessible(page);
        browser.keep(page, "calculator-refused");
    }

    private static void type(Page page, String field, String text) {
        page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    private static void calculate(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
