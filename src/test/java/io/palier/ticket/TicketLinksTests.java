package io.palier.ticket;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.VENDOR;
import static io.palier.support.Drafts.aComplaintOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palier.agreement.Scope;
import io.palier.customer.CustomerId;
import io.palier.customer.Customers;
import io.palier.organization.SupportLevel;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.ticket.DemandUnmet.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PalierTest
class TicketLinksTests {

    private final TicketLinks links;
    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private final JdbcClient jdbc;
    private @Nullable CustomerId customer;

    TicketLinksTests(TicketLinks links, Tickets tickets, Customers customers, Crew crew, JdbcClient jdbc) {
        this.links = links;
        this.tickets = tickets;
        this.customers = customers;
        this.crew = crew;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void somebodyCalls() {
        crew.hire();
        customer = customers
                .register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH)
                .id();
    }

    @Test
    void aTieIsSeenFromBothEnds() {
        var one = log();
        var other = log();
        for (var tie : List.of(Tie.PARENT, Tie.DUPLICATE_OF, Tie.RELATED)) {
            links.tie(one, tie, other, AGENT);
        }
        assertThat(ties(one)).containsExactlyInAnyOrder(Tie.PARENT, Tie.DUPLICATE_OF, Tie.RELATED);
        assertThat(ties(other)).containsExactlyInAnyOrder(Tie.CHILD, Tie.DUPLICATED_BY, Tie.RELATED);
    }

    @Test
    void aTieLeavesAnEntryOnBothButNoneOnAParent() {
        var child = log();
        var parent = log();
        var other = log();
        links.tie(parent, Tie.CHILD, child, AGENT);
        links.tie(child, Tie.RELATED, other, IT);
        assertThat(moves(child)).contains("TIED_PARENT", "TIED_RELATED");
        assertThat(moves(other)).contains("TIED_RELATED");
        assertThat(moves(parent)).containsExactly("LOG");
    }

    @Test
    void nothingIsTiedTwiceToItselfOrToNothing() {
        var one = log();
        var other = log();
        links.tie(one, Tie.RELATED, other, AGENT);
        refused(Problem.TIED, () -> links.tie(one, Tie.RELATED, other, AGENT));
        refused(Problem.TIED, () -> links.tie(other, Tie.RELATED, one, AGENT));
        refused(Problem.SAME, () -> links.tie(one, Tie.RELATED, one, AGENT));
        refused(Problem.UNKNOWN, () -> links.tie(one, Tie.RELATED, new TicketNumber("INC-2026-999999"), AGENT));
        refused(Problem.UNSUITABLE, () -> links.tie(one, Tie.SPLIT_FROM, other, AGENT));
    }

    @Test
    void aTicketHasOneParentAndIsNoAncestorOfItself() {
        var grandparent = log();
        var parent = log();
        var child = log();
        links.tie(parent, Tie.PARENT, grandparent, AGENT);
        links.tie(child, Tie.PARENT, parent, AGENT);
        refused(Problem.HAS_PARENT, () -> links.tie(child, Tie.PARENT, grandparent, AGENT));
        refused(Problem.CIRCLE, () -> links.tie(grandparent, Tie.PARENT, child, AGENT));
        refused(Problem.CIRCLE, () -> links.tie(child, Tie.CHILD, grandparent, AGENT));
        refused(Problem.TIED, () -> links.tie(child, Tie.PARENT, parent, AGENT));
    }

