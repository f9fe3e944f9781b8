package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** What is said every day is written once, and said with a few keys; a ticket that speaks of two things becomes two. */
@PalierJourney
class RepliesJourney {

    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private final SettableClock clock;

    RepliesJourney(Tickets tickets, Customers customers, Crew crew, SettableClock clock) {
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
    void aMacroIsWrittenAndRunWithTheKeyboard(Browser browser) {
        var ticket = log();
        var agent = Person.logsIn(browser, "agent", clock).goes("/desk/replies");
        var page = agent.page();
        agent.sees("Nothing written yet");
        browser.isAccessible(page);
        agent.goes("/desk/replies/new");
        page.locator("#titleEn").fill("Paper wanted");
        page.locator("#titleFr").fill("Pièce demandée");
        page.locator("#textEn").fill("Dear {caller}, we need a paper for {nickname}.");
        page.locator("#textFr").fill("Bonjour {caller}, il nous faut une pièce pour {number}.");
        page.locator("#step-0").selectOption("ANSWER");
        page.locator("#step-1").selectOption("PEND");
        page.locator("#reason").selectOption("AWAITING_CUSTOMER");
        agent.presses("Keep it").sees("{nickname} is not one of the words that can be filled in.");
        browser.isAccessible(page);
        browser.keep(page, "reply-edit");
        page.locator("#textEn").fill("Dear {caller}, we need a paper for {number}.");
        agent.presses("Keep it").isTold("The reply is kept.").sees("Paper wanted");
        browser.isAccessible(page);

        agent.goes("/desk/tickets/" + ticket);
        page.keyboard().press("m");
        page.waitForURL("**/replies");
        page.keyboard().type("pap");
        page.keyboard().press("Enter");
        agent.sees("Bonjour Jeanne Martin, il nous faut une pièce pour " + ticket + ".");
        browser.isAccessible(page);
        browser.keep(page, "reply-picker");
        page.setViewportSize(390, 844);
        browser.isAccessible(page);
        browser.keep(page, "reply-picker-phone");
        page.setViewportSize(1280, 800);
        var run = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Run it"));
        run.focus();
        page.keyboard().press("Enter");
        agent.isTold("Paper wanted").sees("Bonjour Jeanne Martin");
        assertThat(page.locator(".ticket-head").getByText("Pending")).isVisible();
    }

    @Test
    void aReplyIsTakenIntoTheAnswerAndChangedBeforeItIsSent(Browser browser) {
        var ticket = log();
        var agent = Person.logsIn(browser, "agent", clock).goes("/desk/replies/new");
        var page = agent.page();
        page.locator("#titleEn").fill("Thanks");
        page.locator("#titleFr").fill("Merci");
        page.locator("#textEn").fill("Thank you, {caller}.");
        page.locator("#textFr").fill("Merci, {caller}.");
        agent.presses("Keep it");
        agent.goes("/desk/tickets/" + ticket + "/replies?q=thanks");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Take as an answer"))
                .click();
        var answer = page.locator("#answer-text");
        assertThat(answer).hasValue("Merci, Jeanne Martin.");
        answer.fill("Merci beaucoup, Jeanne Martin.");
        agent.move("Answer the customer").getByRole(AriaRole.BUTTON).first().click();
        agent.isTold("on record").sees("Merci beaucoup, Jeanne Martin.");
    }

    @Test
    void aTicketThatSpeaksOfTwoThingsBecomesTwo(Browser browser) {
        var ticket = log();
        var agent = Person.logsIn(browser, "agent", clock).goes("/desk/tickets/" + ticket);
        agent.makes(
                "Add a note", form -> form.getByRole(AriaRole.TEXTBOX).first().fill("The line is slow too"));
        var page = agent.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Split in two"))
                .click();
        agent.presses("Split").sees("This is needed.");
        browser.isAccessible(page);
        page.locator("#summary").fill("Slow line");
        page.locator("#category").selectOption("DATA_SPEED");
        page.getByLabel("The line is slow too").check();
        browser.isAccessible(page);
        browser.keep(page, "ticket-split");
        page.setViewportSize(390, 844);
        browser.isAccessible(page);
        page.setViewportSize(1280, 800);
        agent.presses("Split").isTold("was cut out of").sees("Slow line").sees("The line is slow too");
        agent.sees("Cut out of").sees("Discount missing");
        browser.isAccessible(page);
        browser.keep(page, "ticket-links");
    }

    @Test
    void whatIsTypedIntoAMoveOutlivesAClosedTabAndIsThrownAwayOnceItIsMade(Browser browser) {
        var ticket = log();
        var agent = Person.logsIn(browser, "agent", clock).goes("/desk/tickets/" + ticket);
        agent.move("Add a note").locator("summary").click();
        agent.page().locator("#note-text").fill("Half a thought");
        agent.goes("/desk").goes("/desk/tickets/" + ticket);
        assertThat(agent.page().locator("#note-text")).hasValue("Half a thought");
        browser.isAccessible(agent.page());
        agent.move("Add a note")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add a note"))
                .click();
        agent.isTold("your note is on record");
        agent.goes("/desk/tickets/" + ticket);
        assertThat(agent.page().locator("#note-text")).hasValue("");
    }

    private TicketNumber log() {
        var jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(Drafts.aComplaintOf(jeanne.id()).draft(), Crew.AGENT);
    }
}
