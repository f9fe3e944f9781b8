package io.palier.desk;

import static io.palier.support.Takeaway.csv;
import static io.palier.support.Takeaway.pages;
import static io.palier.support.Takeaway.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.palier.organization.TeamCode;
import io.palier.queue.QueueColumn;
import io.palier.queue.QueueColumns;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.ticket.TicketQuery;
import io.palier.ticket.Tickets;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Any queue and whatever was found can be taken away, as it is listed and with the reader's own columns. */
@PalierTest
class QueueFileTests {

    private static final int MANY = 120;

    private final Tickets tickets;
    private final QueueColumns columns;
    private final Crew crew;
    private final MockMvcTester mvc;

    QueueFileTests(Tickets tickets, QueueColumns columns, Crew crew, MockMvcTester mvc) {
        this.tickets = tickets;
        this.columns = columns;
        this.crew = crew;
        this.mvc = mvc;
    }

    @BeforeEach
    void manyTickets() {
        crew.hire();
        for (var n = 0; n < MANY; n++) {
            tickets.log(Drafts.aFaultOf("BILLING").saying("Invoice wrong " + n).draft(), Crew.AGENT);
        }
    }

    @Test
    void aQueueOfSeveralPagesGoesOutWholeAndInItsOrder() throws IOException {
        var listed = tickets.list(TicketQuery.queueOf(new TeamCode("L1-CARE"), 0, 200), Crew.AGENT)
                .rows();
        assertThat(csv(get("csv", "")).stream().skip(1).map(row -> row.getField(0)))
                .containsExactlyElementsOf(
                        listed.stream().map(row -> row.number().value()).toList());
        assertThat(workbook(get("xlsx", "")).split("<row ", -1)).hasSize(MANY + 2);
        assertThat(pages(get("pdf", ""))).contains(listed.get(MANY - 1).number().value());
    }

    @Test
    void whatWasSearchedForGoesOutAsItWasFound() {
        assertThat(csv(get("csv", "?q=invoices"))).hasSize(MANY + 1);
        assertThat(csv(get("csv", "?q=invoices&priority=P1"))).hasSize(1);
        assertThat(csv(get("csv", "?q=level:1"))).hasSize(MANY + 1);
        assertThat(csv(get("csv", "?q=nothing-of-the-kind"))).hasSize(1);
    }

    @Test
    void itHasTheColumnsThatTheReaderChose() {
        columns.choose(Crew.AGENT, EnumSet.of(QueueColumn.CATEGORY));
        assertThat(csv(get("csv", "")).get(0).getFields())
                .containsExactly("Number", "Subject", "Category", "Breaks at");
        columns.choose(Crew.AGENT, EnumSet.allOf(QueueColumn.class));
        assertThat(csv(get("csv", "")).get(1).getFields()).hasSize(11).contains("L1", "Customer care");
    }

    @Test
    void aVendorTakesNothingAwayThatItMayNotSee() {
        assertThat(csv(as("vendor", "VENDOR", "/desk/queue/csv?q=invoices"))).hasSize(1);
        assertThat(mvc.get()
                        .uri("/desk/queue/doc")
                        .with(user("agent").roles("AGENT"))
                        .exchange())
                .hasStatus(404);
    }

    private byte[] get(String format, String query) {
        return as("agent", "AGENT", "/desk/queue/" + format + query);
    }

    private byte[] as(String who, String role, String address) {
        return mvc.get()
                .uri(address)
                .locale(Locale.ENGLISH)
                .with(user(who).roles(role))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }
}
