package io.palier.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.palier.agreement.Negotiations;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.support.Browser;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketQuery;
import io.palier.ticket.Tickets;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every page as a customer would be shown it, with the demonstration on it; {@code -Dpalier.screens=true} renews the
 * pictures in docs/screens. No page may shut anybody out in either light, speak of a missing word, be wider than its
 * screen, or weigh more than a slow line carries in a second.
 */
@PalierJourney
class ScreensJourney {

    private static final Instant NOW = Instant.parse("2026-03-03T13:20:00Z");

    private final DemoData demo;
    private final Tickets tickets;
    private final Negotiations negotiations;
    private final SettableClock clock;
    private final JdbcClient jdbc;

    /** Whatever shuts somebody out, of all pages, so that one run names them all. */
    private final List<String> barriers = new ArrayList<>();

    ScreensJourney(DemoData demo, Tickets tickets, Negotiations negotiations, SettableClock clock, JdbcClient jdbc) {
        this.demo = demo;
        this.tickets = tickets;
        this.negotiations = negotiations;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    private record Look(String language, ColorScheme scheme, int width) {
        String name(String page) {
            return page + "-" + language + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width;
        }
    }

    private static final List<Look> LOOKS = List.of(
            new Look("en", ColorScheme.LIGHT, 1280),
            new Look("fr", ColorScheme.DARK, 1280),
            new Look("fr", ColorScheme.LIGHT, 390),
            new Look("en", ColorScheme.DARK, 390),
            new Look("en", ColorScheme.DARK, 1920));

    /** A promise of two working days over Whitsun, with a wait for access to a site. */
    private static final String PROMISE = "/calculator?timeZone=Europe/Paris&holidays=fr&goal=16h&warnings=75%25"
            + "&monday=08:00-12:00,13:00-18:00&tuesday=08:00-12:00,13:00-18:00&wednesday=08:00-12:00,13:00-18:00"
            + "&thursday=08:00-12:00,13:00-18:00&friday=08:00-12:00,13:00-18:00"
            + "&start=2026-05-21T15:00&asOf=2026-05-26T10:00"
            + "&events%5B0%5D.at=2026-05-22T10:00&events%5B0%5D.type=PAUSE&events%5B0%5D.detail=SITE_ACCESS"
            + "&events%5B1%5D.at=2026-05-22T15:30&events%5B1%5D.type=RESUME";

    /** Pages that are seldom seen: held to the same, but kept in docs/screens only once. */
    private static final String OTHERS = """
            agent       ticket-of-the-call  /desk/tickets/%AGENT%
            agent       ticket-links        /desk/tickets/%AGENT%/links
            agent       move                /desk/tickets/%AGENT%/moves/escalate
            agent       not-found           /desk/tickets/INC-2099-999999
            it          queue-of-it         /desk
            it          library-new         /library/new
            it          library-edit        /library/1/edit
            vendor      queue-of-vendor     /desk
            vendor      ticket-of-vendor    /desk/tickets/%VENDOR%
            manager     negotiation-of      /negotiation/UC-BILLTECH
            manager     recalculations      /negotiation/recalculations
            manager     on-call-new         /on-call/rotas/new
            manager     all-open            /desk?tab=all
            admin       admin               /admin
            admin       agreements          /admin/agreements
            admin       team-new            /admin/teams/new
            admin       system-new          /admin/systems/new
            admin       category-new        /admin/categories/new
            """;

    /** Whom to call about a P1 that the vendor of billing holds. */
    private static final String CALLED = "/on-call?of=party:VENDOR-BILLTECH&level=L4&priority=P1";

    @Test
    void everyPageCanBeShown(Browser browser) {
        demo.fill(NOW, clock::set);
        // the demonstration is played in leaps; a house that runs finds what is due at once
        jdbc.sql(
                        "update clock_timer set fired_at = check_at + id % 7 * interval '0.01 seconds' where fired_at > check_at")
                .update();
        var atTheVendor = tickets.list(
                        new TicketQuery(null, SupportLevel.L4, null, null, Set.of(), true, false, null, 0, 1),
                        new StaffId("manager"))
                .rows()
                .get(0)
                .number();
        var operator = new StaffId("manager");
        negotiations.draftCounter(
                negotiations.negotiation("UC-BILLTECH", operator).latest().id(), operator);
        var busy = browser.logIn("manager", "en");
        for (var page : List.of("/desk", "/desk/tickets/" + atTheVendor, "/dashboard", "/dashboard/wall", "/library")) {
            isLight(busy, page);
        }
        busy.close();
        var called = browser.logIn("agent", "fr");
        isLight(called, "/desk/new?caller=" + ringing());
        called.close();
        for (var look : LOOKS) {
            var agent = logIn(browser, "agent", look);
            show(browser, agent, "/desk", "queue", look);
            show(browser, agent, "/desk?q=facture", "search", look);
            show(browser, agent, "/desk/bulk?move=note" + ticked(agent), "bulk", look);
            show(browser, agent, "/keys", "keys", look);
            show(browser, agent, "/desk/tickets/new", "new", look);
            agent.locator("#summary").fill("Plus d’internet, le voyant de la fibre est rouge");
            agent.locator(".hints details").first().waitFor();
            show(browser, agent, null, "new-known", look);
            show(browser, agent, "/desk/new?caller=" + ringing(), "new-caller", look);
            show(browser, agent, "/desk/replies", "replies", look);
            show(browser, agent, "/library", "library", look);
            show(browser, agent, "/library/1", "library-article", look);
            show(browser, agent, "/desk/notices", "notices", look);
            show(browser, agent, "/profile", "profile", look);
            var manager = logIn(browser, "manager", look);
            show(browser, manager, "/dashboard", "board", look);
            show(browser, manager, "/dashboard/lists/promises?kept=false", "board-list", look);
            show(browser, manager, "/dashboard/wall", "board-wall", look);
            show(browser, manager, "/desk/tickets/" + atTheVendor, "ticket", look);
            var why = manager.locator(".clock-why a").first().getAttribute("href");
            show(browser, manager, why, "explanation", look);
            show(browser, manager, "/desk/tickets/" + atTheVendor + "/replies", "ticket-replies", look);
            show(browser, manager, "/desk/tickets/" + atTheVendor + "/split", "ticket-split", look);
            show(browser, manager, "/desk/replies/new", "reply", look);
            show(browser, manager, "/desk/tickets/" + atTheVendor + "/ledger", "ledger", look);
            show(browser, manager, "/on-call", "on-call", look);
            var rota = manager.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(operations(look)))
                    .getAttribute("href");
            show(browser, manager, rota, "on-call-rota", look);
            show(browser, manager, CALLED, "on-call-contacts", look);
            show(browser, manager, rota + "/edit", "on-call-edit", look);
            show(browser, manager, "/on-call/absences", "on-call-absences", look);
            show(browser, manager, PROMISE, "calculator", look);
            show(browser, manager, "/negotiation", "negotiation", look);
            show(browser, manager, "/negotiation/new", "negotiation-new", look);
            show(browser, manager, "/negotiation/UC-BILLTECH/versions/3", "negotiation-version", look);
            show(browser, manager, "/negotiation/UC-BILLTECH/versions/4/edit", "negotiation-edit", look);
            show(browser, manager, "/negotiation/UC-BILLTECH/differences?from=2&to=3", "negotiation-diff", look);
            show(browser, manager, "/negotiation/completeness", "negotiation-completeness", look);
            show(
                    browser,
                    manager,
                    "/negotiation/holidays?party=VENDOR-BILLTECH&country=fr",
                    "negotiation-holidays",
                    look);
            var admin = logIn(browser, "admin", look);
            show(browser, admin, "/admin/letters", "letters", look);
            show(browser, admin, "/admin/timers", "timers", look);
            show(browser, admin, "/admin/webhooks", "webhooks", look);
            show(browser, admin, "/admin/teams", "teams", look);
            show(browser, admin, "/admin/teams/L3-BILLING", "team", look);
            show(browser, admin, "/admin/people", "people", look);
            show(browser, admin, "/admin/people/agent", "person", look);
            show(browser, admin, "/admin/systems", "systems", look);
            show(browser, admin, "/admin/categories", "categories", look);
            show(browser, admin, "/admin/categories/DATA_SPEED", "category", look);
            show(browser, admin, "/admin/routing", "routing", look);
            admin.locator("select[name='natures[BILLING_SYSTEM]']").selectOption("L3-ORDERS");
            admin.locator("button[value=try]").click();
            show(browser, admin, null, "routing-trial", look);
            show(browser, admin, "/admin/satisfaction", "satisfaction", look);
            bringAFile(admin, look);
            show(browser, admin, null, "import-columns", look);
            show(browser, admin, "/admin/imports", "imports", look);
            if (look.width() < 1920) {
                others(browser, Map.of("agent", agent, "manager", manager, "admin", admin), look, atTheVendor);
            }
            // a page that is left open goes on asking how things are
            List.of(agent, manager, admin).forEach(Page::close);
        }
        assertThat(barriers).isEmpty();
    }

