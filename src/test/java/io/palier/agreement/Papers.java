package io.palier.agreement;

import io.palier.agreement.EscalationContact.Who;
import io.palier.organization.PartyCode;
import io.palier.organization.Role;
import io.palier.organization.SupportLevel;
import io.palier.organization.SystemCode;
import io.palier.slaclock.GoalChange;
import io.palier.support.SettableClock;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Papers to negotiate about: a vendor's contract without a fault, and ways to spoil it. */
public final class Papers {

    public static final PartyCode BILLTECH = new PartyCode("VENDOR-BILLTECH");
    public static final PartyCode TRANSATEL = new PartyCode("PARTNER-TRANSATEL");

    private Papers() {}

    /** A contract with BillTech over everything it supports, from the start of the tests on. */
    public static NewAgreement contract(String code) {
        return contract(code, null, proposal(terms(4)));
    }

    public static NewAgreement contract(String code, @Nullable String system, Proposal proposal) {
        var coverage = new Coverage(
                AgreementKind.UNDERPINNING_CONTRACT, BILLTECH, null, system == null ? null : new SystemCode(system));
        return new NewAgreement(code, coverage, "Contract with BillTech", "Contrat avec BillTech", proposal);
    }

    /** An agreement with TransAtel, in which each side promises to resolve: we in five hours whatever the priority. */
    public static NewAgreement interconnect(String code) {
        var objectives = objectives(4);
        for (var priority : Priority.values()) {
            objectives.add(new Objective(
                    Metric.RESOLVE, priority, null, Duration.ofHours(5), "ALWAYS", Set.of(), null, Side.OPERATOR));
        }
        return new NewAgreement(
                code,
                new Coverage(AgreementKind.INTERCONNECT, TRANSATEL, null, null),
                "Interconnect with Transatel",
                "Interconnexion avec Transatel",
                proposal(with(objectives)));
    }

    public static Proposal proposal(Terms terms) {
        return from(SettableClock.START, null, terms);
    }

    public static Proposal from(Instant from, @Nullable Instant until, Terms terms) {
        return new Proposal(terms, from, until, "");
    }

    /** P1 in so many hours by day and night; the others, slower, in office hours. */
    public static Terms terms(int hoursAtP1) {
        return new Terms(
                Map.of("ALWAYS", always(), "OFFICE", office()),
                List.of(),
                objectives(hoursAtP1),
                List.of(new PauseRule(PauseReason.AWAITING_OPERATOR, Set.of(Role.VENDOR), false)),
                List.of(Threshold.at(75, 1), Threshold.before(Duration.ofMinutes(30), 1), Threshold.at(100, 1, 2)),
                List.of(
                        new EscalationContact(SupportLevel.L4, 1, Who.TEAM, null, null),
                        new EscalationContact(SupportLevel.L4, 2, Who.MANAGERS, null, null)),
                GoalChange.KEEP_ELAPSED);
    }

    public static List<Objective> objectives(int hoursAtP1) {
        var waits = Set.of(PauseReason.AWAITING_OPERATOR);
        return new ArrayList<>(List.of(
                new Objective(Metric.RESOLVE, Priority.P1, Duration.ofHours(hoursAtP1), "ALWAYS", Set.of()),
                new Objective(Metric.RESOLVE, Priority.P2, Duration.ofHours(10), "OFFICE", waits),
                new Objective(Metric.RESOLVE, Priority.P3, Duration.ofHours(20), "OFFICE", waits),
                new Objective(Metric.RESOLVE, Priority.P4, Duration.ofHours(40), "OFFICE", waits)));
    }

    public static Terms with(List<Objective> objectives) {
        var t = terms(4);
        return new Terms(
                t.calendars(),
                t.priorityRules(),
                objectives,
                t.pauseRules(),
                t.thresholds(),
                t.contacts(),
                t.onGoalChange());
    }

    public static Terms with(Map<String, Hours> calendars) {
        var t = terms(4);
        return new Terms(
                calendars,
                t.priorityRules(),
                t.objectives(),
                t.pauseRules(),
                t.thresholds(),
                t.contacts(),
                t.onGoalChange());
    }

    public static Terms with(List<Threshold> thresholds, List<EscalationContact> contacts) {
        var t = terms(4);
        return new Terms(
                t.calendars(),
                t.priorityRules(),
                t.objectives(),
                t.pauseRules(),
                thresholds,
                contacts,
                t.onGoalChange());
    }

    public static Terms with(@Nullable Penalties penalties) {
        var t = terms(4);
        return new Terms(
                t.calendars(),
                t.priorityRules(),
                t.objectives(),
                t.pauseRules(),
                t.thresholds(),
                t.contacts(),
                List.of(new MediumRule(MediumRule.Event.HANDED_OVER, Priority.P1, Medium.PHONE, "+33 1 99 00 11 22")),
                List.of(new Constraint(
                        Constraint.Kind.SPARE_PART_LEAD_TIME,
                        "A rating card takes three days to come.",
                        "Une carte de taxation arrive en trois jours.",
                        null,
                        Duration.ofDays(3))),
                penalties,
                t.onGoalChange());
    }

    /** Terms that use every part of a document, without a problem. */
    public static Terms full() {
        var t = with(new Penalties(
                "EUR",
                new BigDecimal("12000.00"),
                List.of(new Penalty(
                        Penalty.Basis.PER_STARTED_HOUR,
                        Metric.RESOLVE,
                        Priority.P1,
                        null,
                        new BigDecimal("150.00"),
                        null,
                        null,
                        null)),
                null,
                new BigDecimal("6000.00"),
                Duration.ofMinutes(5),
                Set.of(Penalties.Exclusion.PLANNED_WORK, Penalties.Exclusion.FORCE_MAJEURE),
                RoundingMode.HALF_EVEN));
        return new Terms(
                t.calendars(),
                t.priorityRules(),
                t.objectives(),
                t.pauseRules(),
                List.of(warning(), breach()),
                List.of(
                        new EscalationContact(SupportLevel.L4, 1, Who.ON_CALL, null, null),
                        new EscalationContact(
                                SupportLevel.L4,
                                2,
                                Who.PERSON,
                                "Diana Reyes",
                                "diana@billtech.example",
                                "+33 1 99 00 11 23",
                                "OFFICE",
                                new EscalationContact.Backup(
                                        "BillTech NOC", "noc@billtech.example", "+33 1 99 00 11 24"))),
                t.media(),
                t.constraints(),
                t.penalties(),
                t.onGoalChange(),
                90);
    }

    /** Half an hour before the deadline: who works on it is told, and nobody else. */
    public static Threshold warning() {
        return new Threshold(null, Duration.ofMinutes(30), List.of(), Set.of(ThresholdAction.TELL_HOLDER), null);
    }

    /** At the breach: both rungs, again every quarter of an hour, and the board. */
    public static Threshold breach() {
        return new Threshold(
                100, null, List.of(1, 2), Set.of(ThresholdAction.RAISE_VISIBILITY), Duration.ofMinutes(15));
    }

    public static Hours always() {
        return hours("00:00-24:00", DayOfWeek.values());
    }

    public static Hours office() {
        return hours(
                "08:00-18:00",
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY);
    }

    public static Hours hours(String range, DayOfWeek... days) {
        return hours(range, "fr", days);
    }

    public static Hours hours(String range, @Nullable String country, DayOfWeek... days) {
        var week = new EnumMap<DayOfWeek, List<String>>(DayOfWeek.class);
        for (var day : days) {
            week.put(day, List.of(range));
        }
        return new Hours(ZoneId.of("Europe/Paris"), week, List.of(), country);
    }
}
