package io.palier.desk;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.customer.Customers;
import io.palier.organization.Organization;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketWatchers;
import io.palier.ticket.Tickets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PalierTest
class WatchControllerTests {

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Tickets tickets;
    private final TicketWatchers watchers;
    private final Customers customers;
    private final Crew crew;

    WatchControllerTests(
            MockMvcTester mvc,
            Organization organization,
            Tickets tickets,
            TicketWatchers watchers,
            Customers customers,
            Crew crew) {
        this.mvc = mvc;
        this.organization = organization;
        this.tickets = tickets;
        this.watchers = watchers;
        this.customers = customers;
        this.crew = crew;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void whoWatchesSaysSoOnceAndEndsItAgain() {
        var one = log("Slow line");
        var other = log("No line");
        var it = Visitor.of(mvc, organization, IT);
        assertThat(it.page("/desk/tickets/" + one)).contains(">Watch<").doesNotContain("Stop watching");
        it.post("/desk/tickets/" + one + "/watch");
        it.post("/desk/tickets/" + one + "/watch");
        it.post("/desk/tickets/" + other + "/watch");
        assertThat(watchers.watched(IT)).containsExactly(other, one);
        assertThat(it.page("/desk/tickets/" + one)).contains("Stop watching", "1 watches");
        assertThat(Visitor.of(mvc, organization, AGENT).page("/desk/tickets/" + one))
                .contains(">Watch<", "1 watches", "Ivan Tessier");
        it.post("/desk/tickets/" + one + "/watch/removal");
        assertThat(watchers.watched(IT)).containsExactly(other);
        assertThat(watchers.isWatched(one, IT)).isFalse();
    }

    @Test
    void whatAVendorMayNotSeeItMayNotWatch() {
        var one = log("Slow line");
        assertThat(Visitor.of(mvc, organization, VENDOR).post("/desk/tickets/" + one + "/watch"))
                .hasStatus(404);
        assertThat(watchers.watchers(one)).isEmpty();
    }

    private TicketNumber log(String summary) {
        var jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(Drafts.aComplaintOf(jeanne.id()).saying(summary).draft(), AGENT);
    }
}
