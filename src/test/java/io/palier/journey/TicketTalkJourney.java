package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.palier.agreement.Scope;
import io.palier.attachment.Samples;
import io.palier.customer.Customers;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One names the other in a note with a picture; the other sees it within two seconds and opens it. */
@PalierJourney
class TicketTalkJourney {

    private static final double TWO_SECONDS = 2_000;

    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private final SettableClock clock;

    TicketTalkJourney(Tickets tickets, Customers customers, Crew crew, SettableClock clock) {
        this.tickets = tickets;
        this.customers = customers;
        this.crew = crew;
        this.clock = clock;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void aColleagueIsNamedWithAPictureSeesItAtOnceAndOpensIt(Browser browser) {
        var ticket = logged();
        var specialist = Person.logsIn(browser, "it", clock).goes("/desk/tickets/" + ticket);
        specialist.presses("Watch").isTold("You watch");

        var agent = Person.logsIn(browser, "agent", clock).goes("/desk/tickets/" + ticket);
        agent.makes("Add a note", form -> {
            var note = form.getByRole(AriaRole.TEXTBOX).first();
            note.pressSequentially("The mast has fallen, see https://status.example/mast. @iv");
            form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ivan Tessier"))
                    .click();
            assertThat(note).hasValue("The mast has fallen, see https://status.example/mast. @it ");
            form.getByLabel("Files").setInputFiles(new FilePayload("mast.png", "image/png", Samples.png(640, 400)));
        });
        agent.isTold("your note is on record");

        var picture =
                specialist.page().getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Picture mast.png"));
        assertThat(picture).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(TWO_SECONDS));
        assertThat(specialist.page().getByRole(AriaRole.LINK, named("https://status.example/mast")))
                .isVisible();
        browser.isAccessible(specialist.page());
        specialist
                .page()
                .getByRole(AriaRole.LINK, named("Files").setExact(true))
                .click();
        specialist.sees("The mast has fallen");
        assertThat(specialist.page().locator(".timeline-entry")).hasCount(1);
        var preview = specialist.page().locator(".file-picture").getAttribute("href");
        var opened = specialist.page().request().get(preview);
        assertThat(opened).isOK();
        org.assertj.core.api.Assertions.assertThat(opened.headers()).containsEntry("content-type", "image/jpeg");
    }

    @Test
    void whoIsNamedElsewhereFindsItBehindTheBellUntilItIsRead(Browser browser) {
        var ticket = logged();
        var agent = Person.logsIn(browser, "agent", clock).goes("/desk/tickets/" + ticket);
        agent.makes(
                "Add a note", form -> form.getByRole(AriaRole.TEXTBOX).first().fill("@billing, is this a known one?"));
        agent.isTold("your note is on record");
        var specialist = Person.logsIn(browser, "billing", clock).goes("/desk/notices");
        specialist.sees("Amina Diallo mentions you");
        browser.isAccessible(specialist.page());
        specialist.page().getByText("Amina Diallo mentions you").click();
        specialist.sees("is this a known one?");
        specialist.goes("/desk/notices").doesNotSee("Amina Diallo mentions you");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private TicketNumber logged() {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(
                Drafts.aComplaintOf(caller.id()).hitting(Scope.ONE_CUSTOMER, 2).draft(), Crew.AGENT);
    }
}
