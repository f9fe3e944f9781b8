package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.palier.support.Browser;
import io.palier.support.SettableClock;
import java.util.Date;
import java.util.function.Consumer;

/** Somebody at a browser of their own, whose watch shows the story's time. */
record Person(Page page, SettableClock clock) {

    static Person logsIn(Browser browser, String login, SettableClock clock) {
        var person = new Person(browser.logIn(login, "en"), clock);
        person.looksAtTheWatch();
        return person;
    }

    Person goes(String address) {
        looksAtTheWatch();
        page.navigate(address);
        return this;
    }

    /** Goes to the queue, finds the ticket there by its summary, and opens it. */
    Person opensFromQueue(String summary) {
        goes("/desk");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(summary))
                .click();
        return this;
    }

    /** Unfolds a move, fills in its form, and makes it. */
    Person makes(String move, Consumer<Locator> filling) {
        var form = move(move);
        form.getByText(move, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        filling.accept(form);
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(move))
                .click();
        return this;
    }

    Locator move(String name) {
        return page.getByRole(AriaRole.COMPLEMENTARY)
                .getByRole(AriaRole.GROUP)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))));
    }

    Person presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    /** What the program just said. */
    Person isTold(String words) {
        assertThat(page.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .first())
                .isVisible();
        return this;
    }

    Person sees(String words) {
        assertThat(page.getByText(words).first()).isVisible();
        return this;
    }

    Person doesNotSee(String words) {
        assertThat(page.getByText(words)).hasCount(0);
        return this;
    }

    /** The number of the ticket whose page is open. */
    String number() {
        return page.url().replaceAll(".*/tickets/([A-Z0-9-]+).*", "$1");
    }

    private void looksAtTheWatch() {
        page.clock().setFixedTime(Date.from(clock.instant()));
    }
}
