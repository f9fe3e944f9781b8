package io.palier.ticket;

import static io.palier.support.Crew.*;
import static io.palier.support.Drafts.aComplaintOf;
import static io.palier.support.Drafts.aFaultOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palier.agreement.Assessment;
import io.palier.agreement.Impact;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.agreement.Scope;
import io.palier.customer.CustomerId;
import io.palier.organization.Nature;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.DemandUnmet.Problem;
import io.palier.ticket.TicketDraft.External;
import io.palier.ticket.TicketDraft.Standing;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The staircase as it is walked: one transaction and one history entry a move, visits without gap or overlap. */
@PalierTest
class TicketsTests {

    private final Tickets tickets;
    private final TicketWatch watch;
    private final Crew crew;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private CustomerId customer = new CustomerId(0);

    TicketsTests(Tickets tickets, TicketWatch watch, Crew crew, SettableClock clock, JdbcClient jdbc) {
        this.tickets = tickets;
        this.watch = watch;
        this.crew = crew;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void someoneWorksHereAndSomeoneCalls() {
        crew.hire();
        customer = new CustomerId(
                jdbc.sql("insert into customer (reference, name) values ('C-100001', 'Jeanne Martin') returning id")
                        .query(Long.class)
                        .single());
    }

    @Test
    void aCallIsLoggedAtL1ByTheAgentWhoHasItAtOnce() {
        var ticket = read(log());
        assertThat(ticket.number().value()).matches("INC-2026-\\d{6}");
        assertThat(ticket.status()).isEqualTo(TicketStatus.IN_PROGRESS);
        assertThat(ticket.level()).isEqualTo(SupportLevel.L1);
        assertThat(ticket.assignee()).isEqualTo(AGENT);
        assertThat(ticket.history()).extracting(HistoryLine::move).containsExactly("LOG");
    }

    @Test
    void whatIsSolvedBeforeAnybodyElseHeldItIsAFirstContactResolution() {
        var number = log();
        make(number, MoveOrder.withSolution(TicketMove.SOLVE, "Restarted the phone"), AGENT);
        assertThat(read(number).firstContactResolution()).isTrue();
        assertThat(read(number).status()).isEqualTo(TicketStatus.RESOLVED);
    }

    @Test
    void l2SendsBackToTheAgentWhoHadItAndThatIsNoFirstContactResolution() {
        var number = log();
        make(number, MoveOrder.of(TicketMove.ESCALATE, "No known solution"), AGENT);
        make(number, MoveOrder.withSolution(TicketMove.SEND_BACK, "Reset the profile"), IT);
        assertThat(read(number).assignee()).isEqualTo(AGENT);
        assertThat(read(number).proposedSolution()).isEqualTo("Reset the profile");
        make(number, MoveOrder.withSolution(TicketMove.SOLVE, "Reset the profile"), AGENT);
        assertThat(read(number).firstContactResolution()).isFalse();
    }

    @Test
    void aTicketClimbsToTheVendorAndComesBackToTheDepartmentThatVerifies() {
        var number = atTheVendor();
        assertThat(read(number).team()).isEqualTo(VENDOR_DESK);
        make(number, MoveOrder.vendorAnswer(TicketMove.VENDOR_FIXED, "Patch 9.2", "BT-77"), VENDOR);
        assertThat(read(number).team()).isEqualTo(new TeamCode("L3-BILLING"));
        make(number, MoveOrder.resolve("Rounding", "Patched"), BILLING);
        make(number, MoveOrder.of(TicketMove.CONFIRM, null), AGENT);
        var ticket = read(number);
        assertThat(ticket.status()).isEqualTo(TicketStatus.CLOSED);
        assertThat(ticket.visits())
                .extracting(VisitView::outcome)
                .containsExactly(
                        VisitOutcome.ESCALATED,
                        VisitOutcome.DIAGNOSED,
                        VisitOutcome.HANDED_TO_VENDOR,
                        VisitOutcome.VENDOR_FIXED,
                        VisitOutcome.ENDED);
        assertThat(ticket.history()).hasSize(7);
    }

    @Test
    void visitsPartitionALifeToTheSecond() {
        var visits = read(atTheVendor()).visits();
        for (var i = 1; i < visits.size(); i++) {
            assertThat(visits.get(i).from()).isEqualTo(visits.get(i - 1).until());
        }
        assertThat(visits.get(visits.size() - 1).until()).isNull();
    }

    @Test
    void theDatabaseRefusesVisitsThatOverlapOrLeaveAGap() {
        atTheVendor();
        assertThatThrownBy(() -> jdbc.sql(
                                "update ticket_visit set until_at = until_at + interval '1 second' where position = 1")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql(
                                "update ticket_visit set from_at = from_at + interval '1 second' where position = 2")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into ticket_visit (ticket_id, position, level, team_code, from_at)
                                select ticket_id, 9, level, team_code, from_at from ticket_visit where position = 4""").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void severalMovesInOneSecondAreVisitsWithoutLength() {
        var number = log();
        make(number, MoveOrder.of(TicketMove.ESCALATE, "x"), AGENT);
        make(number, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "y"), IT);
        make(number, MoveOrder.of(TicketMove.MISROUTED, "z"), BILLING);
        assertThat(read(number).visits()).hasSize(4);
    }

    @Test
    void aWrongDepartmentIsSentBackAsMisroutedOrSidewaysAsTransferred() {
        var number = atBilling();
        make(number, MoveOrder.toTeam(TicketMove.TRANSFER, new TeamCode("L3-RADIO"), "theirs"), BILLING);
        make(number, MoveOrder.of(TicketMove.MISROUTED, "not radio"), RADIO);
        var ticket = read(number);
        assertThat(ticket.team()).isEqualTo(new TeamCode("L2-IT"));
        assertThat(ticket.visits())
                .extracting(VisitView::outcome)
                .contains(VisitOutcome.TRANSFERRED, VisitOutcome.MISROUTED);
    }

    @Test
    void anIllegalMoveIsRefusedWithItsReasonAndChangesNothing() {
        var number = log();
        assertThatThrownBy(() -> make(number, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "x"), IT))
                .isInstanceOfSatisfying(
                        ActionRefused.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.OTHER_LEVEL));
        assertThatThrownBy(() -> make(number, MoveOrder.of(TicketMove.ESCALATE, "x"), IT))
                .isInstanceOfSatisfying(
                        ActionRefused.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.OTHER_TEAM));
        assertThat(read(number).history()).hasSize(1);
    }

    @Test
    void aVendorIsOnlyHandedWhatItSupports() {
        var number = atBilling();
        assertThatThrownBy(() -> make(number, MoveOrder.handToVendor(new SystemCode("INTERCONNECT"), "core"), BILLING))
                .isInstanceOfSatisfying(DemandUnmet.class, e -> {
                    assertThat(e.field()).isEqualTo("system");
                    assertThat(e.problem()).isEqualTo(Problem.UNSUITABLE);
                });
    }

    @Test
    void whatAMoveDemandsIsMissedByName() {
        var number = log();
        assertThatThrownBy(() -> make(number, MoveOrder.of(TicketMove.ESCALATE, "  "), AGENT))
                .isInstanceOfSatisfying(
                        DemandUnmet.class, e -> assertThat(e.field()).isEqualTo("text"));
        assertThatThrownBy(() -> make(number, MoveOrder.of(TicketMove.ESCALATE, "x".repeat(8001)), AGENT))
                .isInstanceOfSatisfying(
                        DemandUnmet.class, e -> assertThat(e.problem()).isEqualTo(Problem.TOO_LONG));
        assertThatThrownBy(() -> make(number, MoveOrder.of(TicketMove.ESCALATE, "a\0b"), AGENT))
                .isInstanceOfSatisfying(
                        DemandUnmet.class, e -> assertThat(e.problem()).isEqualTo(Problem.UNREADABLE));
    }

    @Test
    void aSubmissionThatComesTwiceIsOneTicketAndOneMove() {
        var submission = UUID.randomUUID();
        var draft = aComplaintOf(customer).sentAs(submission).draft();
        var number = tickets.log(draft, AGENT);
        assertThat(tickets.log(draft, AGENT)).isEqualTo(number);
        var move = UUID.randomUUID();
        var version = read(number).version();
        tickets.make(number, version, move, MoveOrder.of(TicketMove.ESCALATE, "x"), AGENT);
        tickets.make(number, version, move, MoveOrder.of(TicketMove.ESCALATE, "x"), AGENT);
        assertThat(read(number).visits()).hasSize(2);
    }

    @Test
    void aForeignNumberIsLoggedOnceEvenByTwoAtTheSameInstant() throws Exception {
        var draft = aComplaintOf(customer)
                .by(Channel.IMPORT)
                .from(new External("CRM", "4711", null, Standing.OPEN))
                .draft();
        Callable<TicketNumber> one = () -> tickets.log(draft, AGENT);
        var pool = Executors.newFixedThreadPool(4);
        try {
            var numbers = pool.invokeAll(List.of(one, one, one, one)).stream()
                    .map(TicketsTests::got)
                    .toList();
            assertThat(numbers).containsOnly(numbers.get(0));
        } finally {
            pool.shutdownNow();
        }
        assertThat(tickets.imported("CRM", "4711")).isPresent();
    }

    @Test
    void ofTwoThatAreMergedIntoEachOtherAtTheSameInstantOneStays() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (var round = 0; round < 10; round++) {
                var one = log();
                var other = log();
                var both = new CyclicBarrier(2);
                var merged = pool.invokeAll(List.of(merging(one, other, both), merging(other, one, both))).stream()
                        .map(TicketsTests::got)
                        .toList();
                assertThat(merged).containsExactlyInAnyOrder(true, false);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void whoMovesWhereItIsAllowedLearnsWhetherItWas() {
        var number = log();
        assertThat(tickets.makeIfAllowed(number, MoveOrder.of(TicketMove.ESCALATE, "x"), AGENT))
                .isTrue();
        assertThat(tickets.makeIfAllowed(number, MoveOrder.of(TicketMove.ESCALATE, "x"), AGENT))
                .isFalse();
        assertThat(tickets.makeIfAllowed(number, MoveOrder.of(TicketMove.NOTE, "x"), VENDOR))
                .isFalse();
        assertThat(read(number).history()).hasSize(2);
    }

    @Test
    void whoComesLateIsToldAndOverwritesNothing() {
        var number = log();
        var seen = read(number).version();
        make(number, MoveOrder.of(TicketMove.ESCALATE, "x"), AGENT);
        assertThatThrownBy(
                        () -> tickets.make(number, seen, null, MoveOrder.withSolution(TicketMove.SOLVE, "late"), AGENT))
                .isInstanceOf(TicketChanged.class);
    }

    @Test
    void aRemarkNeverComesLate() {
        var number = log();
        var seen = read(number).version();
        make(number, MoveOrder.of(TicketMove.ESCALATE, "x"), AGENT);
        tickets.make(number, seen, null, MoveOrder.of(TicketMove.NOTE, "called again"), AGENT);
        assertThat(read(number).history()).hasSize(3);
    }

    @Test
    void aVendorSeesOnlyWhatItsDeskHoldsOrHeldAndNoCustomer() {
        var mine = atTheVendor();
        var other = log();
        assertThatThrownBy(() -> tickets.ticket(other, VENDOR)).isInstanceOf(TicketNotFound.class);
        assertThatThrownBy(() -> tickets.ticket(mine, PARTNER)).isInstanceOf(TicketNotFound.class);
        assertThatThrownBy(() -> make(other, MoveOrder.of(TicketMove.NOTE, "x"), VENDOR))
                .isInstanceOf(TicketNotFound.class);
        var seen = tickets.ticket(mine, VENDOR);
        assertThat(seen.customer()).isNull();
        assertThat(seen.history()).extracting(HistoryLine::move).containsExactly("HAND_TO_VENDOR");
        assertThat(tickets.list(TicketQuery.search("discount", 0, 10), VENDOR).rows())
                .extracting(TicketSummary::number)
                .containsExactly(mine);
    }

    @Test
    void failureToCreateOrdersIsP1OnDayOneAndSaysWhy() {
        var number = tickets.log(
                aComplaintOf(customer)
                        .about("ORDER_CREATION")
                        .hitting(Scope.ONE_CUSTOMER, 4)
                        .draft(),
                AGENT);
        assertThat(read(number).priority()).isEqualTo(Priority.P1);
        assertThat(read(number).priorityRule()).isEqualTo("ORDER_CREATION");
    }

    @Test
    void priorityFollowsTheFactsWhenMoreCustomersAreAffected() {
        var number = log();
        assertThat(read(number).priority()).isEqualTo(Priority.P3);
        var worse = new Assessment("WRONG_BILL", 3, Impact.LOW, Scope.ONE_CUSTOMER, 40, true, true);
        make(number, MoveOrder.reassess(worse, "forty more calls"), AGENT);
        assertThat(read(number).priority()).isEqualTo(Priority.P1);
        assertThat(read(number).priorityRule()).isEqualTo("SEVERAL_AND_REVENUE");
    }

    @Test
    void aManagerExpeditesAP1PastLevelsAndOverridesAPriorityWithAReason() {
        var number = log();
        make(number, MoveOrder.overridePriority(Priority.P1, "the minister's line"), MANAGER);
        make(number, MoveOrder.toTeam(TicketMove.EXPEDITE, new TeamCode("L3-CORE"), "at once"), MANAGER);
        assertThat(read(number).team()).isEqualTo(new TeamCode("L3-CORE"));
        assertThat(read(number).priorityOverride()).isEqualTo("the minister's line");
    }

    @Test
    void aFaultOfASystemRaisedByASpecialistStartsAtL2() {
        var ticket = read(tickets.log(aFaultOf("BILLING").draft(), BILLING));
        assertThat(ticket.level()).isEqualTo(SupportLevel.L2);
        assertThat(ticket.status()).isEqualTo(TicketStatus.ACKNOWLEDGED);
    }

    @Test
    void waitingForTheCustomerIsPendingForAnybodyElseHeldAndTimeBringsItBack() {
        var number = log();
        var back = clock.instant().plus(Duration.ofHours(2));
        make(number, MoveOrder.pend(PauseReason.AWAITING_CUSTOMER, "sends a scan", back), AGENT);
        assertThat(read(number).status()).isEqualTo(TicketStatus.PENDING);
        clock.tick(Duration.ofHours(2));
        assertThat(watch.round()).isEqualTo(1);
        assertThat(read(number).status()).isEqualTo(TicketStatus.IN_PROGRESS);
        make(number, MoveOrder.pend(PauseReason.SPARE_PART, "ordered", null), AGENT);
        assertThat(read(number).status()).isEqualTo(TicketStatus.HELD);
    }

    @Test
    void aResolvedTicketClosesAfterThreeWorkingDaysAndNotBefore() {
        var number = log();
        make(number, MoveOrder.withSolution(TicketMove.SOLVE, "done"), AGENT);
        clock.tick(Duration.ofDays(3).minusSeconds(1));
        assertThat(watch.round()).isZero();
        clock.tick(Duration.ofSeconds(1));
        assertThat(watch.round()).isEqualTo(1);
        assertThat(read(number).status()).isEqualTo(TicketStatus.CLOSED);
        assertThat(read(number).history()).extracting(HistoryLine::move).contains("AUTO_CLOSE");
    }

    @Test
    void aRefusedSolutionGoesBackToTheTeamThatGaveIt() {
        var number = atBilling();
        make(number, MoveOrder.resolve("cause", "cure"), BILLING);
        make(number, MoveOrder.of(TicketMove.REOPEN, "still wrong"), AGENT);
        assertThat(read(number).team()).isEqualTo(new TeamCode("L3-BILLING"));
        assertThat(read(number).status()).isEqualTo(TicketStatus.IN_PROGRESS);
    }

    @Test
    void aMergedTicketEndsInTheOther() {
        var one = log();
        var other = log();
        make(one, MoveOrder.merge(other, "same caller"), AGENT);
        assertThat(read(one).mergedInto()).isEqualTo(other);
        assertThat(read(one).status()).isEqualTo(TicketStatus.CANCELLED);
        assertThatThrownBy(() -> make(other, MoveOrder.merge(one, "x"), AGENT)).isInstanceOf(DemandUnmet.class);
    }

    @Test
    void whatEndedElsewhereIsLoggedAndClosedInOneGo() {
        var number = tickets.log(
                aComplaintOf(customer)
                        .by(Channel.IMPORT)
                        .from(new External("CRM", "1", null, Standing.CLOSED))
                        .draft(),
                AGENT);
        assertThat(read(number).status()).isEqualTo(TicketStatus.CLOSED);
    }

    @Test
    void aTicketIsFoundByItsNumberItsForeignNumberAndAnyFormOfAWordInEitherLanguage() {
        var number = tickets.log(
                aComplaintOf(customer)
                        .saying("Coupures répétées des appels")
                        .by(Channel.IMPORT)
                        .from(new External("CRM", "99-A", null, Standing.OPEN))
                        .draft(),
                AGENT);
        for (var words : List.of(number.value(), number.value().toLowerCase(), "99-A", "coupure", "repetee", "APPEL")) {
            assertThat(tickets.list(TicketQuery.search(words, 0, 10), AGENT).rows())
                    .as(words)
                    .extracting(TicketSummary::number)
                    .containsExactly(number);
        }
        assertThat(tickets.list(TicketQuery.search("' or 1=1 --", 0, 10), AGENT).total())
                .isZero();
    }

    @Test
    void theQueueShowsWhatBreaksFirst() {
        var later = log();
        var sooner = log();
        tickets.promise(later, clock.instant().plus(Duration.ofHours(2)), false);
        tickets.promise(sooner, clock.instant().plus(Duration.ofHours(1)), false);
        var paused = log();
        tickets.promise(paused, null, false);
        assertThat(tickets.list(TicketQuery.queueOf(new TeamCode("L1-CARE"), 0, 10), AGENT)
                        .rows())
                .extracting(TicketSummary::number)
                .containsExactly(sooner, later, paused);
    }

    private TicketNumber atTheVendor() {
        var number = atBilling();
        clock.tick(Duration.ofMinutes(10));
        make(number, MoveOrder.handToVendor(new SystemCode("BILLING"), "core functionality"), BILLING);
        return number;
    }

    private TicketNumber atBilling() {
        var number = log();
        clock.tick(Duration.ofMinutes(5));
        make(number, MoveOrder.of(TicketMove.ESCALATE, "No known solution"), AGENT);
        clock.tick(Duration.ofMinutes(5));
        make(number, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "discount engine"), IT);
        return number;
    }

    private TicketNumber log() {
        return tickets.log(aComplaintOf(customer).draft(), AGENT);
    }

    private void make(TicketNumber number, MoveOrder order, StaffId by) {
        tickets.make(number, null, null, order, by);
    }

    private TicketDetail read(TicketNumber number) {
        return tickets.ticket(number, MANAGER);
    }

    private Callable<Boolean> merging(TicketNumber one, TicketNumber into, CyclicBarrier both) {
        return () -> {
            both.await();
            try {
                make(one, MoveOrder.merge(into, "same caller"), AGENT);
                return true;
            } catch (DemandUnmet | ActionRefused e) {
                return false;
            }
        };
    }

    private static <T> T got(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
