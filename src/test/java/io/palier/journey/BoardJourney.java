package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.Channel;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The manager reads a number, sees what it counts, takes it away; the screen on the wall hears of every ticket. */
@PalierJourney
class BoardJourney {

    private final Tickets tickets;
    private final Crew crew;
    private final SettableClock clock;

    BoardJourney(Tickets tickets, Crew crew, SettableClock clock) {
        this.tickets = tickets;
        this.crew = crew;
        this.clock = clock;
    }

    @BeforeEach
    void play() {
        crew.hire();
        var solved = log();
        log();
        clock.tick(Duration.ofMinutes(10));
        tickets.make(solved, null, null, MoveOrder.of(TicketMove.TAKE, null), Crew.AGENT);
        tickets.make(solved, null, null, MoveOrder.withSolution(TicketMove.SOLVE, "restarted"), Crew.AGENT);
        clock.tick(Duration.ofMinutes(20));
    }

    @Test
    void fromANumberToItsListToAFile(Browser browser) throws IOException {
        var manager = Person.logsIn(browser, "manager", clock).goes("/dashboard");
        manager.sees("Promises kept by").sees("100.0 %");
        browser.isAccessible(manager.page());
        manager.page().locator("[data-figure=resolved]").click();
        manager.sees("Resolved tickets").sees("mean 10");
        assertThat(manager.page().locator("[data-row]")).hasCount(1);
        browser.isAccessible(manager.page());
        var file = manager.page()
                .waitForDownload(() -> manager.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV"))
                        .click());
        Assertions.assertThat(Files.readAllLines(file.path())).hasSize(2);
        Assertions.assertThat(file.suggestedFilename()).endsWith(".csv");
        manager.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the board"))
                .click();
        manager.page().getByLabel("From").fill("2026-03-02");
        manager.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        manager.sees("2 Mar 2026 to 2 Mar 2026");
    }

    @Test
    void theWallHearsOfEveryTicketWithinTwoSeconds(Browser browser) {
        var wall = Person.logsIn(browser, "manager", clock).goes("/dashboard/wall");
        var open = wall.page().locator(".tile").nth(2).locator(".tile-figure");
        assertThat(open).hasText("1");
        log();
        assertThat(open).hasText("2", new LocatorAssertions.HasTextOptions().setTimeout(2_000));
        browser.isAccessible(wall.page());
    }

    @Test
    void everyPageShowsInEveryLook(Browser browser) {
        for (var width : List.of(390, 1280, 1920)) {
            var language = width == 1280 ? "en" : "fr";
            var page = browser.logIn("manager", language);
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(width == 1920 ? ColorScheme.DARK : ColorScheme.LIGHT));
            page.setViewportSize(width, 900);
            for (var address : List.of("", "/lists/promises", "/lists/open", "/wall")) {
                page.navigate("/dashboard" + address);
                browser.isAccessible(page);
                Assertions.assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as("%s at %s", address, width)
                        .isTrue();
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                "target/screenshots/board" + address.replace('/', '-') + "-" + width + ".png")));
            }
        }
    }

    private TicketNumber log() {
        return tickets.log(Drafts.aFaultOf("BILLING").by(Channel.WEB).draft(), Crew.MANAGER);
    }
}
