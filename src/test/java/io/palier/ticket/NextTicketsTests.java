package io.palier.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.Scope;
import io.palier.customer.Customers;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PalierTest
record NextTicketsTests(NextTickets next, Tickets tickets, Customers customers, Crew crew) {

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void theOneThatBreaksFirstComesFirst() {
        var slow = log("WRONG_BILL");
        var urgent = log("ORDER_CREATION");
        assertThat(next.take(Crew.IT)).contains(urgent);
        assertThat(tickets.ticket(urgent, Crew.IT).assignee()).isEqualTo(Crew.IT);
        assertThat(next.take(Crew.IT)).contains(slow);
        assertThat(next.take(Crew.IT)).isEmpty();
        assertThat(next.take(Crew.MANAGER)).as("of no team").isEmpty();
    }

    @Test
    void ofManyWhoAskAtOnceEachGetsAnother() {
        var logged = IntStream.range(0, 12).mapToObj(n -> log("WRONG_BILL")).toList();
        var colleagues = IntStream.range(0, 4)
                .mapToObj(n -> crew.hire(new StaffId("it" + n), "Colleague " + n, "L2-IT", Role.SPECIALIST)
                        .id())
                .toList();
        var rounds = colleagues.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> takeAll(one)))
                .toList();
        var taken = rounds.stream().flatMap(round -> round.join().stream()).toList();
        assertThat(taken).containsExactlyInAnyOrderElementsOf(logged);
    }

    private List<TicketNumber> takeAll(StaffId by) {
        var taken = new ArrayList<TicketNumber>();
        for (var one = next.take(by); one.isPresent(); one = next.take(by)) {
            taken.add(one.orElseThrow());
        }
        return taken;
    }

    /** At L2, where nobody has it. */
    private TicketNumber log(String category) {
        var caller = Optional.of(customers.find("0612345678"))
                .filter(found -> !found.isEmpty())
                .map(found -> found.get(0))
                .orElseGet(() -> customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH));
        var number = tickets.log(
                Drafts.aComplaintOf(caller.id())
                        .about(category)
                        .hitting(Scope.ONE_CUSTOMER, 2)
                        .draft(),
                Crew.AGENT);
        assertThat(tickets.makeIfAllowed(number, MoveOrder.of(TicketMove.ESCALATE, "x"), Crew.AGENT))
                .isTrue();
        return number;
    }
}
