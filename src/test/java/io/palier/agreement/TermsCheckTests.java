package io.palier.agreement;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.palier.agreement.EscalationContact.Backup;
import io.palier.agreement.EscalationContact.Who;
import io.palier.agreement.TermsProblem.Code;
import io.palier.organization.SupportLevel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What is wrong with terms, and beside which cell it is said. */
class TermsCheckTests {

    @Test
    void goodTermsHaveNoProblem() {
        assertThat(check(Papers.terms(4))).isEmpty();
        assertThat(check(Papers.with(penalties(new BigDecimal("150.00"))))).isEmpty();
    }

    @Test
    void everyPriorityNeedsAPromise() {
        var objectives = Papers.objectives(4);
        objectives.remove(2);
        problems(Papers.with(objectives)).containsExactly(tuple("objectives.P3", Code.NO_PROMISE));
    }

    @Test
    void aPromiseCountsInACalendarThatIsThereAndStandsOnce() {
        var objectives = Papers.objectives(4);
        objectives.add(new Objective(Metric.RESOLVE, Priority.P1, Duration.ofHours(5), "NIGHTS", Set.of()));
        problems(Papers.with(objectives))
                .containsExactly(
                        tuple("objectives[4]", Code.OBJECTIVE_TWICE),
                        tuple("objectives[4].calendar", Code.CALENDAR_UNKNOWN));
    }

    @Test
    void theSamePromiseOfEachSideStandsTwiceWithoutHarm() {
        var objectives = Papers.objectives(4);
        objectives.add(new Objective(
                Metric.RESOLVE, Priority.P1, null, Duration.ofHours(5), "ALWAYS", Set.of(), null, Side.OPERATOR));
        assertThat(TermsCheck.problems(AgreementKind.INTERCONNECT, Papers.with(objectives), "fr"::equals))
                .isEmpty();
        assertThat(TermsCheck.problems(AgreementKind.INTERCONNECT, Papers.terms(4), "fr"::equals))
                .extracting(TermsProblem::code)
                .containsExactly(Code.ONE_WAY);
    }

    @Test
    void aGoalIsWholeSecondsThatACalendarReaches() {
        var objectives = Papers.objectives(4);
        objectives.set(0, new Objective(Metric.RESOLVE, Priority.P1, Duration.ofMillis(1500), "ALWAYS", Set.of()));
        objectives.set(3, new Objective(Metric.RESOLVE, Priority.P4, Duration.ofHours(50_000), "OFFICE", Set.of()));
        problems(Papers.with(objectives))
                .contains(
                        tuple("objectives[0].goal", Code.DURATION),
                        tuple("objectives[3].goal", Code.GOAL_OUT_OF_REACH));
    }

    @Test
    void aReasonThatPausesIsListed() {
        var objectives = Papers.objectives(4);
        objectives.set(
                1,
                new Objective(
                        Metric.RESOLVE,
                        Priority.P2,
                        Duration.ofHours(10),
                        "OFFICE",
                        Set.of(PauseReason.SPARE_PART, PauseReason.AWAITING_OPERATOR)));
        problems(Papers.with(objectives)).containsExactly(tuple("objectives[1].pausedBy", Code.PAUSE_NOT_LISTED));
    }

    @Test
    void anUpdateSaysByWhichMedium() {
        var objectives = Papers.objectives(4);
        objectives.add(new Objective(Metric.UPDATE, Priority.P1, Duration.ofMinutes(30), "ALWAYS", Set.of()));
        problems(Papers.with(objectives)).containsExactly(tuple("objectives[4].medium", Code.UPDATE_WITHOUT_MEDIUM));
    }