    private void others(Browser browser, Map<String, Page> known, Look look, TicketNumber atTheVendor) {
        var desks = new HashMap<>(known);
        var own = tickets.list(TicketQuery.queueOf(new TeamCode("L1-CARE"), 0, 1), new StaffId("agent"))
                .rows()
                .get(0)
                .number();
        OTHERS.lines().map(line -> line.strip().split(" +")).forEach(page -> {
            var desk = desks.computeIfAbsent(page[0], who -> logIn(browser, who, look));
            desk.navigate(page[2].replace("%AGENT%", own.value()).replace("%VENDOR%", atTheVendor.value()));
            browser.see(desk, look.name(page[1]));
            if (look.equals(LOOKS.get(0))) {
                browser.keep(desk, look.name(page[1]));
            }
            judge(browser, desk, page[1], look);
        });
        desks.keySet().stream()
                .filter(who -> !known.containsKey(who))
                .forEach(who -> desks.get(who).close());
    }

    /** The first three of what was searched for. */
    private static String ticked(Page page) {
        var boxes = page.locator("input[name=t][form=bulk]");
        return boxes.evaluateAll("all => all.slice(0, 3).map(box => '&t=' + box.value).join('')")
                .toString();
    }

    /** The line of whoever has the most open tickets. */
    private String ringing() {
        return jdbc.sql("""
                        select l.number from customer_line l join ticket t on t.customer_id = l.customer_id
                         where t.ended_at is null group by l.number order by count(*) desc, l.number limit 1""").query(String.class).single().replace("+", "%2B");
    }

