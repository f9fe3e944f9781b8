package io.palier.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PriorityTableTests {

    private static final PriorityTable TABLE = new PriorityTable(List.of(
            new PriorityRule("ORDER_CREATION", "ORDER_CREATION", null, null, null, null, null, Priority.P1),
            new PriorityRule("SEVERAL_AND_REVENUE", null, 3, null, Scope.SEVERAL_CUSTOMERS, true, null, Priority.P1),
            new PriorityRule("HIGH_IMPACT", null, 2, Impact.MEDIUM, null, null, null, Priority.P2),
            new PriorityRule("SATISFACTION", null, null, null, null, null, true, Priority.P3),
            new PriorityRule("EVERYTHING_ELSE", null, null, null, null, null, null, Priority.P4)));

    @Test
    void theFirstMatchWins() {
        var facts = new Assessment("ORDER_CREATION", 4, Impact.LOW, Scope.ONE_CUSTOMER, 1, false, true);
        assertThat(TABLE.decide(facts)).isEqualTo(new PriorityTable.Decision(Priority.P1, "ORDER_CREATION"));
    }

    @Test
    void severityAndImpactMeanAtLeastAsGraveAndScopeAtLeastAsWide() {
        assertThat(priority(1, Impact.HIGH, Scope.ONE_CUSTOMER, 1, false, false))
                .isEqualTo(Priority.P2);
        assertThat(priority(2, Impact.MEDIUM, Scope.ONE_CUSTOMER, 1, false, false))
                .isEqualTo(Priority.P2);
        assertThat(priority(3, Impact.MEDIUM, Scope.ONE_CUSTOMER, 1, false, false))
                .isEqualTo(Priority.P4);
        assertThat(priority(3, Impact.LOW, Scope.WHOLE_AREA, 1, true, false)).isEqualTo(Priority.P1);
    }

    @Test
    void aCountAboveOneIsSeveralCustomersWhateverWasTicked() {
        assertThat(priority(3, Impact.LOW, Scope.ONE_CUSTOMER, 2, true, false)).isEqualTo(Priority.P1);
        assertThat(priority(3, Impact.LOW, Scope.ONE_CUSTOMER, 1, true, true)).isEqualTo(Priority.P3);
    }

    @Test
    void aTableThatLeavesSomethingOpenIsRefused() {
        var open = List.of(new PriorityRule("CRITICAL", null, 1, null, null, null, null, Priority.P1));
        assertThatThrownBy(() -> new PriorityTable(open)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PriorityTable(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Priority priority(
            int severity, Impact impact, Scope scope, int customers, boolean revenue, boolean satisfaction) {
        return TABLE.decide(new Assessment("SIGNAL", severity, impact, scope, customers, revenue, satisfaction))
                .priority();
    }
}
