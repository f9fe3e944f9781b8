package io.palier.desk;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.VENDOR;
import static io.palier.support.Drafts.aComplaintOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.customer.Customer;
import io.palier.customer.Customers;
import io.palier.organization.Nature;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.SystemCode;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketWatchers;
import io.palier.ticket.Tickets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PalierTest
class QueueControllerTests {

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Tickets tickets;
    private final TicketWatchers watchers;
    private final Customers customers;
    private final Crew crew;
    private @Nullable Customer caller;

    QueueControllerTests(
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
    void someoneWorksHereAndSomeoneCalls() {
        crew.hire();
        caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
    }

    @Test
    void anEmptyQueueSaysWhatToDoNext() {
        assertThat(as(AGENT).page("/desk"))
                .contains("Customer care", "Nothing stands with your team", "href=\"/desk/tickets/new\"");
        assertThat(as(IT).page("/desk"))
                .contains("Nothing stands with your team")
                .doesNotContain("Log the next call");
    }

    @Test
    void myTeamsTicketsAreThereAndOtherTeamsAreNot() {
        var here = log("Discount missing");
        var gone = log("Gone upstairs");
        tickets.make(gone, null, null, MoveOrder.of(TicketMove.ESCALATE, "All tried"), AGENT);
        assertThat(as(AGENT).page("/desk")).contains(here.value()).doesNotContain(gone.value());
        assertThat(as(IT).page("/desk")).contains(gone.value()).doesNotContain(here.value());
        assertThat(as(MANAGER).page("/desk")).contains(gone.value(), here.value());
    }

    @Test
    void theFragmentIsThePilesTheirCountsAndTheRowsAndNothingElse() {
        var number = log("Discount missing");
        assertThat(as(AGENT).page("/desk/queue/rows"))
                .contains(number.value())
                .containsPattern("tab=team\"[^>]*>[^<]*<span class=\"count\">1<")
                .doesNotContain("<html", "<main", "queue-filter");
    }

    @Test
    void filtersNarrowAndAnEmptyResultOffersTheWayBack() {
        var number = log("Discount missing");
        assertThat(as(AGENT).page("/desk?priority=P3")).contains(number.value());
        assertThat(as(AGENT).page("/desk?priority=P1"))
                .doesNotContain(number.value())
                .contains("No ticket is like that", "href=\"/desk?tab=team\"");
        assertThat(as(AGENT).page("/desk?priority=banana&status=%20&page=-7&tab=nowhere"))
                .contains(number.value());
    }

    @Test
    void filtersMayBeTypedAmongTheWords() {
        var here = log("Discount missing");
        var gone = log("Discount lost upstairs");
        tickets.make(gone, null, null, MoveOrder.of(TicketMove.ESCALATE, "All tried"), AGENT);
        assertThat(as(AGENT).page("/desk?q=discount%20level:2"))
                .contains(gone.value())
                .doesNotContain(here.value());
        assertThat(as(AGENT).page("/desk?q=level:1")).contains(here.value()).doesNotContain(gone.value());
        assertThat(as(AGENT).page("/desk?q=discount%20is:breached")).doesNotContain(here.value(), gone.value());
    }

    @Test
    void whatIWatchIsAPileOfMine() {
        var watched = log("Discount missing");
        var other = log("Nobody watches this");
        assertThat(as(MANAGER).page("/desk?tab=watched")).contains("You watch nothing");
        watchers.watch(watched, MANAGER);
        assertThat(as(MANAGER).page("/desk?tab=watched"))
                .contains(watched.value())
                .doesNotContain(other.value())
                .containsPattern("tab=watched\"[^>]*>[^<]*<span class=\"count\">1<");
        assertThat(as(MANAGER).page("/desk?q=is:watched"))
                .contains(watched.value())
                .doesNotContain(other.value());
        assertThat(as(AGENT).page("/desk?tab=watched")).doesNotContain(watched.value());
    }

    @Test
    void wordsFindATicketWhereverItStands() {
        var number = log("Discount missing");
        tickets.make(number, null, null, MoveOrder.of(TicketMove.ESCALATE, "All tried"), AGENT);
        assertThat(as(AGENT).page("/desk?q=discount")).contains(number.value());
        assertThat(as(AGENT).page("/desk?q=elephant")).contains("Nothing found");
    }

    @Test
    void aWholeNumberLeadsStraightToItsTicket() {
        var number = log("Discount missing");
        assertThat(as(AGENT).get("/desk?q=" + number.value().toLowerCase(Locale.ROOT)))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/desk/tickets/" + number);
    }

    @Test
    void whatIsWrittenInASearchIsShownAsItWasWritten() {
        var page = as(AGENT).page("/desk?q=%3Cscript%3Ealert(1)%3C/script%3E'%20or%201=1;--");
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void whatNobodyHasIsTakenWithOnePress() {
        var number = log("Discount missing");
        tickets.make(number, null, null, MoveOrder.of(TicketMove.ESCALATE, "All tried"), AGENT);
        assertThat(as(IT).page("/desk")).contains("/desk/tickets/" + number + "/take");
        assertThat(as(IT).post("/desk/tickets/" + number + "/take")).hasRedirectedUrl("/desk/tickets/" + number);
        assertThat(tickets.ticket(number, IT).assignee()).isEqualTo(IT);
        assertThat(as(IT).page("/desk")).doesNotContain("/take");
    }

    @Test
    void whoComesSecondIsToldWhoWasFaster() {
        var number = log("Discount missing");
        tickets.make(number, null, null, MoveOrder.of(TicketMove.ESCALATE, "All tried"), AGENT);
        var colleague = new StaffId("it2");
        crew.hire(colleague, "Ines Thomas", "L2-IT", io.palier.organization.Role.SPECIALIST);
        tickets.make(number, null, null, MoveOrder.of(TicketMove.TAKE, null), colleague);
        var result = as(IT).post("/desk/tickets/" + number + "/take");
        assertThat(result.getMvcResult().getFlashMap().get("flash").toString()).contains("faster", "Ines Thomas");
        assertThat(tickets.ticket(number, IT).assignee()).isEqualTo(colleague);
    }

    @Test
    void l1SeesWhatWaitsForACustomersWordWhoeverSolvedIt() {
        var number = log("Discount missing");
        climbToBilling(number);
        tickets.make(number, null, null, MoveOrder.resolve("Two runs", "Credit note"), BILLING);
        assertThat(as(AGENT).page("/desk?tab=confirm")).contains(number.value());
        assertThat(as(IT).page("/desk?tab=confirm")).doesNotContain(number.value());
        assertThat(as(BILLING).page("/desk")).doesNotContain(number.value());
    }

    @Test
    void aVendorSeesOnlyItsOwnAndNoCustomer() {
        var own = log("Rating engine stops");
        var other = log("Discount missing");
        climbToBilling(own);
        tickets.make(own, null, null, MoveOrder.handToVendor(new SystemCode("BILLING"), "Core function"), BILLING);
        assertThat(as(VENDOR).page("/desk")).contains(own.value()).doesNotContain("Jeanne Martin", "tab=all");
        assertThat(as(VENDOR).page("/desk?tab=all")).doesNotContain(other.value());
        assertThat(as(VENDOR).page("/desk?q=discount"))
                .contains("Nothing found")
                .doesNotContain(other.value());
    }

    @Test
    void theQueueSpeaksFrench() {
        log("Remise manquante");
        assertThat(as(AGENT).reading("fr").page("/desk"))
                .contains("Service client", "Mon équipe", "Le premier à échoir")
                .doesNotContain("??");
    }

    private void climbToBilling(TicketNumber number) {
        tickets.make(number, null, null, MoveOrder.of(TicketMove.ESCALATE, "All tried"), AGENT);
        tickets.make(number, null, null, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "Rating"), IT);
    }

    private TicketNumber log(String summary) {
        var customer = Objects.requireNonNull(caller).id();
        return tickets.log(aComplaintOf(customer).saying(summary).draft(), AGENT);
    }

    private Visitor as(StaffId who) {
        return Visitor.of(mvc, organization, who);
    }
}
