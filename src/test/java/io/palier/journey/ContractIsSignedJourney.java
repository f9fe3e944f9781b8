package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.palier.support.Drafts.aComplaintOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.palier.agreement.AgreementKind;
import io.palier.agreement.Metric;
import io.palier.agreement.Negotiations;
import io.palier.agreement.VersionView;
import io.palier.customer.Customers;
import io.palier.organization.Nature;
import io.palier.organization.SystemCode;
import io.palier.sla.TicketClocks;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An operator drafts a contract, the vendor counters it, both sign, and a ticket runs under what was signed. */
@PalierJourney
class ContractIsSignedJourney {

    private static final Duration SIGNED_GOAL = Duration.ofHours(30);

    private final Crew crew;
    private final Customers customers;
    private final Tickets tickets;
    private final TicketClocks clocks;
    private final Negotiations negotiations;
    private final JdbcClient jdbc;
    private final SettableClock clock;

    ContractIsSignedJourney(
            Crew crew,
            Customers customers,
            Tickets tickets,
            TicketClocks clocks,
            Negotiations negotiations,
            JdbcClient jdbc,
            SettableClock clock) {
        this.crew = crew;
        this.customers = customers;
        this.tickets = tickets;
        this.clocks = clocks;
        this.negotiations = negotiations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void whatBothSignIsWhatTheTicketRunsUnder(Browser browser) {
        var operator = Person.logsIn(browser, "manager", clock);
        drafts(operator, browser);
        for (var line : List.of("P1, 3h", "P2, 6h", "P3, 2 d", "P4, PT80H")) {
            types(operator, "Resolve, " + line.split(", ")[0], line.split(", ")[1]);
        }
        var breach =
                operator.page().locator("#s-thresholds").getByRole(AriaRole.ROW).last();
        breach.getByLabel("put it at the head of the managers’ board").check();
        breach.getByLabel("Told again every").fill("15 min");
        browser.keep(operator.page(), "negotiation-editor");
        operator.presses("Save and propose to BillTech").isTold("on the table");
        signs(operator, "Marc Nadeau").isTold("You have signed");

        var vendor = Person.logsIn(browser, "vendor", clock);
        vendor.goes("/negotiation").sees("Your signature is awaited");
        link(vendor, "BillTech contract").click();
        vendor.sees("put it at the head of the managers’ board").sees("told again every 15 min");
        vendor.sees("proposed and signed this").presses("Counter-propose");
        types(vendor, "Resolve, P3", "30h");
        vendor.page().getByLabel("Note to the operator").fill("Two days are more than we need.");
        vendor.presses("Save and propose to the operator").isTold("on the table");
        signs(vendor, "Viktor Endres");

        operator.goes("/negotiation/UC-BILLTECH").sees("Two days are more than we need.");
        link(operator, "Differences").click();
        var change = operator.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Resolve, P3"));
        assertThat(change).containsText("48 h");
        assertThat(change).containsText("30 h");
        browser.isAccessible(operator.page());
        browser.keep(operator.page(), "negotiation-differences");
        operator.goes("/negotiation/UC-BILLTECH");
        signs(operator, "Marc Nadeau").sees("In force, signed by both sides");

        var ticket = ticketAtTheVendor();
        assertThat(clocks.clocksOf(ticket))
                .filteredOn(c -> c.kind() == AgreementKind.UNDERPINNING_CONTRACT && c.metric() == Metric.RESOLVE)
                .singleElement()
                .satisfies(c -> assertThat(c.goal()).isEqualTo(SIGNED_GOAL));
        vendor.opensFromQueue("Invoice charged twice").sees("The run is core functionality");

        operator.goes("/negotiation/UC-BILLTECH/versions/2/edit").sees("It is signed, so it never changes");
        var signed = version();
        assertThatThrownBy(() -> jdbc.sql("update agreement_version set terms = '{}'::jsonb where id = ?")
                        .param(signed.id().value())
                        .update())
                .hasMessageContaining("signed");
        assertThat(version().terms()).isEqualTo(signed.terms());
    }

    @Test
    void whoHasNoLogInSignsByTheLinkInTheMail(Browser browser) {
        var operator = Person.logsIn(browser, "manager", clock);
        drafts(operator, browser);
        for (var priority : List.of("P1", "P2", "P3", "P4")) {
            types(operator, "Resolve, " + priority, "8h");
        }
        operator.presses("Save and propose to BillTech");
        signs(operator, "Marc Nadeau");
        operator.page().getByText("Invite to sign").click();
        operator.page().getByLabel("Mail of the person who signs").fill("boss@billtech.example");
        operator.presses("Send the link").isTold("boss@billtech.example");

        var boss = browser.open("fr");
        boss.navigate(linkInTheMail());
        assertThat(boss.getByText("Signer pour BillTech")).isVisible();
        browser.isAccessible(boss);
        boss.getByLabel("J’ai lu cette version en entier").check();
        boss.getByLabel("Votre nom").fill("Brigitte Boss");
        boss.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Signer"))
                .click();
        assertThat(boss.getByText("Merci, c’est signé")).isVisible();
        browser.isAccessible(boss);
        boss.navigate(linkInTheMail());
        assertThat(boss.getByText("Ce lien n’ouvre rien")).isVisible();

        operator.goes("/negotiation/UC-BILLTECH").sees("Brigitte Boss").sees("by one-time link");
    }

    /** cases.md A24: a browser in another zone neither shows nor stores other hours. */
    @Test
    void aBrowserInAnotherZoneChangesNothing(Browser browser) {
        var operator = Person.logsIn(browser, "manager", clock);
        drafts(operator, browser);
        var before = version().terms().calendars();
        var away = new Person(browser.logIn("admin", browser.open("en", "Pacific/Auckland")), clock);
        away.goes("/negotiation/UC-BILLTECH/versions/1/edit");
        assertThat((String) away.page().evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone"))
                .isEqualTo("Pacific/Auckland");
        assertThat(monday(away)).hasValue("08:00-18:00");
        away.presses("Save the draft").isTold("saved");
        assertThat(version().terms().calendars()).isEqualTo(before);
    }

    @Test
    void aWeekIsDraggedAndWalkedWithTheKeyboard(Browser browser) {
        var operator = Person.logsIn(browser, "manager", clock);
        drafts(operator, browser);
        var monday = operator.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Mon"))
                .nth(1);
        var block = monday.getByRole(AriaRole.BUTTON).first();
        block.scrollIntoViewIfNeeded();
        block.focus();
        operator.page().keyboard().press("Shift+ArrowLeft");
        assertThat(monday(operator)).hasValue("08:00-17:45");
        operator.page().keyboard().press("Delete");
        assertThat(monday(operator)).hasValue("");
        drag(operator.page(), monday, 22.0 / 24, 1, 6.0 / 24);
        assertThat(monday(operator)).hasValue("22:00-06:00");
        operator.presses("Save the draft").isTold("saved");
        var office =
                java.util.Objects.requireNonNull(version().terms().calendars().get("BUSINESS_HOURS"));
        assertThat(office.weekly().get(DayOfWeek.MONDAY)).containsExactly("22:00-06:00");
    }

    private void drafts(Person operator, Browser browser) {
        operator.goes("/negotiation");
        browser.isAccessible(operator.page());
        link(operator, "New agreement").click();
        var page = operator.page();
        page.getByLabel("Kind").selectOption("UNDERPINNING_CONTRACT");
        page.getByLabel("With").selectOption("VENDOR-BILLTECH");
        page.getByLabel("Code, for good").fill("UC-BILLTECH");
        page.getByLabel("Name in English").fill("BillTech contract");
        page.getByLabel("Name in French").fill("Contrat BillTech");
        browser.isAccessible(page);
        operator.presses("Draft it").isTold("The draft is made");
        browser.isAccessible(page);
    }

    private static void types(Person person, String cell, String goal) {
        var field = person.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(cell).setExact(true));
        field.fill(goal);
    }

    private static Person signs(Person person, String name) {
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

    private static Locator link(Person person, String name) {
        return person.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    /** Monday of the business hours, the second calendar. */
    private static Locator monday(Person person) {
        return person.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Mon"))
                .nth(1);
    }

    /** From a share of the track's width to a share of another line's. */
    private static void drag(Page page, Locator track, double from, int lines, double to) {
        var box = track.boundingBox();
        page.mouse().move(box.x + box.width * from, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.98, box.y + box.height / 2);
        page.mouse().move(box.x + box.width * to, box.y + box.height * (lines + 0.7));
        page.mouse().up();
    }

    private String linkInTheMail() {
        var body = jdbc.sql("select body from outgoing_letter where recipient = 'boss@billtech.example'")
                .query(String.class)
                .single();
        var link = Pattern.compile("/negotiation/links/\\S+").matcher(body);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private TicketNumber ticketAtTheVendor() {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        var number = tickets.log(
                aComplaintOf(caller.id()).saying("Invoice charged twice").draft(), Crew.AGENT);
        tickets.make(number, null, null, MoveOrder.of(TicketMove.ESCALATE, "Read both invoices"), Crew.AGENT);
        tickets.make(number, null, null, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "Two runs"), Crew.IT);
        tickets.make(
                number,
                null,
                null,
                MoveOrder.handToVendor(new SystemCode("BILLING"), "The run is core functionality"),
                Crew.BILLING);
        return number;
    }

    private VersionView version() {
        return negotiations.negotiation("UC-BILLTECH", Crew.MANAGER).latest();
    }
}
