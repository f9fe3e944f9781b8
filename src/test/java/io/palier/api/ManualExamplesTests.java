package io.palier.api;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Drafts.aComplaintOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.palier.agreement.Metric;
import io.palier.agreement.PauseReason;
import io.palier.customer.Customers;
import io.palier.sla.ClockView;
import io.palier.sla.TicketClocks;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.json.JsonContent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What docs/api.md shows of a ticket's time is what the API answers about that ticket, field by field. */
@PalierTest
class ManualExamplesTests {

    private final MockMvcTester mvc;
    private final Tickets tickets;
    private final TicketClocks clocks;
    private final Customers customers;
    private final Crew crew;
    private final SettableClock clock;
    private TicketNumber number = new TicketNumber("INC-2026-000000");

    ManualExamplesTests(
            MockMvcTester mvc,
            Tickets tickets,
            TicketClocks clocks,
            Customers customers,
            Crew crew,
            SettableClock clock) {
        this.mvc = mvc;
        this.tickets = tickets;
        this.clocks = clocks;
        this.customers = customers;
        this.crew = crew;
        this.clock = clock;
    }

    @BeforeEach
    void aComplaintWaitsForItsCustomerOverNight() {
        crew.hire();
        var caller = customers.register("Marc Delorme", "06 39 98 11 40", Locale.FRENCH);
        number = tickets.log(aComplaintOf(caller.id()).draft(), AGENT);
        after("PT12M7S", MoveOrder.pend(PauseReason.AWAITING_CUSTOMER, "Asked for the invoice", null));
        after("PT23H", MoveOrder.of(TicketMove.RESUME, null));
        clock.tick(Duration.ofHours(1));
    }

    @Test
    void theLedgerIsAnsweredAsTheManualSays() throws Exception {
        assertThat(answer("/api/v1/tickets/%s/ledger".formatted(number)))
                .isStrictlyEqualTo(manual("## Where the time went"));
    }

    @Test
    void anExplanationIsAnsweredAsTheManualSays() throws Exception {
        var resolve = clocks.clocksOf(number).stream()
                .filter(one -> one.metric() == Metric.RESOLVE)
                .findFirst()
                .orElseThrow();

        assertThat(answer("/api/v1/tickets/%s/clocks/%d/explanation".formatted(number, resolve.id())))
                .isStrictlyEqualTo(manual("## Why a clock says so"));
    }

    /** The first answer that a section of the manual shows. */
    private static String manual(String section) throws Exception {
        var text = Files.readString(Path.of("docs/api.md"));
        var answer = Pattern.compile("```json\n(\\{.*?})\n```", Pattern.DOTALL)
                .matcher(text.substring(text.indexOf(section + "\n")));
        assertThat(answer.find()).isTrue();
        return answer.group(1);
    }

    /** What is answered, with the numbers that the manual's ticket and its clocks have. */
    private JsonContent answer(String address) throws Exception {
        var told = mvc.get()
                .uri(address)
                .with(user(MANAGER.value()).roles("MANAGER"))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var first =
                clocks.clocksOf(number).stream().mapToLong(ClockView::id).min().orElseThrow();
        var clocked = Pattern.compile("\"(clock|id)\":(\\d+)")
                .matcher(told)
                .replaceAll(found -> "\"%s\":%d".formatted(found.group(1), Long.parseLong(found.group(2)) - first + 7));
        return new JsonContent(clocked.replace(number.value(), "INC-2026-000042"));
    }

    private void after(String time, MoveOrder order) {
        clock.tick(Duration.parse(time));
        tickets.make(number, null, null, order, AGENT);
    }
}
