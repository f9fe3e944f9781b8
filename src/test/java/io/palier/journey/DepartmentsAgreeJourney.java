package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersion;
import io.palier.agreement.Agreements;
import io.palier.organization.PartyCode;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager prepares what billing promises to radio; the two departments sign it, and one of them leaves. */
@PalierJourney
class DepartmentsAgreeJourney {

    private final Crew crew;
    private final Agreements agreements;
    private final SettableClock clock;

    DepartmentsAgreeJourney(Crew crew, Agreements agreements, SettableClock clock) {
        this.crew = crew;
        this.agreements = agreements;
        this.clock = clock;
    }

    @BeforeEach
    void hire() {
        crew.hire();
        crew.hire(new StaffId("core"), "Eva Fischer", "L3-CORE", Role.SPECIALIST);
    }

    @Test
    void twoDepartmentsSignWhatAManagerPreparedAndOneGivesNotice(Browser browser) {
        var manager = Person.logsIn(browser, "manager", clock);
        prepares(manager);
        manager.isTold("on the table")
                .sees("Planification radio and Facturation sign it")
                .doesNotSee("I have read this version whole");

        var radio = Person.logsIn(browser, "radio", clock);
        signs(radio, "Rafael Dumont").sees("Your side has signed. Facturation has to sign or answer.");
        browser.isAccessible(radio.page());
        var billing = Person.logsIn(browser, "billing", clock);
        signs(billing, "Béatrice Lambert").sees("In force, signed by both sides");
        assertThat(applying()).isEqualTo("OLA-RADIO");

        var core = Person.logsIn(browser, "core", clock);
        core.goes("/negotiation").sees("No agreement with you yet");

        var end = radio.goes("/negotiation/OLA-RADIO").page().locator("#end");
        end.getByText("Give notice").first().click();
        end.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Give notice"))
                .click();
        assertThat(radio.page().getByText("The agreed notice is not over by then"))
                .hasCount(0);
        radio.sees("Say why: the other side is told.");
        browser.isAccessible(radio.page());
        radio.page().getByLabel("Why, for Facturation to read").fill("Radio is given to a vendor.");
        radio.page()
                .locator("#end")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Give notice"))
                .click();
        radio.isTold("Notice is given").sees("Notice was given. It still applies until its last day.");
        billing.goes("/negotiation/OLA-RADIO").sees("Radio is given to a vendor.");
        assertThat(applying()).isEqualTo("OLA-RADIO");
    }

    private static void prepares(Person manager) {
        var page = manager.goes("/negotiation/new").page();
        page.getByLabel("Kind").selectOption("OLA");
        page.getByLabel("With").selectOption("DEP-BILLING");
        page.getByLabel("Promised to").selectOption("DEP-RADIO");
        page.getByLabel("Code, for good").fill("OLA-RADIO");
        page.getByLabel("Name in English").fill("Billing’s promise to radio");
        page.getByLabel("Name in French").fill("Engagement de la facturation envers la radio");
        manager.presses("Draft it").isTold("The draft is made");
        for (var priority : List.of("P1", "P2", "P3", "P4")) {
            page.getByRole(
                            AriaRole.TEXTBOX,
                            new Page.GetByRoleOptions()
                                    .setName("Resolve, " + priority)
                                    .setExact(true))
                    .fill("8h");
        }
        page.getByLabel("Notice, in days").fill("30");
        manager.presses("Save and propose to Facturation");
    }

    private static Person signs(Person person, String name) {
        person.goes("/negotiation").sees("Your signature is awaited").goes("/negotiation/OLA-RADIO");
        var form = person.page().locator("#sign");
        form.getByText("Sign", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        form.getByLabel("I have read this version whole").check();
        form.getByLabel("Your name").fill(name);
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign"))
                .click();
        return person;
    }

    private String applying() {
        return agreements
                .inForce(
                        AgreementKind.OLA,
                        new PartyCode("DEP-BILLING"),
                        new PartyCode("DEP-RADIO"),
                        null,
                        clock.instant())
                .map(AgreementVersion::code)
                .orElseThrow();
    }
}
