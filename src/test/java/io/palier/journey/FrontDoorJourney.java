package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import org.junit.jupiter.api.Test;

@PalierJourney
class FrontDoorJourney {

    private static final String DRAFTS =
            "() => Object.keys(localStorage).filter(key => key.startsWith('draft:')).length";

    private final Crew crew;
    private final SettableClock clock;

    FrontDoorJourney(Crew crew, SettableClock clock) {
        this.crew = crew;
        this.clock = clock;
    }

    @Test
    void aStrangerIsShownTheDoor(Browser browser) {
        var page = browser.open("en");
        page.navigate("/");
        assertThat(page.locator("input[name=username]")).isVisible();
        assertThat(page.locator("input[name=password]")).isVisible();
        browser.keep(page, "login");
    }

    @Test
    void whoSignsOutLeavesNoCallersWordsInTheBrowser(Browser browser) {
        crew.hire();
        var page =
                Person.logsIn(browser, "agent", clock).goes("/desk/tickets/new").page();
        page.getByLabel("Number, name or customer number").fill("Jeanne Martin");
        page.waitForFunction(DRAFTS + " > 0");

        page.navigate("/desk");
        page.waitForFunction(DRAFTS + " > 0");
        page.locator("header details.menu > summary").click();
        page.getByText("Log out").click();

        assertThat(page.getByText("You are logged out")).isVisible();
        page.waitForFunction(DRAFTS + " === 0");
    }
}
