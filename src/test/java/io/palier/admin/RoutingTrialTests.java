package io.palier.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.organization.Nature;
import io.palier.organization.RoutingTable;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import io.palier.ticket.PastRoute;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.VisitOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoutingTrialTests {

    private static final TeamCode BILLING = new TeamCode("L3-BILLING");
    private static final TeamCode ORDERS = new TeamCode("L3-ORDERS");
    private static final TeamCode BILLTECH = new TeamCode("L4-BILLTECH");
    private static final SystemCode RATING = new SystemCode("RATING");

    @Test
    void whatTheTableLeadsToWhereItWentIsNotDiverted() {
        var past = List.of(diagnosed(Nature.BILLING_SYSTEM, BILLING, null), handedOver(RATING, BILLTECH));
        assertThat(RoutingTrial.of(table(BILLING, Map.of(RATING, BILLTECH)), past))
                .isEqualTo(new RoutingTrial(2, List.of()));
    }

    @Test
    void whatWouldGoElsewhereIsNamedWithWhereTo() {
        var past = List.of(
                diagnosed(Nature.BILLING_SYSTEM, BILLING, VisitOutcome.MISROUTED),
                diagnosed(Nature.BILLING_SYSTEM, BILLING, null),
                handedOver(RATING, BILLTECH));
        var trial = RoutingTrial.of(table(ORDERS, Map.of()), past);
        assertThat(trial.tried()).isEqualTo(3);
        assertThat(trial.diverted()).extracting(RoutingTrial.Diverted::would).containsExactly(ORDERS, ORDERS, null);
        assertThat(trial.spared()).as("detours that would not have been made").isEqualTo(1);
    }

    @Test
    void aTicketThatWentElsewhereThanTheTableOfTodaySaysIsFoundToo() {
        var past = List.of(diagnosed(Nature.BILLING_SYSTEM, ORDERS, null));
        assertThat(RoutingTrial.of(table(BILLING, Map.of()), past).diverted()).hasSize(1);
    }

    private static RoutingTable table(TeamCode billing, Map<SystemCode, TeamCode> vendors) {
        return new RoutingTable(1, Map.of(Nature.BILLING_SYSTEM, billing), vendors);
    }

    private static PastRoute diagnosed(Nature nature, TeamCode went, @Nullable VisitOutcome outcome) {
        return new PastRoute(
                new TicketNumber("INC-2026-000001"), "Wrong bill", Instant.EPOCH, nature, null, went, outcome);
    }

    private static PastRoute handedOver(SystemCode system, TeamCode went) {
        return new PastRoute(
                new TicketNumber("INC-2026-000002"), "Wrong bill", Instant.EPOCH, null, system, went, null);
    }
}
