package io.palier.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.palier.agreement.PauseReason;
import io.palier.customer.Customers;
import io.palier.organization.Nature;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import io.palier.slaclock.Segment;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNotFound;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The account of a ticket's life is exact: no second is missing, none is told twice (domain.md R8, R12). */
@PalierTest
class LedgersTests {

    private final Ledgers ledgers;
    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private final SettableClock clock;

    LedgersTests(Ledgers ledgers, Tickets tickets, Customers customers, Crew crew, SettableClock clock) {
        this.ledgers = ledgers;
        this.tickets = tickets;
        this.customers = customers;
        this.crew = crew;
        this.clock = clock;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void everySecondHasAHolder() {
        var ticket = called();
        after("PT10M").make(ticket, MoveOrder.of(TicketMove.ESCALATE, "tried"), Crew.AGENT);
        after("PT20M").make(ticket, MoveOrder.of(TicketMove.TAKE, null), Crew.IT);
        after("PT5M").make(ticket, MoveOrder.pend(PauseReason.AWAITING_CUSTOMER, "asked", null), Crew.IT);
        after("PT1H").make(ticket, MoveOrder.of(TicketMove.RESUME, null), Crew.IT);
        after("PT15M");

        var ledger = ledgers.of(ticket, Crew.MANAGER);

        assertThat(ledger.byHolder())
                .containsEntry(Holder.TEAM, Duration.ofMinutes(10 + 5 + 15))
                .containsEntry(Holder.NOBODY, Duration.ofMinutes(20))
                .containsEntry(Holder.CUSTOMER, Duration.ofHours(1));
        assertThat(ledger.byLevel())
                .containsEntry(SupportLevel.L1, Duration.ofMinutes(10))
                .containsEntry(SupportLevel.L2, Duration.ofMinutes(100));
        assertThat(ledger.lines())
                .filteredOn(line -> line.waitsFor() != null)
                .extracting(LedgerLine::waitsFor, LedgerLine::status)
                .containsOnly(tuple(PauseReason.AWAITING_CUSTOMER, TicketStatus.PENDING));
        assertIsExact(ledger);
    }

    @Test
    void whatWentTheWrongWayIsCounted() {
        var ticket = called();
        after("PT10M").make(ticket, MoveOrder.of(TicketMove.ESCALATE, "tried"), Crew.AGENT);
        after("PT10M").make(ticket, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "found"), Crew.IT);
        after("PT30M").make(ticket, MoveOrder.of(TicketMove.MISROUTED, "not ours"), Crew.BILLING);
        after("PT25M");

        var ledger = ledgers.of(ticket, Crew.MANAGER);

        assertThat(ledger.misrouted()).isEqualTo(Duration.ofMinutes(30));
        assertThat(ledger.returned()).isEqualTo(Duration.ofMinutes(25));
    }

    @Test
    void aVendorReadsOnlyItsOwnPart() {
        var ticket = called();
        after("PT10M").make(ticket, MoveOrder.of(TicketMove.ESCALATE, "tried"), Crew.AGENT);
        after("PT10M").make(ticket, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "found"), Crew.IT);
        assertThatThrownBy(() -> ledgers.of(ticket, Crew.VENDOR)).isInstanceOf(TicketNotFound.class);
        after("PT10M").make(ticket, MoveOrder.handToVendor(new SystemCode("BILLING"), "core"), Crew.BILLING);
        after("PT40M");

        var ledger = ledgers.of(ticket, Crew.VENDOR);