    @Test
    void goalsInTheWrongOrderAreAWarning() {
        var objectives = Papers.objectives(12);
        objectives.add(new Objective(Metric.ACKNOWLEDGE, Priority.P2, Duration.ofHours(11), "OFFICE", Set.of()));
        objectives.add(
                new Objective(Metric.RESOLVE, Priority.P2, 1, Duration.ofHours(30), "OFFICE", Set.of(), null, null));
        objectives.add(
                new Objective(Metric.RESOLVE, Priority.P3, 1, Duration.ofHours(25), "OFFICE", Set.of(), null, null));
        assertThat(check(Papers.with(objectives))).allMatch(TermsProblem::isWarning);
        problems(Papers.with(objectives))
                .containsExactly(
                        tuple("objectives[4].goal", Code.GOAL_ORDER),
                        tuple("objectives[5].goal", Code.GRAVER_IS_SLOWER));
    }

    @Test
    void aCalendarIsReadableOpenAndDoesNotOverlap() {
        var calendars = new HashMap<String, Hours>(
                Map.of("ALWAYS", Papers.always(), "OFFICE", Papers.office(), "BROKEN", Papers.hours("8-12", MONDAY)));
        problems(Papers.with(calendars))
                .containsExactly(
                        tuple("calendars.BROKEN.weekly.MONDAY[0]", Code.RANGE_UNREADABLE),
                        tuple("calendars.BROKEN", Code.CALENDAR_UNUSED));
        calendars.put("BROKEN", week(Map.of(FRIDAY, List.of("22:00-06:00"), SATURDAY, List.of("05:00-12:00"))));
        problems(Papers.with(calendars)).contains(tuple("calendars.BROKEN.weekly.SATURDAY", Code.HOURS_OVERLAP));
        calendars.put("BROKEN", week(Map.of()));
        problems(Papers.with(calendars)).contains(tuple("calendars.BROKEN", Code.NEVER_OPEN));
        calendars.put("BROKEN", Papers.hours("08:00-12:00", "atlantis", MONDAY));
        problems(Papers.with(calendars)).contains(tuple("calendars.BROKEN.holidays", Code.HOLIDAYS_UNKNOWN));
    }