    @Test
    void theDatabaseRefusesWhatNobodyAskedTheServiceFor() {
        var one = id(log());
        var other = id(log());
        insert("PARENT", one, other);
        for (var bad : List.of(new long[] {one, one}, new long[] {other, one})) {
            assertThatThrownBy(() -> insert("PARENT", bad[0], bad[1]))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        var third = id(log());
        assertThatThrownBy(() -> insert("PARENT", third, other)).isInstanceOf(DataIntegrityViolationException.class);
        insert("PARENT", other, third);
        assertThatThrownBy(() -> insert("PARENT", third, one)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void twoWhoTieInACircleAtTheSameInstantAreNotBothObeyed() throws Exception {
        var people = Executors.newFixedThreadPool(2);
        try {
            for (var round = 0; round < 5; round++) {
                var one = log();
                var other = log();
                var both = new CyclicBarrier(2);
                var first = people.submit(tying(one, other, both));
                var second = people.submit(tying(other, one, both));
                assertThat(List.of(first.get(20, TimeUnit.SECONDS), second.get(20, TimeUnit.SECONDS)))
                        .containsExactlyInAnyOrder(true, false);
            }
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void whatWasTiedByHandIsUntiedAgain() {
        var one = log();
        var other = log();
        links.tie(one, Tie.RELATED, other, AGENT);
        var link = links.of(one, AGENT).get(0).link();
        links.untie(log(), link, AGENT);
        assertThat(ties(one)).isNotEmpty();
        links.untie(other, link, IT);
        assertThat(ties(one)).isEmpty();
        assertThat(moves(one)).contains("UNTIED");
        links.untie(other, link, IT);
    }

    @Test
    void whatIsPartOfARunningOutageIsLoggedUnderItInOneGo() {
        var outage = outage();
        var draft = aComplaintOf(customer()).sentAs(UUID.randomUUID()).draft();
        var child = links.logUnder(outage, draft, MoveOrder.of(TicketMove.ESCALATE, "known"), AGENT);
        assertThat(ties(child)).containsExactly(Tie.PARENT);
        assertThat(links.logUnder(outage, draft, null, AGENT)).isEqualTo(child);
        assertThat(tickets.summary(child).level()).isEqualTo(SupportLevel.L2);
    }

    @Test
    void underWhatRunsNoMoreNothingIsLogged() {
        var outage = outage();
        tickets.make(outage, null, null, MoveOrder.withSolution(TicketMove.SOLVE, "switched on again"), AGENT);
        var before = count();
        assertThatThrownBy(() -> links.logUnder(outage, aComplaintOf(customer()).draft(), null, AGENT))
                .isInstanceOf(DemandUnmet.class)
                .hasMessageContaining("outage");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aVendorSeesNoTiesAndMakesNone() {
        var one = log();
        var other = log();
        links.tie(one, Tie.RELATED, other, AGENT);
        assertThat(links.of(one, VENDOR)).isEmpty();
        assertThatThrownBy(() -> links.tie(one, Tie.DUPLICATE_OF, other, VENDOR))
                .isInstanceOf(TicketNotFound.class);
        assertThatThrownBy(() -> links.untie(one, 1, VENDOR)).isInstanceOf(TicketNotFound.class);
    }

    private Callable<Boolean> tying(TicketNumber child, TicketNumber parent, CyclicBarrier both) {
        return () -> {
            both.await();
            try {
                links.tie(child, Tie.PARENT, parent, AGENT);
                return true;
            } catch (DemandUnmet circle) {
                return false;
            }
        };
    }

    private static void refused(Problem problem, ThrowingCallable tying) {
        assertThatThrownBy(tying)
                .isInstanceOfSatisfying(
                        DemandUnmet.class, unmet -> assertThat(unmet.problem()).isEqualTo(problem));
    }

    private List<Tie> ties(TicketNumber number) {
        return links.of(number, AGENT).stream().map(LinkedTicket::tie).toList();
    }

    private List<String> moves(TicketNumber number) {
        return tickets.ticket(number, AGENT).history().stream()
                .map(HistoryLine::move)
                .toList();
    }

    private void insert(String kind, long from, long to) {
        jdbc.sql("insert into ticket_link (kind, from_ticket, to_ticket, made_by, made_at) values (?, ?, ?, ?, now())")
                .params(kind, from, to, AGENT.value())
                .update();
    }

    private long id(TicketNumber number) {
        return jdbc.sql("select id from ticket where number = ?")
                .param(number.value())
                .query(Long.class)
                .single();
    }

    private long count() {
        return jdbc.sql("select count(*) from ticket").query(Long.class).single();
    }

    private TicketNumber outage() {
        return tickets.log(aComplaintOf(customer()).hitting(Scope.WHOLE_AREA, 2).draft(), AGENT);
    }

    private TicketNumber log() {
        return tickets.log(aComplaintOf(customer()).draft(), AGENT);
    }

    private CustomerId customer() {
        return Objects.requireNonNull(customer);
    }
}
