package io.palier.dashboard;

import static io.palier.support.Takeaway.csv;
import static io.palier.support.Takeaway.pages;
import static io.palier.support.Takeaway.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.Tickets;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is taken away from the board is what it shows. */
@PalierTest
class ExportTests {

    private static final Pattern TOTAL = Pattern.compile("data-total[^>]*>([^<]*)<");
    private static final String PERIOD = "from=2026-02-25&to=2026-03-02";
    private static final List<String> LISTS = List.of(
            "open",
            "breached",
            "due",
            "logged",
            "acknowledged",
            "resolved",
            "solved-on-call",
            "ping-pong",
            "promises",
            "satisfaction");

    private final Crew crew;
    private final Tickets tickets;
    private final SettableClock clock;
    private final MockMvcTester mvc;

    ExportTests(Crew crew, Tickets tickets, SettableClock clock, MockMvcTester mvc) {
        this.crew = crew;
        this.tickets = tickets;
        this.clock = clock;
        this.mvc = mvc;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void everyFileHasAsManyRowsAsItsListSays() throws IOException {
        new Shift(tickets, clock).play();
        for (var list : LISTS) {
            var page = new String(get("/dashboard/lists/" + list + "?" + PERIOD), StandardCharsets.UTF_8);
            var total = TOTAL.matcher(page);
            assertThat(total.find()).isTrue();
            var rows = Integer.parseInt(total.group(1).strip());
            assertThat(csv(get("/dashboard/lists/" + list + "/csv?" + PERIOD)))
                    .as(list)
                    .hasSize(rows + 1);
            assertThat(workbook(get("/dashboard/lists/" + list + "/xlsx?" + PERIOD))
                                    .split("<row ", -1)
                                    .length
                            - 1)
                    .as(list)
                    .isEqualTo(rows + 1);
            assertThat(pages(get("/dashboard/lists/" + list + "/pdf?" + PERIOD))
                                    .split("(?:INC|REQ|TSK)-2026", -1)
                                    .length
                            - 1)
                    .as(list)
                    .isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"flow", "promises", "days", "ping-pong", "hours", "satisfaction", "backlog", "teams"})
    void everyFigureCanBeTakenAway(String figure) throws IOException {
        new Shift(tickets, clock).play();
        var records = csv(get("/dashboard/figures/" + figure + "/csv?" + PERIOD));
        assertThat(records).hasSizeGreaterThan(1);
        assertThat(records)
                .allSatisfy(record -> assertThat(record.getFieldCount())
                        .isEqualTo(records.get(0).getFieldCount()));
        assertThat(workbook(get("/dashboard/figures/" + figure + "/xlsx?" + PERIOD))
                                .split("<row ", -1)
                                .length
                        - 1)
                .isEqualTo(records.size());
        assertThat(pages(get("/dashboard/figures/" + figure + "/pdf?" + PERIOD)))
                .isNotBlank();
    }

    @Test
    void theFiguresInTheFileAreThoseOnPaper() {
        new Shift(tickets, clock).play();
        assertThat(csv(get("/dashboard/figures/flow/csv?from=2026-03-02&to=2026-03-02")))
                .extracting(record -> record.getField(0) + " " + record.getField(1))
                .contains(
                        "Solved on the call (%) 50.0",
                        "Mean time to resolve (s) 5700",
                        "Mean time to acknowledge (s) 800",
                        "Ping-pong, time burned (s) 3000");
    }

    @Test
    void aSummaryThatIsAFormulaLeavesTheHouseHarmless() {
        tickets.log(
                Drafts.aFaultOf("BILLING")
                        .saying("=HYPERLINK(\"http://x\",\"y\")")
                        .draft(),
                Crew.MANAGER);
        assertThat(csv(get("/dashboard/lists/open/csv")).get(1).getField(1))
                .isEqualTo("'=HYPERLINK(\"http://x\",\"y\")");
    }

    @Test
    void aVendorTakesNothingAway() {
        assertThat(mvc.get()
                        .uri("/dashboard/lists/open/csv")
                        .with(user("vendor").roles("VENDOR"))
                        .exchange())
                .hasStatus(403);
    }

    private byte[] get(String address) {
        return mvc.get()
                .uri(URI.create(address))
                .header("Accept-Language", "en")
                .with(user("manager").roles("MANAGER"))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }
}
