package io.palier.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What shuts somebody out is found, so that finding nothing means something. */
@PalierJourney
class BrowserTests {

    @Test
    void aPageThatShutsSomebodyOutIsFound(Browser browser) {
        var page = browser.open("en");
        page.setContent("""
                <html lang="en"><head><title>Pale</title></head><body><main>
                <img src="data:,"><p style="color: #ccc; background: #fff">pale</p></main></body></html>""");
        assertThat(browser.barriers(page))
                .anyMatch(barrier -> barrier.startsWith("image-alt"))
                .anyMatch(barrier -> barrier.startsWith("color-contrast"));
        assertThat(browser.paleness(page)).singleElement().asString().startsWith("color-contrast");
    }
}