        assertThat(ledger.lines()).first().satisfies(line -> {
            assertThat(line.holder()).isEqualTo(Holder.OTHERS);
            assertThat(line.length()).isEqualTo(Duration.ofMinutes(30));
            assertThat(line.team()).isNull();
            assertThat(line.promises()).isEmpty();
        });
        assertThat(ledger.byTeam()).containsOnlyKeys(new TeamCode("L4-BILLTECH"));
        assertThat(ledger.clocks()).allMatch(record -> record.view().team().equals(new TeamCode("L4-BILLTECH")));
        assertIsExact(ledger);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-28T20:00:00Z", "2026-10-24T20:00:00Z", "2026-05-01T06:00:00Z"})
    void anyLifeIsAccountedForToTheSecond(Instant start) {
        for (var seed = 1; seed <= 12; seed++) {
            clock.set(start);
            var ticket = called();
            var dice = new Random(seed);
            for (var step = 0; step < 14; step++) {
                clock.set(clock.instant().plusSeconds(dice.nextInt(dice.nextBoolean() ? 5_000 : 90_000)));
                anyMove(ticket, dice);
                assertIsExact(ledgers.of(ticket, Crew.MANAGER));
            }
        }
    }

    private void anyMove(TicketNumber ticket, Random dice) {
        var who = List.of(Crew.AGENT, Crew.IT, Crew.BILLING, Crew.VENDOR, Crew.MANAGER)
                .get(dice.nextInt(5));
        try {
            var allowed = orders().stream()
                    .filter(order -> tickets.ticket(ticket, who).allows(order.move()))
                    .toList();
            if (!allowed.isEmpty()) {
                tickets.make(ticket, null, null, allowed.get(dice.nextInt(allowed.size())), who);
            }
        } catch (TicketNotFound e) {
            assertThat(who).isEqualTo(Crew.VENDOR); // it never had it
        }
    }

    private static List<MoveOrder> orders() {
        return List.of(
                MoveOrder.of(TicketMove.TAKE, null),
                MoveOrder.of(TicketMove.ESCALATE, "tried"),
                MoveOrder.withSolution(TicketMove.SEND_BACK, "restart"),
                MoveOrder.withSolution(TicketMove.SOLVE, "restarted"),
                MoveOrder.diagnose(Nature.BILLING_SYSTEM, "found"),
                MoveOrder.of(TicketMove.MISROUTED, "not ours"),
                MoveOrder.resolve("cause", "solution"),
                MoveOrder.handToVendor(new SystemCode("BILLING"), "core"),
                MoveOrder.vendorAnswer(TicketMove.VENDOR_FIXED, "fixed", "V-1"),
                MoveOrder.pend(PauseReason.AWAITING_CUSTOMER, "asked", null),
                MoveOrder.pend(PauseReason.AWAITING_OPERATOR, "asked", null),
                MoveOrder.of(TicketMove.RESUME, null),
                MoveOrder.of(TicketMove.REOPEN, "still broken"),
                MoveOrder.of(TicketMove.RESTORED, "works"),
                MoveOrder.overridePriority(io.palier.agreement.Priority.P1, "now"),
                MoveOrder.overridePriority(io.palier.agreement.Priority.P4, "not now"));
    }

    /** The lines partition the life; what they count for a clock is what the clock has read. */
    private static void assertIsExact(Ledger ledger) {
        var at = ledger.from();
        for (var line : ledger.lines()) {
            assertThat(line.from()).isEqualTo(at);
            assertThat(line.to()).isAfter(at);
            at = line.to();
        }
        assertThat(at).isEqualTo(ledger.until());
        var life = Duration.between(ledger.from(), ledger.until());
        assertThat(ledger.byHolder().values().stream().reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(life);
        for (var record : ledger.clocks()) {
            var seen = ledger.byClock(record.view().id());
            assertThat(seen.getOrDefault(Segment.Kind.COUNTED, Duration.ZERO))
                    .isEqualTo(record.reading().elapsed());
            assertThat(seen.values().stream().reduce(Duration.ZERO, Duration::plus))
                    .isEqualTo(Duration.between(record.reading().startedAt(), ledger.until()));
        }
    }

    private TicketNumber called() {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(Drafts.aComplaintOf(caller.id()).draft(), Crew.AGENT);
    }

    private LedgersTests after(String time) {
        clock.set(clock.instant().plus(Duration.parse(time)));
        return this;
    }

    private void make(TicketNumber ticket, MoveOrder order, StaffId by) {
        tickets.make(ticket, null, null, order, by);
    }
}
