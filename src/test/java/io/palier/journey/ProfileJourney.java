package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import org.junit.jupiter.api.Test;

/**
 * An agent sets language, zone and theme in one browser and finds them in another; then changes the password, and the
 * other browser is out.
 */
@PalierJourney
record ProfileJourney(Crew crew, SettableClock clock) {

    private static final String NEXT = "correct horse battery";

    @Test
    void settingsFollowTheirOwnerAndAPasswordEndsTheOtherSessions(Browser browser) {
        crew.hire();
        var agent = Person.logsIn(browser, "agent", clock);
        agent.page().locator("header details.menu > summary").click();
        agent.page().getByRole(AriaRole.LINK, named("Your profile")).click();
        agent.sees("Times in Europe/Paris");
        agent.page().locator("[name=pages][value=fr]").check();
        agent.page().locator("[name=theme][value=DARK]").check();
        agent.page().getByLabel("Time zone").selectOption("Indian/Reunion");
        agent.page().getByLabel("Telephone").fill("12");
        agent.presses("Save");
        assertThat(agent.page().getByLabel("Telephone")).hasValue("12");
        browser.isAccessible(agent.page());
        agent.page().getByLabel("Telephone").fill("+33 6 12 34 56 78");
        agent.presses("Save").isTold("Enregistré").sees("Heures de Indian/Reunion");
        assertThat(agent.page().locator("html")).hasAttribute("data-theme", "dark");
        browser.isAccessible(agent.page());
        browser.keep(agent.page(), "profile");

        var elsewhere = browser.logIn("agent", "en");
        assertThat(elsewhere.locator("html")).hasAttribute("lang", "fr");
        assertThat(elsewhere.locator("html")).hasAttribute("data-theme", "dark");
        var plain = browser.logIn("agent", browser.openWithoutScript("en"));
        assertThat(plain.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(plain.locator("footer")).containsText("Indian/Reunion");

        agent.page().getByLabel("Mot de passe actuel").fill("palier");
        agent.page().getByLabel("Nouveau mot de passe", exactly()).fill(NEXT);
        agent.page().getByLabel("Nouveau mot de passe, encore une fois").fill(NEXT);
        agent.presses("Changer le mot de passe").isTold("Votre mot de passe a été changé");
        agent.goes("/desk").sees("Heures de Indian/Reunion");
        elsewhere.navigate("/desk");
        assertThat(elsewhere).hasURL(java.util.regex.Pattern.compile(".*/login"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
