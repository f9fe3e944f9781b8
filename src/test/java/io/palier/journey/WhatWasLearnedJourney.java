package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.palier.customer.Customers;
import io.palier.knowledge.Article;
import io.palier.knowledge.Articles;
import io.palier.knowledge.Usefulness;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A specialist's solution is written down once; the next agent is offered it while the caller still speaks. */
@PalierJourney
class WhatWasLearnedJourney {

    private final Crew crew;
    private final Customers customers;
    private final Tickets tickets;
    private final Articles articles;
    private final SettableClock clock;

    WhatWasLearnedJourney(Crew crew, Customers customers, Tickets tickets, Articles articles, SettableClock clock) {
        this.crew = crew;
        this.customers = customers;
        this.tickets = tickets;
        this.articles = articles;
        this.clock = clock;
    }

    @Test
    void aSolutionBecomesAKnownErrorAndSolvesTheNextCall(Browser browser) {
        crew.hire();
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        var number = tickets.log(
                Drafts.aComplaintOf(caller.id())
                        .saying("Discount counted twice on the invoice")
                        .draft(),
                Crew.AGENT);
        tickets.make(
                number, null, null, MoveOrder.withSolution(TicketMove.SOLVE, "Set rate 12 to monthly"), Crew.AGENT);

        var specialist = Person.logsIn(browser, "it", clock).goes("/desk/tickets/" + number);
        specialist
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Make it a known error"))
                .click();
        assertThat(specialist.page().getByLabel("Title, in English")).hasValue("Discount counted twice on the invoice");
        specialist.page().getByLabel("Title, in French").fill("Remise comptée deux fois sur la facture");
        specialist.presses("Publish").sees("Nothing is saved yet");
        assertThat(specialist.page().getByLabel("Title, in French"))
                .hasValue("Remise comptée deux fois sur la facture");
        specialist.page().getByLabel("What helps, in French").fill("Mettre le tarif 12 en mensuel");
        specialist.page().getByLabel("Script step, in French").fill("Vérifier le tarif 12.");
        browser.isAccessible(specialist.page());
        specialist.presses("Publish").isTold("the next caller’s agent is offered it");
        browser.isAccessible(specialist.page());

        var agent = Person.logsIn(browser, "agent", clock).goes("/desk/tickets/new");
        var page = agent.page();
        page.getByLabel("Number, name or customer number").fill("06 12 34 56 78");
        agent.sees("Jeanne Martin");
        page.getByLabel("In one line").pressSequentially("remise sur la facturre");
        var known = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Known about this"));
        assertThat(known.getByText("Discount counted twice on the invoice").first())
                .isVisible();
        assertThat(known.getByText("Set rate 12 to monthly").first()).isVisible();
        page.getByLabel("Category").selectOption("WRONG_BILL");
        var use = known.getByRole(AriaRole.CHECKBOX);
        assertThat(use).hasCount(1);
        use.focus();
        page.keyboard().press("Space");
        assertThat(use).isChecked();
        var step = page.getByLabel("Set rate 12 to monthly", new Page.GetByLabelOptions().setExact(true));
        step.selectOption("HELPED");
        browser.keep(page, "intake-known");
        browser.isAccessible(page);
        page.keyboard().press("Alt+s");

        agent.sees("is logged and solved on the call").sees("Used on the call");
        assertThat(page.locator(".script-done")).containsText("Set rate 12 to monthly");
        var solved = tickets.ticket(new TicketNumber(agent.number()), Crew.AGENT);
        assertThat(solved.firstContactResolution()).isTrue();
        assertThat(articles.madeOf(number.value()).map(Article::usefulness)).hasValue(new Usefulness(1, 1, 1, 0, 0));
    }
}
