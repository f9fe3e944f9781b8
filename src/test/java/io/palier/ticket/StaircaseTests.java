package io.palier.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.Priority;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** domain.md §2, read as a table. */
class StaircaseTests {

    private static final StaffMember AGENT = member("agent", "L1-CARE", SupportLevel.L1, Role.AGENT);
    private static final StaffMember IT = member("it", "L2-IT", SupportLevel.L2, Role.SPECIALIST);
    private static final StaffMember BILLING = member("billing", "L3-BILLING", SupportLevel.L3, Role.SPECIALIST);
    private static final StaffMember RADIO = member("radio", "L3-RADIO", SupportLevel.L3, Role.SPECIALIST);
    private static final StaffMember VENDOR = member("vendor", "L4-BILLTECH", SupportLevel.L4, Role.VENDOR);
    private static final StaffMember MANAGER =
            new StaffMember(new StaffId("manager"), "M", "m@x", Locale.FRENCH, null, null, Set.of(Role.MANAGER));

    @Test
    void eachLevelHasItsOwnMovesUpDownAndSideways() {
        assertThat(movesBetweenTeams(AGENT, SupportLevel.L1, "L1-CARE"))
                .containsExactlyInAnyOrder(TicketMove.SOLVE, TicketMove.ESCALATE);
        assertThat(movesBetweenTeams(IT, SupportLevel.L2, "L2-IT"))
                .containsExactlyInAnyOrder(TicketMove.SEND_BACK, TicketMove.DIAGNOSE);
        assertThat(movesBetweenTeams(BILLING, SupportLevel.L3, "L3-BILLING"))
                .containsExactlyInAnyOrder(
                        TicketMove.RESOLVE, TicketMove.MISROUTED, TicketMove.TRANSFER, TicketMove.HAND_TO_VENDOR);
        assertThat(movesBetweenTeams(VENDOR, SupportLevel.L4, "L4-BILLTECH"))
                .containsExactlyInAnyOrder(TicketMove.VENDOR_FIXED, TicketMove.VENDOR_REFUSED);
    }

    @Test
    void l1CannotSkipToL3() {
        assertThat(objection(TicketMove.DIAGNOSE, TicketStatus.IN_PROGRESS, SupportLevel.L1, "L1-CARE", AGENT))
                .isEqualTo(Refusal.OTHER_LEVEL);
    }