    private static String operations(Look look) {
        return look.language().equals("fr") ? "Exploitation du réseau" : "Network operations";
    }

    private Page logIn(Browser browser, String who, Look look) {
        var page = browser.open(look.language());
        page.clock().setFixedTime(Date.from(NOW));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
        page.setViewportSize(look.width(), look.width() == 390 ? 844 : 900);
        page.navigate("/login");
        browser.keep(page, look.name("login"));
        page.locator("input[name=username]").fill(who);
        page.locator("input[name=password]").fill("palier");
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private static void bringAFile(Page page, Look look) {
        page.navigate("/admin/imports");
        page.locator("input[name=source]").fill("crm-" + look.width() + look.language());
        page.locator("input[type=file]")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "complaints.csv",
                        "text/csv",
                        "Number,Complaint,Date,Status\n1,Slow internet,2026-03-01,Open\n2,Wrong bill,02-03-26,Closed\n"
                                .getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button").first().click();
        page.waitForURL("**/admin/imports/*-*");
    }

    private void note(List<String> found, String page) {
        found.forEach(barrier -> barriers.add(page + ": " + barrier));
    }

    /** As it came over the wire, packed: the page, and its scripts, styles, fonts and icons together. */
    private static void isLight(Page page, String address) {
        page.navigate(address);
        assertThat((int) page.evaluate("performance.getEntriesByType('navigation')[0].encodedBodySize"))
                .as(address + " in bytes")
                .isBetween(1, 60_000);
        assertThat((int) page.evaluate(
                        "performance.getEntriesByType('resource').reduce((sum, one) => sum + one.encodedBodySize, 0)"))
                .as("what " + address + " needs at first, in bytes")
                .isBetween(1, 200_000);
    }

    private void show(
            Browser browser, Page page, @org.jspecify.annotations.Nullable String address, String name, Look look) {
        if (address != null) {
            page.navigate(address);
        }
        browser.keep(page, look.name(name));
        judge(browser, page, name, look);
    }

    private void judge(Browser browser, Page page, String name, Look look) {
        assertThat(page.locator("main").innerText()).as(name).doesNotContain("??");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(look.name(name) + " is not wider than its screen")
                .isTrue();
        if (look.width() < 1920) {
            note(browser.barriers(page), look.name(name));
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(look.scheme() == ColorScheme.DARK ? ColorScheme.LIGHT : ColorScheme.DARK));
            note(browser.paleness(page), look.name(name));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
        }
    }
}
