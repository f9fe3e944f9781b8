package io.palier.desk;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.customer.Customer;
import io.palier.customer.Customers;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A telephone system tells who calls. */
@PalierTest
class CallTests {

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private final SettableClock clock;
    private final JdbcClient jdbc;

    CallTests(
            MockMvcTester mvc,
            Organization organization,
            Tickets tickets,
            Customers customers,
            Crew crew,
            SettableClock clock,
            JdbcClient jdbc) {
        this.mvc = mvc;
        this.organization = organization;
        this.tickets = tickets;
        this.customers = customers;
        this.crew = crew;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void theCallerIsRecognisedHoweverTheTelephoneSystemSpellsTheNumber() {
        jeanne();
        for (var spelled : List.of(
                "%2B33612345678",
                "+33612345678",
                "0612345678",
                "06%2012%2034%2056%2078",
                "0033612345678",
                "tel:%2B33612345678",
                "sip:%2B33612345678@pbx.example",
                "%2B33%20(0)6%2012%2034%2056%2078")) {
            assertThat(rings(spelled))
                    .as(spelled)
                    .contains("Jeanne Martin", "caller-name", "name=\"lineId\"")
                    .containsPattern("name=\"lineId\" value=\"[0-9]+\" checked");
        }
    }

    @Test
    void anUnknownNumberIsFilledInAlready() {
        assertThat(rings("+33698765432"))
                .contains("Nobody of that name or number")
                .containsPattern("name=\"callerNumber\"[^>]*value=\"\\+33698765432\"");
    }

    @Test
    void whatComesFromATelephoneSystemIsWordsAndNothingElse() {
        assertThat(rings("%3Cscript%3Ealert(1)%3C/script%3E")).doesNotContain("<script>alert");
        assertThat(rings("a".repeat(5_000))).contains("New ticket");
    }

    @Test
    void askingWhoCallsWritesNothing() {
        jeanne();
        var before = rows();
        rings("+33612345678");
        rings("+33698765432");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theLastContactsAreShownWithWhoSpokeForUs() {
        var number = log(jeanne(), "WRONG_BILL");
        clock.tick(Duration.ofHours(1));
        tickets.make(number, null, null, MoveOrder.of(TicketMove.ANSWER, "We look into it"), AGENT);
        assertThat(rings("0612345678"))
                .contains("Last contacts", "Answered the customer", "Amina Diallo", number.value())
                .doesNotContain("We look into it");
    }

    @Test
    void whoCallsAboutTheSameSubjectWithinThirtyDaysMayLeave() {
        var jeanne = jeanne();
        log(jeanne, "WRONG_BILL");
        assertThat(rings("0612345678")).doesNotContain("May leave");
        assertThat(callers("&category=WRONG_BILL")).contains("May leave", "already reported once");
        assertThat(callers("&category=SIGNAL")).doesNotContain("May leave");
        log(jeanne, "WRONG_BILL");
        assertThat(rings("0612345678")).contains("May leave", "already reported twice");
        clock.tick(Duration.ofDays(31));
        assertThat(rings("0612345678")).doesNotContain("May leave");
    }

    @Test
    void oneComplaintLoggedTwiceAndMergedIsNoSecondReport() {
        var jeanne = jeanne();
        var first = log(jeanne, "WRONG_BILL");
        var again = log(jeanne, "WRONG_BILL");
        tickets.make(again, null, null, MoveOrder.merge(first, "the same call"), AGENT);
        assertThat(rings("0612345678")).doesNotContain("May leave");
    }

    @Test
    void eachCallHasADraftOfItsOwn() {
        assertThat(rings("+33698765432")).contains("data-draft=\"intake:+33698765432\"");
        assertThat(as(AGENT).page("/desk/tickets/new")).contains("data-draft=\"intake\"");
    }

    @Test
    void aVendorIsNotToldWhoCalls() {
        assertThat(as(VENDOR).get("/desk/new?caller=0612345678")).hasStatus(403);
    }

    /** The page that the agent sees when the telephone rings. */
    private String rings(String caller) {
        var answer = as(AGENT).get("/desk/new?caller=" + caller);
        assertThat(answer).hasStatus3xxRedirection();
        var to = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        return as(AGENT).page(URI.create(to).toASCIIString());
    }

    private String callers(String more) {
        return as(AGENT).page("/desk/tickets/new/callers?caller=0612345678" + more);
    }

    private List<Long> rows() {
        return List.of("customer", "customer_line", "ticket", "ticket_history").stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private Customer jeanne() {
        return customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
    }

    private TicketNumber log(Customer customer, String category) {
        return tickets.log(Drafts.aComplaintOf(customer.id()).about(category).draft(), AGENT);
    }

    private Visitor as(StaffId who) {
        return Visitor.of(mvc, organization, who);
    }
}
