package io.palier.api;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.VENDOR;
import static io.palier.support.Drafts.aComplaintOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.jayway.jsonpath.JsonPath;
import io.palier.agreement.PauseReason;
import io.palier.customer.Customers;
import io.palier.organization.Nature;
import io.palier.organization.StaffId;
import io.palier.organization.SystemCode;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every clock can be explained, and what is told of it adds up to the second (domain.md R12). */
@PalierTest
class ClockExplanationApiTests {

    private static final Pattern COUNTED = Pattern.compile(
            "(?:^|, |too much: |de trop\u00a0: )((?:\\d+\u00a0(?:h|min|s) ?)+)(?:(?:on each of|chacun des) (\\d+))?");
    private static final Pattern PART = Pattern.compile("(\\d+)\u00a0(h|min|s)");

    private final MockMvcTester mvc;
    private final Tickets tickets;
    private final TicketClocks clocks;
    private final Customers customers;
    private final Crew crew;
    private final SettableClock clock;
    private TicketNumber number = new TicketNumber("INC-2026-000000");

    ClockExplanationApiTests(
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
    void aTicketWaitsForItsCustomerAndGoesToTheVendor() {
        crew.hire();
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        number = tickets.log(aComplaintOf(caller.id()).draft(), AGENT);
        after("PT12M7S", MoveOrder.of(TicketMove.ESCALATE, "Read both invoices"), AGENT);
        after("PT50M", MoveOrder.diagnose(Nature.BILLING_SYSTEM, "Two runs"), IT);
        after("PT1H1S", MoveOrder.pend(PauseReason.AWAITING_CUSTOMER, "Asked for the invoice", null), BILLING);
        after("PT26H30M", MoveOrder.of(TicketMove.RESUME, null), BILLING);
        after("PT2H", MoveOrder.handToVendor(new SystemCode("BILLING"), "The run is core functionality"), BILLING);
        clock.tick(Duration.parse("PT75H3M9S"));
    }

    @Test
    void theSentencesAddUpToWhatTheClockSaysInBothLanguages() throws Exception {
        assertThat(clocks.clocksOf(number)).hasSizeGreaterThan(4);
        for (var one : clocks.clocksOf(number)) {
            var told = body(explanation(Crew.MANAGER, one));
            var elapsed = Duration.parse(JsonPath.read(told, "$.reading.elapsed"));
            assertThat(elapsed).isEqualTo(one.elapsed()).isEqualTo(sum(told, "COUNTED"));
            var ahead =
                    one.isOpen() && one.pausedFor() == null && !one.remaining().isNegative();
            for (var language : List.of("en", "fr")) {
                var sentence = JsonPath.<String>read(told, "$.reading.explanation." + language);
                assertThat(counted(sentence)).as(sentence).isEqualTo(ahead ? one.goal() : elapsed);
            }
        }
    }

    @Test
    void theSegmentsFollowEachOtherFromStartToReading() throws Exception {
        for (var one : clocks.clocksOf(number)) {
            var told = body(explanation(Crew.MANAGER, one));
            var at = JsonPath.<String>read(told, "$.startedAt");
            for (var segment : JsonPath.<List<Map<String, String>>>read(told, "$.reading.segments")) {
                assertThat(segment.get("from")).isEqualTo(at);
                at = segment.get("to");
            }
            assertThat(at).isEqualTo(JsonPath.<String>read(told, "$.asOf"));
        }
    }

    @Test
    void aPauseIsToldWithItsReason() throws Exception {
        var waited = clocks.clocksOf(number).stream()
                .filter(one -> one.visitPosition() == null && one.isOpen())
                .findFirst()
                .orElseThrow();
        var told = body(explanation(Crew.MANAGER, waited));
        assertThat(JsonPath.<List<String>>read(told, "$.reading.segments[?(@.kind == 'PAUSED')].reason"))
                .containsOnly("AWAITING_CUSTOMER");
        assertThat(JsonPath.<String>read(told, "$.reading.explanation.en")).contains("waiting for the customer");
        assertThat(JsonPath.<String>read(told, "$.reading.explanation.fr")).contains("en attente du client");
    }

    @Test
    void aVendorIsToldOfItsOwnPromiseOnly() {
        for (var one : clocks.clocksOf(number)) {
            var seen = one.kind() != io.palier.agreement.AgreementKind.SLA
                    && one.team().equals(Crew.VENDOR_DESK);
            assertThat(explanation(VENDOR, one)).hasStatus(seen ? 200 : 404);
        }
    }

    @Test
    void aClockOfAnotherTicketOrNoneIsNotFound() {
        var first = clocks.clocksOf(number).get(0);
        var address = "/api/v1/tickets/%s/clocks/%d/explanation";
        assertThat(get(Crew.MANAGER, address.formatted("INC-2026-999999", first.id())))
                .hasStatus(404);
        assertThat(get(Crew.MANAGER, address.formatted(number, 999_999)))
                .hasStatus(404)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private void after(String time, MoveOrder order, StaffId by) {
        clock.tick(Duration.parse(time));
        tickets.make(number, null, null, order, by);
    }

    private MvcTestResult explanation(StaffId who, ClockView one) {
        return get(who, "/api/v1/tickets/%s/clocks/%d/explanation".formatted(one.ticket(), one.id()));
    }

    private MvcTestResult get(StaffId who, String address) {
        return mvc.get()
                .uri(address)
                .with(user(who.value()).roles(who.equals(VENDOR) ? "VENDOR" : "MANAGER"))
                .exchange();
    }

    private static Duration sum(String told, String kind) {
        return JsonPath.<List<Map<String, String>>>read(told, "$.reading.segments[?(@.kind == '" + kind + "')]")
                .stream()
                .map(segment -> Duration.between(Instant.parse(segment.get("from")), Instant.parse(segment.get("to"))))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** What the sentence says was counted, added up as a reader would. */
    private static Duration counted(String sentence) {
        var story = sentence.replaceFirst("^[^:]*: ", "").replaceFirst("(Goals|Objectifs).*", "");
        var sum = Duration.ZERO;
        var pieces = COUNTED.matcher(story);
        while (pieces.find()) {
            var days = pieces.group(2) == null ? 1 : Integer.parseInt(pieces.group(2));
            var parts = PART.matcher(pieces.group(1));
            while (parts.find()) {
                var unit = parts.group(2).equals("h") ? 3600 : parts.group(2).equals("min") ? 60 : 1;
                sum = sum.plusSeconds(days * unit * Long.parseLong(parts.group(1)));
            }
        }
        return sum;
    }

    private static String body(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
