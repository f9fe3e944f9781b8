package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.palier.agreement.Scope;
import io.palier.customer.Customers;
import io.palier.letter.PostRound;
import io.palier.organization.Nature;
import io.palier.organization.SystemCode;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.HttpSink;
import io.palier.support.PalierJourney;
import io.palier.support.Promises;
import io.palier.support.SettableClock;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A vendor's system is registered; a ticket goes to that vendor, whose agreement wants its system told, its desk sent a
 * message and called. The gateway refuses the message, until an administrator has it tried again.
 */
@PalierJourney
record ChannelsJourney(
        Tickets tickets,
        Customers customers,
        HttpSink sink,
        Crew crew,
        SettableClock clock,
        JdbcClient jdbc,
        ApplicationContext program) {

    @Test
    void aSystemIsToldADeskIsCalledAndAMessageThatWasGivenUpGoesOutAfterAll(Browser browser) {
        crew.hire();
        var admin = Person.logsIn(browser, "admin", clock).goes("/admin/webhooks");
        register(admin.page(), "BILLTECH", "https://10.0.0.1/hook");
        assertThat(admin.page().getByLabel("Address"))
                .hasAccessibleDescription(Pattern.compile("This address is inside a network"));
        browser.isAccessible(admin.page());
        register(admin.page(), "BILLTECH", sink.url("/billtech"));
        admin.isTold("BILLTECH has been registered").sees("whsec_");
        browser.isAccessible(admin.page());
        browser.keep(admin.page(), "webhook-secret");
        admin.goes("/admin/webhooks/BILLTECH").doesNotSee("whsec_");

        Promises.toldBy(jdbc, "UC-TOLD", "UNDERPINNING_CONTRACT", "VENDOR-BILLTECH", """
                {"event": "HANDED_OVER", "medium": "API", "address": "BILLTECH"},
                {"event": "HANDED_OVER", "medium": "SMS", "address": "+33199001122"},
                {"event": "HANDED_OVER", "medium": "PHONE", "address": "+33199001133"}""");
        sink.answer(HttpSink.SMS, 400, "no such number");
        var ticket = toVendor();
        PostRound.in(program);
        assertThat(sink.calls("/billtech")).singleElement().satisfies(call -> {
            assertThat(call.header("webhook-signature")).startsWith("v1,");
            assertThat(call.body()).contains(ticket.value());
        });

        var billing = Person.logsIn(browser, "billing", clock).goes("/desk/tickets/" + ticket);
        billing.sees("To be called");
        assertThat(billing.page().getByRole(AriaRole.LINK, named("+33199001133")))
                .isVisible();
        browser.isAccessible(billing.page());

        for (var attempt = 0; attempt < 20; attempt++) {
            clock.tick(Duration.ofHours(1));
            PostRound.in(program);
        }
        sink.answer(HttpSink.SMS, 200, "OK");
        admin.goes("/admin/letters")
                .page()
                .getByRole(AriaRole.LINK, named("Given up"))
                .click();
        admin.sees("400 no such number");
        browser.isAccessible(admin.page());
        browser.keep(admin.page(), "letters-given-up");
        admin.presses("Try it again").isTold("Going out again: 1");
        PostRound.in(program);
        assertThat(sink.calls(HttpSink.SMS))
                .last()
                .satisfies(call -> assertThat(call.body()).contains("to=%2B33199001122", ticket.value()));
        admin.goes("/admin/letters?state=GIVEN_UP").sees("No such letters.");
    }

    private static void register(Page page, String code, String url) {
        page.getByLabel("Code").fill(code);
        page.getByLabel("Address").fill(url);
        page.getByRole(AriaRole.BUTTON, named("Register")).click();
    }

    private TicketNumber toVendor() {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        var ticket = tickets.log(
                Drafts.aComplaintOf(caller.id()).hitting(Scope.ONE_CUSTOMER, 2).draft(), Crew.AGENT);
        tickets.makeIfAllowed(ticket, MoveOrder.of(TicketMove.ESCALATE, "x"), Crew.AGENT);
        tickets.makeIfAllowed(ticket, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "y"), Crew.IT);
        tickets.makeIfAllowed(ticket, MoveOrder.handToVendor(new SystemCode("BILLING"), "rounding"), Crew.BILLING);
        return ticket;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
