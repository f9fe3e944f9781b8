package io.palier.journey;

import static io.palier.support.Drafts.aComplaintOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.PauseReason;
import io.palier.customer.Customers;
import io.palier.sla.SlaWatch;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.Channel;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A P1 with updates every half hour, one given and one missed, and a pause that proves not to have been one. */
@PalierJourney
class ProvisionalPauseJourney {

    private final Crew crew;
    private final Customers customers;
    private final Tickets tickets;
    private final SlaWatch watch;
    private final JdbcClient jdbc;
    private final SettableClock clock;

    ProvisionalPauseJourney(
            Crew crew, Customers customers, Tickets tickets, SlaWatch watch, JdbcClient jdbc, SettableClock clock) {
        this.crew = crew;
        this.customers = customers;
        this.tickets = tickets;
        this.watch = watch;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void theResidentialPromiseHasUpdatesAndProvisionalPauses() {
        crew.hire();
        jdbc.sql("insert into agreement (code, kind, party_code, name_en, name_fr)"
                        + " values ('SLA-J', 'SLA', 'SEGMENT-RESIDENTIAL', 'Residential', 'Particuliers')")
                .update();
        jdbc.sql("""
                        insert into agreement_version (agreement_code, version, valid_from, terms, state, decreed)
                        select 'SLA-J', 1, '2020-01-01T00:00:00Z',
                               jsonb_set(terms, '{objectives}', cast(? as jsonb)) || cast(? as jsonb), 'ACTIVE', true
                          from agreement_version where agreement_code = 'SLA-DAY-ONE'""").params("""
                        [{"metric": "FIRST_RESPONSE", "priority": "P1", "goal": "PT1H", "calendar": "ALWAYS"},
                         {"metric": "UPDATE", "priority": "P1", "goal": "PT30M", "calendar": "ALWAYS"},
                         {"metric": "RESOLVE", "priority": "P1", "goal": "PT4H", "calendar": "ALWAYS",
                          "pausedBy": ["OBSERVATION"]}]""", """
                        {"pauseRules": [{"reason": "OBSERVATION", "claimableBy": ["AGENT"], "provisional": true}]}""").update();
    }

    @Test
    void anUpdateIsMissedAndAPauseIsReversed(Browser browser) {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        var ticket = tickets.log(
                aComplaintOf(caller.id())
                        .about("ORDER_CREATION")
                        .by(Channel.PHONE)
                        .saying("No order goes through")
                        .draft(),
                Crew.AGENT);
        clock.tick(Duration.ofMinutes(20));
        make(ticket, MoveOrder.of(TicketMove.ANSWER, "Orders are being repaired"));
        clock.tick(Duration.ofMinutes(40));
        watch.round();

        var agent = Person.logsIn(browser, "agent", clock);
        agent.opensFromQueue("No order goes through").sees("Update 2");
        make(ticket, MoveOrder.of(TicketMove.ANSWER, "Still at it"));
        make(ticket, MoveOrder.pend(PauseReason.OBSERVATION, "It works and is watched", null));
        agent.goes("/desk/tickets/" + ticket).sees("provisional: counts again if the service is not restored");
        browser.keep(agent.page(), "ticket-provisional");
        browser.isAccessible(agent.page());

        clock.tick(Duration.ofHours(4));
        make(ticket, MoveOrder.of(TicketMove.RESUME, null));
        make(ticket, MoveOrder.withSolution(TicketMove.SOLVE, "Order service restarted"));
        clock.tick(Duration.ofMinutes(10));
        agent.goes("/desk/tickets/" + ticket)
                .makes(
                        "Reopen",
                        form -> form.getByRole(com.microsoft.playwright.options.AriaRole.TEXTBOX)
                                .first()
                                .fill("Orders fail again"))
                .sees("broken since then, found when a pause was reversed");
        browser.isAccessible(agent.page());
        browser.keep(agent.page(), "ticket-back-dated");
        assertThat(tickets.summary(ticket).breached()).isTrue();
    }

    private void make(TicketNumber ticket, MoveOrder order) {
        tickets.make(ticket, null, null, order, Crew.AGENT);
    }
}
