package io.palier.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.palier.agreement.AgreementKind;
import io.palier.agreement.Metric;
import io.palier.agreement.Negotiations;
import io.palier.agreement.Papers;
import io.palier.sla.TicketClocks;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.TicketNumber;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another operator calls: what we owe it by the interconnect agreement runs on its ticket. */
@PalierJourney
class PartnerCallsJourney {

    private final Crew crew;
    private final Negotiations negotiations;
    private final TicketClocks clocks;
    private final SettableClock clock;

    PartnerCallsJourney(Crew crew, Negotiations negotiations, TicketClocks clocks, SettableClock clock) {
        this.crew = crew;
        this.negotiations = negotiations;
        this.clocks = clocks;
        this.clock = clock;
    }

    @BeforeEach
    void anInterconnectAgreementIsSigned() {
        crew.hire();
        var id = negotiations.draft(Papers.interconnect("IC-TRANSATEL"), Crew.MANAGER);
        negotiations.propose(id, 1, Crew.MANAGER);
        negotiations.sign(id, Crew.PARTNER);
        negotiations.sign(id, Crew.MANAGER);
    }

    @Test
    void anOperatorThatIsRegisteredCallsAndOurPromiseRuns(Browser browser) {
        var manager = Person.logsIn(browser, "manager", clock);
        manager.goes("/negotiation/IC-TRANSATEL").sees("Nobody can log a ticket for this operator yet");
        browser.isAccessible(manager.page());
        manager.page().getByLabel("It is written to in").selectOption("en");
        manager.presses("Register as a caller")
                .isTold("Transatel is registered as a caller")
                .sees("It calls as C-");

        var agent =
                Person.logsIn(browser, "agent", clock).goes("/desk/tickets/new").page();
        agent.getByLabel("Number, name or customer number").fill("Transa");
        PlaywrightAssertions.assertThat(agent.getByText("wholesale").first()).isVisible();
        agent.getByLabel("Category").selectOption("DROPPED_CALL");
        agent.getByLabel("In one line").fill("Calls from our network drop");
        agent.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log and keep"))
                .click();
        agent.waitForURL("**/desk/tickets/INC-*");
        var ticket = new TicketNumber(agent.url().replaceAll(".*/tickets/([A-Z0-9-]+).*", "$1"));
        assertThat(clocks.clocksOf(ticket))
                .filteredOn(running -> running.kind() == AgreementKind.INTERCONNECT)
                .singleElement()
                .satisfies(promise -> {
                    assertThat(promise.metric()).isEqualTo(Metric.RESOLVE);
                    assertThat(promise.goal()).isEqualTo(Duration.ofHours(5));
                });
    }
}
