package io.palier.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.NegotiationSummary;
import io.palier.agreement.Negotiations;
import io.palier.agreement.Side;
import io.palier.agreement.VersionState;
import io.palier.oncall.Duty;
import io.palier.oncall.OnCall;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.sla.TicketClocks;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.TicketQuery;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.TicketSummary;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration is believable whenever it is first started, and is never played twice. */
@PalierTest
class DemoDataTests {

    private static final StaffId MANAGER = new StaffId("manager");

    private final DemoData demo;
    private final Tickets tickets;
    private final TicketClocks clocks;
    private final SettableClock clock;
    private final Negotiations negotiations;
    private final OnCall onCall;
    private final JdbcClient jdbc;

    DemoDataTests(
            DemoData demo,
            Tickets tickets,
            TicketClocks clocks,
            SettableClock clock,
            Negotiations negotiations,
            OnCall onCall,
            JdbcClient jdbc) {
        this.demo = demo;
        this.tickets = tickets;
        this.clocks = clocks;
        this.clock = clock;
        this.negotiations = negotiations;
        this.onCall = onCall;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03T13:00:00Z", "2026-03-08T02:00:00Z"})
    void onATuesdayAfternoonAsOnASundayNightThereIsSomethingToSeeOnEveryStep(String start) {
        var now = Instant.parse(start);
        assertThat(demo.fill(now, clock::set)).isTrue();
        assertThat(clock.instant()).isEqualTo(now);
        var all = everything();
        assertThat(all).hasSizeGreaterThan(300);
        assertThat(all)
                .extracting(TicketSummary::status)
                .contains(
                        TicketStatus.IN_PROGRESS,
                        TicketStatus.PENDING,
                        TicketStatus.HELD,
                        TicketStatus.RESOLVED,
                        TicketStatus.CLOSED,
                        TicketStatus.CANCELLED);
        var open = all.stream().filter(t -> t.status().isOpen()).toList();
        assertThat(open).extracting(TicketSummary::level).contains(SupportLevel.values());
        assertThat(open).extracting(t -> t.team().value()).contains("L4-BILLTECH", "L4-RADIOLINE", "L4-TRANSMED");
        assertThat(open).filteredOn(TicketSummary::breached).isNotEmpty();
        assertThat(clocks.dueBetween(now, now.plus(Duration.ofHours(3)), 50)).isNotEmpty();
        var kept = clocks.compliance(now.minus(Duration.ofDays(60)), now).stream()
                .mapToLong(c -> c.kept())
                .sum();
        var promised = clocks.compliance(now.minus(Duration.ofDays(60)), now).stream()
                .mapToLong(c -> c.promised())
                .sum();
        assertThat(100.0 * kept / promised).isBetween(90.0, 99.5);
        assertThat(jdbc.sql("select count(*) from outgoing_letter where sent_at is null")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(negotiations.mine(MANAGER).get(0))
                .returns("UC-BILLTECH", NegotiationSummary::code)
                .returns(Side.COUNTERPART, NegotiationSummary::from)
                .returns(true, NegotiationSummary::waitsForMe);
        assertThat(negotiations.mine(MANAGER))
                .filteredOn(summary -> summary.state() == VersionState.ACTIVE && !summary.decreed())
                .extracting(NegotiationSummary::code)
                .containsExactly("OLA-BILLING", "UC-RADIOLINE", "IC-TRANSMED");
        assertThat(onCall.outlooks(now).values())
                .hasSize(3)
                .anySatisfy(operations ->
                        assertThat(operations.now()).extracting(Duty::line).containsExactly(1, 2));
        assertThat(onCall.standIn(new StaffId("k.ayari"), now)).contains(new StaffId("c.nguyen"));
        assertThat(demo.fill(now, clock::set)).isFalse();
        assertThat(everything()).hasSameSizeAs(all);
    }

    private List<TicketSummary> everything() {
        var all = new ArrayList<TicketSummary>();
        for (var page = 0; page < 3; page++) {
            all.addAll(tickets.list(
                            new TicketQuery(null, null, null, null, Set.of(), false, false, null, page, 200), MANAGER)
                    .rows());
        }
        return all;
    }
}
