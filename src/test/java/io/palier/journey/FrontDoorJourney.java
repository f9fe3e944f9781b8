package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.palier.support.Browser;
import io.palier.support.PalierJourney;
import org.junit.jupiter.api.Test;

@PalierJourney
class FrontDoorJourney {

    @Test
    void aStrangerIsShownTheDoor(Browser browser) {
        var page = browser.open("en");
        page.navigate("/");
        assertThat(page.locator("input[name=username]")).isVisible();
        assertThat(page.locator("input[name=password]")).isVisible();
        browser.keep(page, "login");
    }
}