    @Test
    void aClosureEndsAfterItStartsAndItsHoursCanBeRead() {
        var backwards =
                new Hours.ClosedDays(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-20"), false, List.of());
        var partly = new Hours.ClosedDays(
                LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-24"), false, List.of("noon"));
        var hours = new Hours(ZoneId.of("Europe/Paris"), Papers.office().weekly(), List.of(backwards, partly), null);
        problems(Papers.with(Map.of("ALWAYS", Papers.always(), "OFFICE", hours)))
                .containsExactly(
                        tuple("calendars.OFFICE.closures[0]", Code.CLOSURE_UNREADABLE),
                        tuple("calendars.OFFICE.closures[1].hours[0]", Code.RANGE_UNREADABLE));
    }

    @Test
    void aThresholdTellsSomebodyAndAPersonCanBeReached() {
        var thresholds = List.of(Threshold.at(75, 3), Threshold.at(100, 1), Threshold.at(100, 2));
        var contacts = List.of(
                new EscalationContact(SupportLevel.L4, 1, Who.PERSON, "Viktor Endres", null),
                new EscalationContact(
                        SupportLevel.L4,
                        2,
                        Who.MANAGERS,
                        null,
                        null,
                        "NIGHTS",
                        new Backup("Ana Lima", "not an address")));
        problems(Papers.with(thresholds, contacts))
                .containsExactly(
                        tuple("thresholds[0].rungs", Code.THRESHOLD_WITHOUT_CONTACT),
                        tuple("thresholds[2]", Code.THRESHOLD_TWICE),
                        tuple("contacts[0].email", Code.CONTACT_WITHOUT_EMAIL),
                        tuple("contacts[1].backup.email", Code.EMAIL_UNREADABLE),
                        tuple("contacts[1].hours", Code.CALENDAR_UNKNOWN));
    }

    @Test
    void aCustomersPriorityTableEndsWithALineThatTakesEverything() {
        var terms = Papers.terms(4);
        assertThat(TermsCheck.problems(AgreementKind.SLA, terms, "fr"::equals))
                .extracting(TermsProblem::path, TermsProblem::code)
                .containsExactly(tuple("priorityRules", Code.NO_CATCH_ALL));
        var rules = List.of(
                new PriorityRule("EVERYTHING_ELSE", null, null, null, null, null, null, Priority.P4),
                new PriorityRule("MOOD", null, 7, null, null, null, null, Priority.P1));
        var found = new ArrayList<TermsProblem>();
        PriorityCheck.check(AgreementKind.OLA, rules, found::add);
        assertThat(found)
                .extracting(TermsProblem::path, TermsProblem::code)
                .containsExactly(
                        tuple("priorityRules", Code.NO_CATCH_ALL),
                        tuple("priorityRules[1]", Code.RULE_UNREACHABLE),
                        tuple("priorityRules[1].code", Code.RULE_UNEXPLAINED),
                        tuple("priorityRules[1].severity", Code.SEVERITY));
    }

    @Test
    void aPenaltyIsComplete() {
        problems(Papers.with(penalties(new BigDecimal("-1"))))
                .containsExactly(tuple("penalties.rules[0].amount", Code.NEGATIVE));
        var poor = new Penalties(
                "FRF?",
                null,
                List.of(
                        new Penalty(Penalty.Basis.PER_BREACH, Metric.UPDATE, null, null, null, null, null, null),
                        new Penalty(
                                Penalty.Basis.SHARE_OF_FEE,
                                null,
                                null,
                                null,
                                null,
                                new BigDecimal("105"),
                                new BigDecimal("95"),
                                null)),
                new BigDecimal("50"),
                new BigDecimal("20"),
                Duration.ofMinutes(-5),
                Set.of(),
                RoundingMode.HALF_UP);
        problems(Papers.with(poor))
                .containsExactlyInAnyOrder(
                        tuple("penalties.currency", Code.CURRENCY_UNKNOWN),
                        tuple("penalties.monthlyFloor", Code.FLOOR_ABOVE_CAP),
                        tuple("penalties.grace", Code.DURATION),
                        tuple("penalties.rules[0].amount", Code.PENALTY_INCOMPLETE),
                        tuple("penalties.rules[1].percent", Code.SHARE),
                        tuple("penalties.monthlyFee", Code.PENALTY_WITHOUT_FEE),
                        tuple("penalties.rules[0]", Code.PENALTY_WITHOUT_OBJECTIVE));
    }

    static Penalties penalties(BigDecimal perHour) {
        return new Penalties(
                "EUR",
                new BigDecimal("12000.00"),
                List.of(
                        new Penalty(
                                Penalty.Basis.PER_STARTED_HOUR,
                                Metric.RESOLVE,
                                Priority.P1,
                                null,
                                perHour,
                                null,
                                null,
                                new BigDecimal("3000.00")),
                        new Penalty(
                                Penalty.Basis.SHARE_OF_FEE,
                                null,
                                null,
                                null,
                                null,
                                new BigDecimal("5"),
                                new BigDecimal("95"),
                                null)),
                null,
                new BigDecimal("6000.00"),
                Duration.ofMinutes(5),
                Set.of(Penalties.Exclusion.FORCE_MAJEURE, Penalties.Exclusion.PLANNED_WORK),
                RoundingMode.HALF_UP);
    }

    private static Hours week(Map<DayOfWeek, List<String>> weekly) {
        return new Hours(ZoneId.of("Europe/Paris"), weekly, List.of(), null);
    }

    private static List<TermsProblem> check(Terms terms) {
        return TermsCheck.problems(AgreementKind.UNDERPINNING_CONTRACT, terms, "fr"::equals);
    }

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> problems(Terms terms) {
        return assertThat(check(terms)).extracting(TermsProblem::path, TermsProblem::code);
    }
}
