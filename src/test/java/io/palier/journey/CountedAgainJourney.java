package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.palier.support.Crew.AGENT;
import static io.palier.support.Drafts.aComplaintOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.palier.agreement.HolidayReviews;
import io.palier.agreement.Scope;
import io.palier.customer.Customers;
import io.palier.organization.PartyCode;
import io.palier.sla.RecalculationWatch;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.Channel;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.nio.file.Path;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day off comes late, and a second version: a manager looks at what moves, has it done, and reads what it came to. */
@PalierJourney
class CountedAgainJourney {

    private static final String HOLIDAYS = "/negotiation/holidays?party=SEGMENT-RESIDENTIAL&country=fr&year=2026";

    private final Crew crew;
    private final Customers customers;
    private final Tickets tickets;
    private final RecalculationWatch round;
    private final HolidayReviews reviews;
    private final JdbcClient jdbc;
    private final SettableClock clock;
    private TicketNumber ticket = new TicketNumber("INC-2026-000000");

    CountedAgainJourney(
            Crew crew,
            Customers customers,
            Tickets tickets,
            RecalculationWatch round,
            HolidayReviews reviews,
            JdbcClient jdbc,
            SettableClock clock) {
        this.crew = crew;
        this.customers = customers;
        this.tickets = tickets;
        this.round = round;
        this.reviews = reviews;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Monday 2 March, nine o'clock: ten office hours end on Tuesday at nine. */
    @BeforeEach
    void aTicketRunsOnOfficeHours() {
        crew.hire();
        jdbc.sql("""
                        insert into agreement (code, kind, party_code, name_en, name_fr)
                        values ('SLA-OFFICE', 'SLA', 'SEGMENT-RESIDENTIAL', 'Office promise', 'Engagement de bureau')""").update();
        version(1, "PT10H", "2020-01-01T00:00:00Z", "2026-03-02T08:00:01Z");
        ticket = complains("Orders cannot be created");
        version(2, "PT20H", "2026-03-02T08:00:01Z", null);
    }

    @Test
    void aDayOffIsLookedAtThenDecidedAndTheDeadlineMoves(Browser browser) {
        var manager = Person.logsIn(browser, "manager", clock).goes(HOLIDAYS);
        var page = manager.page();
        var own = page.locator("#own");
        own.getByLabel("Day").fill("2026-03-03");
        button(own, "See what would change").click();
        assertThat(own).containsText("1 of 1 open promise would move.");
        assertThat(row(own)).containsText("Tue 3 Mar 09:00");
        assertThat(row(own)).containsText("Wed 4 Mar 09:00");
        assertThat(row(own)).containsText("1\u00a0d later");
        browser.isAccessible(page);

        own.getByLabel("Name in English").fill("Inventory");
        button(own, "Close the day").click();
        assertThat(own.getByLabel("Name in French"))
                .hasAccessibleDescription("Give it a name of at most 200 characters.");
        own.getByLabel("Name in French").fill("Inventaire");
        button(own, "Close the day").click();
        manager.isTold("The day is closed.");

        page.getByText("See what was counted again").click();
        page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("0 of 1"))
                .getByRole(AriaRole.LINK)
                .click();
        manager.isTold("0 of 1 tickets counted again so far");
        browser.isAccessible(page);
        round.round();
        manager.isTold("1 ticket counted again, 1 promise moved").sees("What was broken before stays broken");
        assertThat(row(page.getByRole(AriaRole.MAIN))).containsText("Wed 4 Mar 09:00");
        browser.isAccessible(page);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ticket.value()))
                .click();
        assertThat(page.locator(".clock-card")
                        .filter(new Locator.FilterOptions().setHasText("Resolve"))
                        .first())
                .containsText("Wed 4 Mar 09:00");
    }

    @Test
    void aHolidayIsApprovedOnceItsEffectWasSeen(Browser browser) {
        clock.set(Instant.parse("2026-04-03T07:00:00Z"));
        var before = complains("Orders are lost over Easter");
        var manager = Person.logsIn(browser, "manager", clock).goes(HOLIDAYS);
        var page = manager.page();
        page.getByLabel("6 Apr 2026: decision").selectOption("closed");
        var review = page.locator("form:has(#h-review)");
        button(review, "See what would change").click();
        manager.isTold("One day would change");
        assertThat(row(review).filter(new Locator.FilterOptions().setHasText(before.value())))
                .containsText("1\u00a0d later");
        browser.isAccessible(page);
        button(review, "Apply").click();
        manager.isTold("It is decided").sees("See what was counted again");
    }

    @Test
    void ticketsAreMovedToTheNextVersionOnPurpose(Browser browser) {
        var manager = Person.logsIn(browser, "manager", clock).goes("/negotiation/SLA-OFFICE/versions/1");
        var page = manager.page();
        page.getByText("Move open tickets to another version").click();
        manager.sees("1 of 1 open promise would move.").sees("From version 1 to version 2");
        assertThat(row(page.getByRole(AriaRole.MAIN))).containsText("Wed 4 Mar 09:00");
        browser.isAccessible(page);

        page.getByLabel("Why").fill("Both sides agreed to it on the phone.");
        manager.presses("Move the open tickets to version 2").isTold("The tickets are being moved");
        round.round();
        manager.isTold("1 ticket counted again, 1 promise moved")
                .sees("Both sides agreed to it on the phone.")
                .sees("Marc Nadeau");
        browser.isAccessible(page);

        manager.goes("/desk/tickets/" + ticket);
        assertThat(page.locator(".clock-card")
                        .filter(new Locator.FilterOptions().setHasText("Resolve"))
                        .first())
                .containsText("Wed 4 Mar 09:00");
        manager.goes("/negotiation/SLA-OFFICE/versions/1/migration").sees("No promise is open.");
    }

    @Test
    void whatFailedIsTriedAgainFromItsReport(Browser browser) {
        calendarOf(ticket, "NOWHERE");
        var manager = Person.logsIn(browser, "manager", clock).goes("/negotiation/SLA-OFFICE/versions/1/migration");
        manager.page().getByLabel("Why").fill("Both sides agreed to it.");
        manager.presses("Move the open tickets to version 2");
        round.round();
        manager.sees("1 ticket could not be counted").sees("NullPointerException");
        browser.isAccessible(manager.page());

        calendarOf(ticket, "BUSINESS_HOURS");
        manager.presses("Try it again").isTold("What failed is being tried again");
        round.round();
        manager.isTold("1 ticket counted again, 1 promise moved");
        manager.goes("/negotiation/recalculations");
        assertThat(manager.page().getByRole(AriaRole.ROW)).hasCount(3);
    }

    @Test
    void everythingIsFitToBeShownInEveryLightLanguageAndWidth(Browser browser) {
        var report = aReportWithAFailure();
        for (var language : new String[] {"en", "fr"}) {
            var page = browser.logIn("manager", language);
            page.clock().setFixedTime(Date.from(clock.instant()));
            for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                for (var width : new int[] {390, 1280}) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    page.setViewportSize(width, 900);
                    var look = language + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
                    isFit(browser, page, "/negotiation/recalculations", "recalculations-" + look);
                    isFit(browser, page, "/negotiation/recalculations/" + report, "recalculation-" + look);
                    isFit(browser, page, "/negotiation/recalculations/" + latest(), "recalculating-" + look);
                    isFit(browser, page, "/negotiation/SLA-OFFICE/versions/1/migration", "migration-" + look);
                    isFit(browser, page, "/negotiation/SLA-DAY-ONE/versions/1/migration", "migration-none-" + look);
                    page.navigate(HOLIDAYS);
                    page.locator("#day").fill("2026-03-04");
                    page.locator("#own button[value=look]").click();
                    isFit(browser, page, null, "holidays-" + look);
                }
            }
        }
    }

    /** One ticket moved and one could not be counted; and another recalculation is going on. */
    private String aReportWithAFailure() {
        var other = complains("Another order is stuck");
        jdbc.sql(
                        "update ticket_clock set agreement_version_id = (select id from agreement_version where agreement_code = 'SLA-OFFICE' and version = 1)")
                .update();
        calendarOf(other, "NOWHERE");
        reviews.close(
                new PartyCode("SEGMENT-RESIDENTIAL"),
                "fr",
                LocalDate.of(2026, 3, 3),
                "Inventory",
                "Inventaire",
                Crew.MANAGER);
        round.round();
        var report = latest();
        clock.tick(Duration.ofMinutes(20));
        reviews.close(
                new PartyCode("SEGMENT-RESIDENTIAL"), "fr", LocalDate.of(2026, 3, 5), "Works", "Travaux", Crew.MANAGER);
        return report;
    }

    private String latest() {
        return jdbc.sql("select id from recalculation where tickets > 0 order by asked_at desc limit 1")
                .query(String.class)
                .single();
    }

    private static void isFit(Browser browser, Page page, @Nullable String address, String name) {
        if (address != null) {
            page.navigate(address);
        }
        assertThat(page.locator("main").innerText()).as(name).doesNotContain("??");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " is not wider than its screen")
                .isTrue();
        browser.isAccessible(page);
        page.evaluate("scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots/" + name + ".png"))
                .setFullPage(true));
    }

    private static Locator button(Locator form, String name) {
        return form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private Locator row(Locator place) {
        return place.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("INC-2026-"));
    }

    private TicketNumber complains(String summary) {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(
                aComplaintOf(caller.id())
                        .about("ORDER_CREATION")
                        .saying(summary)
                        .hitting(Scope.ONE_CUSTOMER, 2)
                        .by(Channel.WEB)
                        .draft(),
                AGENT);
    }

    private void calendarOf(TicketNumber number, String calendar) {
        jdbc.sql("""
                        update ticket_clock_event set calendar = ?
                         where clock_id in (select id from ticket_clock where ticket_number = ?)""").params(calendar, number.value()).update();
    }

    private void version(int number, String goal, String from, @Nullable String until) {
        jdbc.sql("""
                        insert into agreement_version (agreement_code, version, valid_from, valid_until, terms, state, decreed)
                        select 'SLA-OFFICE', :number, cast(:from as timestamptz), cast(:until as timestamptz),
                               jsonb_set(jsonb_set(terms, '{objectives}', cast(:objectives as jsonb)),
                                         '{calendars,BUSINESS_HOURS,holidays}', '"fr"'), 'ACTIVE', true
                          from agreement_version where agreement_code = 'SLA-DAY-ONE'""")
                .param("number", number)
                .param("from", from)
                .param("until", until, Types.VARCHAR)
                .param(
                        "objectives",
                        "[{\"metric\": \"RESOLVE\", \"priority\": \"P1\", \"goal\": \"%s\", \"calendar\": \"BUSINESS_HOURS\"}]"
                                .formatted(goal))
                .update();
    }
}
