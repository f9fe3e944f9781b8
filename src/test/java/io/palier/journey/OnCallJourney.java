package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import io.palier.oncall.Absences;
import io.palier.oncall.OnCall;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.TeamCode;
import io.palier.slaclock.Interval;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.PalierJourney;
import io.palier.support.Promises;
import io.palier.support.SettableClock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A manager hangs up a rota, finds the hole in it, mends it, and puts somebody else on call; it is a Monday, 09:00. */
@PalierJourney
class OnCallJourney {

    private static final TeamCode IT = new TeamCode("L2-IT");

    private final Crew crew;
    private final OnCall onCall;
    private final Absences absences;
    private final SettableClock clock;
    private final JdbcClient jdbc;

    OnCallJourney(Crew crew, OnCall onCall, Absences absences, SettableClock clock, JdbcClient jdbc) {
        this.crew = crew;
        this.onCall = onCall;
        this.absences = absences;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void hire() {
        crew.hire();
        crew.hire(new StaffId("olga"), "Olga Petrova", "L2-IT", Role.SPECIALIST);
    }

    @Test
    void aGapIsFoundAndClosedAndAnOverrideChangesWhoIsCalled(Browser browser) {
        var manager = Person.logsIn(browser, "manager", clock).goes("/on-call").sees("Nobody is on call");
        manager.page().getByRole(AriaRole.LINK, named("New rota")).click();
        makeTheRota(manager);

        manager.isTold("The rota was made").sees("nobody on call").sees("Sat–Sun 08:00–18:00, 26 times");
        manager.goes("/on-call").sees("One rota leaves somebody unreachable");
        assertThat(card(manager)).containsText("Ivan Tessier");
        browser.isAccessible(manager.page());
        browser.keep(manager.page(), "on-call-gap");

        manager.page().getByRole(AriaRole.LINK, named("IT support")).first().click();
        manager.page().getByRole(AriaRole.LINK, named("Edit")).click();
        for (var day : new String[] {"Sat", "Sun"}) {
            shift(manager, 1).getByLabel(day).check();
        }
        manager.presses("Save the rota").isTold("The rota was saved").sees("Every hour is covered");
        manager.goes("/on-call").doesNotSee("unreachable");

        putOnCall(manager, "Béatrice Lambert", "2026-03-02T10:00", "2026-03-02T12:00");
        manager.isTold("Béatrice Lambert is on call").sees("override");
        browser.isAccessible(manager.page());
        browser.keep(manager.page(), "on-call-rota");
        assertThat(card(manager.goes("/on-call"))).containsText("then Béatrice Lambert, 10:00");
        clock.tick(Duration.ofHours(1));
        var agent = Person.logsIn(browser, "agent", clock).goes("/on-call");
        assertThat(card(agent)).containsText("Béatrice Lambert");
        assertThat(card(agent)).containsText("until 12:00");
        clock.tick(Duration.ofHours(2));
        assertThat(card(agent.goes("/on-call"))).containsText("Ivan Tessier");
    }

    @Test
    void whoGoesOnLeaveNamesASubstituteAndIsToldOfACircle(Browser browser) {
        var manager = Person.logsIn(browser, "manager", clock).goes("/on-call/rotas/new?team=L2-IT");
        makeTheRota(manager);
        absences.add(new StaffId("olga"), tomorrow(), Crew.IT, Crew.MANAGER);

        var it = Person.logsIn(browser, "it", clock).goes("/on-call/absences");
        away(it, "2026-03-03T00:00", "2026-03-05T00:00", "Olga Petrova");
        assertThat(it.page().getByLabel("Substitute"))
                .hasAccessibleDescription(
                        Pattern.compile("That would go round in a circle.*Ivan Tessier → Olga Petrova"));
        browser.isAccessible(it.page());
        browser.keep(it.page(), "on-call-circle");
        away(it, "2026-03-03T00:00", "2026-03-05T00:00", "Béatrice Lambert");
        it.isTold("Ivan Tessier is away");
        assertThat(onCall.standIn(Crew.IT, tomorrow().start())).contains(Crew.BILLING);

        clock.tick(Duration.ofDays(1));
        var agent = Person.logsIn(browser, "agent", clock).goes("/on-call");
        assertThat(card(agent)).containsText("stands in for");
        assertThat(agent.page().getByText("Away now")).isVisible();
    }

    @Test
    void anAgentAsksWhomToCallTonightAndIsToldWhoFollows(Browser browser) {
        Promises.called(jdbc);
        makeTheRota(Person.logsIn(browser, "manager", clock).goes("/on-call/rotas/new?team=L2-IT"));
        var agent = Person.logsIn(browser, "agent", clock).goes("/on-call");
        asks(agent.page());
        agent.sees("As it is on Monday 2 March 2026, 23:30:00");
        assertThat(rung(agent.page(), 1)).containsText("Ivan Tessier");
        assertThat(rung(agent.page(), 1)).containsText("until Sat 7 Mar 08:00");
        assertThat(rung(agent.page(), 2)).containsText("out of hours until Tue 3 Mar 08:00");
        assertThat(rung(agent.page(), 2)).containsText("Nils");
        assertThat(rung(agent.page(), 3)).containsText("Marc Nadeau");
        browser.isAccessible(agent.page());
        browser.keep(agent.page(), "on-call-contacts");

        absences.add(Crew.IT, new Interval(clock.instant(), tomorrow().end()), null, Crew.MANAGER);
        agent.page().reload();
        assertThat(rung(agent.page(), 1)).containsText("Ivan Tessier is away, and nobody stands in.");
        assertThat(rung(agent.page(), 1)).containsText("Rung 2 is called instead, at once.");
        browser.isAccessible(agent.page());

        agent.page().getByLabel("Team", exact()).selectOption("L3-RADIO");
        agent.presses("Show whom to call");
        assertThat(agent.page().getByLabel("Team", exact())).hasAccessibleDescription("Is not a team of this level.");
        browser.isAccessible(agent.page());
    }

    @Test
    void withoutScriptItIsAskedJustTheSame(Browser browser) {
        Promises.called(jdbc);
        var page = browser.logIn("agent", browser.openWithoutScript("en"));
        page.navigate("/on-call");
        asks(page);
        assertThat(rung(page, 2)).containsText("Nils");
        assertThat(rung(page, 1)).containsText("nobody is on call");
    }

    @Test
    void theAnswerIsFitToBeShownInEveryLightLanguageAndWidth(Browser browser) {
        Promises.called(jdbc);
        makeTheRota(Person.logsIn(browser, "manager", clock).goes("/on-call/rotas/new?team=L2-IT"));
        for (var language : new String[] {"en", "fr"}) {
            var page = browser.logIn("agent", language);
            for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                for (var width : new int[] {390, 1280}) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    page.setViewportSize(width, 900);
                    page.navigate(
                            "/on-call?of=party:SEGMENT-RESIDENTIAL&level=L2&priority=P1&day=2026-03-08&time=10:00");
                    assertThat(page.locator("main").innerText()).doesNotContain("??");
                    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .isTrue();
                    browser.isAccessible(page);
                    browser.keep(page, "on-call-contacts-" + language + "-" + scheme.name() + "-" + width);
                }
            }
        }
    }

    @Test
    void withoutScriptARotaIsMadeJustTheSame(Browser browser) {
        var page = browser.logIn("manager", browser.openWithoutScript("en"));
        page.navigate("/on-call/rotas/new?team=L2-IT");
        makeTheRota(new Person(page, clock));
        assertThat(page.getByText("The rota was made.")).isVisible();
        assertThat(onCall.onDuty(IT, SettableClock.START)).hasSize(1);
    }

    /** Office hours by Ivan, nights by Ivan and Olga in turns, nobody by day at weekends. */
    private static void makeTheRota(Person manager) {
        var page = manager.page();
        page.getByLabel("Team or party").selectOption("team:L2-IT");
        page.getByLabel("Name in English").fill("IT watch");
        page.getByLabel("Name in French").fill("Veille informatique");
        manager.presses("Make the rota");
        assertThat(page.getByLabel("From").first()).hasAccessibleDescription(Pattern.compile("Is missing."));

        type(shift(manager, 1), "08:00", "18:00", "Ivan Tessier");
        for (var day : new String[] {"Sat", "Sun"}) {
            shift(manager, 1).getByLabel(day).uncheck();
        }
        manager.presses("One more shift");
        type(shift(manager, 2), "18:00", "08:00", "Ivan Tessier", "Olga Petrova");
        manager.presses("Make the rota");
    }

    private static void type(Locator shift, String from, String to, String... people) {
        shift.getByLabel("From").fill(from);
        shift.getByLabel("To", exactly()).fill(to);
        shift.getByLabel("First day").fill("2026-03-02");
        for (var i = 0; i < people.length; i++) {
            shift.getByLabel("Person " + (i + 1)).selectOption(new SelectOption().setLabel(people[i]));
        }
    }

    private static void putOnCall(Person manager, String who, String from, String until) {
        var page = manager.page();
        page.getByRole(AriaRole.LINK, named("IT support")).first().click();
        page.getByText("Put somebody on call").click();
        page.getByLabel("Who").selectOption(new SelectOption().setLabel(who));
        page.getByLabel("From").fill(from);
        page.getByLabel("Until").fill(until);
        manager.presses("Put on call");
    }

    private static void away(Person person, String from, String until, String substitute) {
        var page = person.page();
        page.getByLabel("Away from").fill(from);
        page.getByLabel("Back", new Page.GetByLabelOptions().setExact(true)).fill(until);
        page.getByLabel("Substitute").selectOption(new SelectOption().setLabel(substitute));
        person.presses("Say so");
    }

    /** A P1 of a residential customer's at L2, at half past eleven tonight. */
    private static void asks(Page page) {
        page.getByLabel("Whose promise").selectOption("party:SEGMENT-RESIDENTIAL");
        page.getByLabel("Level").selectOption("L2");
        page.getByLabel("Priority").selectOption("P1");
        page.getByLabel("Day").fill("2026-03-02");
        page.getByLabel("Time").fill("23:30");
        page.getByRole(AriaRole.BUTTON, named("Show whom to call")).click();
    }

    private static Locator rung(Page page, int number) {
        return page.locator(".rota-answer li").nth(number - 1);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Interval tomorrow() {
        var start = SettableClock.START.plus(Duration.ofDays(1));
        return new Interval(start, start.plus(Duration.ofHours(4)));
    }

    private static Locator shift(Person manager, int number) {
        return manager.page().getByRole(AriaRole.GROUP, named("Shift " + number));
    }

    private static Locator card(Person reader) {
        return reader.page().getByRole(AriaRole.REGION, named("IT support"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