    @Test
    void aTicketIsMovedByTheTeamThatHoldsItOrAManager() {
        assertThat(objection(TicketMove.RESOLVE, TicketStatus.IN_PROGRESS, SupportLevel.L3, "L3-BILLING", RADIO))
                .isEqualTo(Refusal.OTHER_TEAM);
        assertThat(objection(TicketMove.RESOLVE, TicketStatus.IN_PROGRESS, SupportLevel.L3, "L3-BILLING", MANAGER))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(TicketMove.class)
    void nothingMovesAnEndedTicket(TicketMove move) {
        for (var status : EnumSet.of(TicketStatus.CLOSED, TicketStatus.CANCELLED, TicketStatus.REJECTED)) {
            assertThat(objection(move, status, SupportLevel.L1, "L1-CARE", MANAGER))
                    .isEqualTo(Refusal.ENDED);
        }
    }

    @Test
    void aResolvedTicketIsConfirmedOrReopenedAndNothingElse() {
        for (var move : TicketMove.values()) {
            var objection = objection(move, TicketStatus.RESOLVED, SupportLevel.L1, "L1-CARE", AGENT);
            if (EnumSet.of(TicketMove.CONFIRM, TicketMove.REOPEN, TicketMove.ANSWER, TicketMove.NOTE)
                    .contains(move)) {
                assertThat(objection).as(move.name()).isNull();
            } else if (move == TicketMove.TELL_VENDOR) {
                assertThat(objection).as("no vendor at L1").isEqualTo(Refusal.OTHER_LEVEL);
            } else if (move == TicketMove.CORRECT_OPENING) {
                assertThat(objection).as("a manager's, and no agent's").isEqualTo(Refusal.MANAGERS_ONLY);
            } else {
                assertThat(objection).as(move.name()).isEqualTo(Refusal.RESOLVED);
            }
        }
    }

    @Test
    void aWaitingTicketIsResumedBeforeItMovesOnButAPendingOneMayBeSolvedAtOnce() {
        assertThat(objection(TicketMove.ESCALATE, TicketStatus.PENDING, SupportLevel.L1, "L1-CARE", AGENT))
                .isEqualTo(Refusal.WAITING);
        assertThat(objection(TicketMove.SOLVE, TicketStatus.PENDING, SupportLevel.L1, "L1-CARE", AGENT))
                .isNull();
        assertThat(objection(TicketMove.SOLVE, TicketStatus.HELD, SupportLevel.L1, "L1-CARE", AGENT))
                .isEqualTo(Refusal.WAITING);
        assertThat(objection(TicketMove.RESUME, TicketStatus.PENDING, SupportLevel.L1, "L1-CARE", AGENT))
                .isNull();
    }

    @Test
    void onlyAManagerSkipsLevelsAndOnlyForAP1() {
        assertThat(Staircase.objection(TicketMove.EXPEDITE, footing(Priority.P1), AGENT))
                .contains(Refusal.MANAGERS_ONLY);
        assertThat(Staircase.objection(TicketMove.EXPEDITE, footing(Priority.P2), MANAGER))
                .contains(Refusal.NOT_P1);
        assertThat(Staircase.objection(TicketMove.EXPEDITE, footing(Priority.P1), MANAGER))
                .isEmpty();
    }

    @Test
    void aVendorNeitherSpeaksToTheCustomerNorEndsATicket() {
        for (var move : Set.of(TicketMove.ANSWER, TicketMove.CANCEL, TicketMove.MERGE, TicketMove.REASSESS)) {
            assertThat(objection(move, TicketStatus.IN_PROGRESS, SupportLevel.L4, "L4-BILLTECH", VENDOR))
                    .as(move.name())
                    .isEqualTo(Refusal.OPERATOR_ONLY);
        }
    }

    @Test
    void aDepartmentWithoutAVendorHandsNothingUp() {
        var footing = new Footing(
                TicketStatus.IN_PROGRESS, SupportLevel.L3, new TeamCode("L3-RADIO"), null, Priority.P2, false, false);
        assertThat(Staircase.objection(TicketMove.HAND_TO_VENDOR, footing, RADIO))
                .contains(Refusal.NO_VENDOR);
    }

    @Test
    void whatSomebodyWorksOnIsCancelledRatherThanRejected() {
        assertThat(objection(TicketMove.REJECT, TicketStatus.ACKNOWLEDGED, SupportLevel.L1, "L1-CARE", AGENT))
                .isNull();
        assertThat(objection(TicketMove.REJECT, TicketStatus.IN_PROGRESS, SupportLevel.L1, "L1-CARE", AGENT))
                .isEqualTo(Refusal.ALREADY_STARTED);
    }

    private static Set<TicketMove> movesBetweenTeams(StaffMember who, SupportLevel level, String team) {
        var perLevel = EnumSet.of(
                TicketMove.SOLVE,
                TicketMove.ESCALATE,
                TicketMove.SEND_BACK,
                TicketMove.DIAGNOSE,
                TicketMove.MISROUTED,
                TicketMove.TRANSFER,
                TicketMove.RESOLVE,
                TicketMove.HAND_TO_VENDOR,
                TicketMove.VENDOR_FIXED,
                TicketMove.VENDOR_REFUSED);
        perLevel.removeIf(move -> objection(move, TicketStatus.IN_PROGRESS, level, team, who) != null);
        return perLevel;
    }

    private static @org.jspecify.annotations.Nullable Refusal objection(
            TicketMove move, TicketStatus status, SupportLevel level, String team, StaffMember who) {
        return Staircase.objection(
                        move, new Footing(status, level, new TeamCode(team), null, Priority.P1, true, false), who)
                .orElse(null);
    }

    private static Footing footing(Priority priority) {
        return new Footing(
                TicketStatus.IN_PROGRESS, SupportLevel.L1, new TeamCode("L1-CARE"), null, priority, false, false);
    }

    private static StaffMember member(String id, String team, SupportLevel level, Role role) {
        return new StaffMember(new StaffId(id), id, id + "@x", Locale.FRENCH, new TeamCode(team), level, Set.of(role));
    }
}
