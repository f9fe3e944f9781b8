package io.palier.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.EscalationContact;
import io.palier.agreement.EscalationContact.Who;
import io.palier.agreement.Hours;
import io.palier.agreement.Medium;
import io.palier.agreement.Metric;
import io.palier.agreement.Objective;
import io.palier.agreement.PauseReason;
import io.palier.agreement.PauseRule;
import io.palier.agreement.Priority;
import io.palier.agreement.PriorityRule;
import io.palier.agreement.Scope;
import io.palier.agreement.Side;
import io.palier.agreement.Terms;
import io.palier.agreement.Threshold;
import io.palier.agreement.ThresholdAction;
import io.palier.organization.Role;
import io.palier.organization.SupportLevel;
import io.palier.slaclock.GoalChange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TermsReadingTests {

    private static final Terms EVERYTHING = new Terms(
            Map.of(
                    "NIGHT",
                    new Hours(
                            ZoneId.of("Africa/Tunis"),
                            Map.of(DayOfWeek.FRIDAY, List.of("08:00-12:00", "22:00-06:00")),
                            List.of(
                                    new Hours.ClosedDays(
                                            LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 2), true, List.of()),
                                    new Hours.ClosedDays(
                                            LocalDate.of(2026, 5, 1),
                                            LocalDate.of(2026, 5, 1),
                                            false,
                                            List.of("12:00-18:00"))),
                            "tn")),
            List.of(
                    new PriorityRule(
                            "SEVERAL_AND_REVENUE", null, 3, null, Scope.SEVERAL_CUSTOMERS, true, null, Priority.P1),
                    new PriorityRule("EVERYTHING_ELSE", null, null, null, null, null, null, Priority.P4)),
            List.of(
                    new Objective(
                            Metric.UPDATE,
                            Priority.P1,
                            null,
                            Duration.ofMinutes(30),
                            "NIGHT",
                            Set.of(),
                            Medium.SMS,
                            null),
                    new Objective(
                            Metric.RESOLVE,
                            Priority.P1,
                            1,
                            Duration.ofMinutes(90),
                            "NIGHT",
                            Set.of(PauseReason.AWAITING_OPERATOR),
                            null,
                            null),
                    new Objective(
                            Metric.RESOLVE,
                            Priority.P2,
                            null,
                            Duration.ofHours(4),
                            "NIGHT",
                            Set.of(),
                            null,
                            Side.OPERATOR)),
            List.of(new PauseRule(PauseReason.AWAITING_OPERATOR, Set.of(Role.VENDOR, Role.MANAGER), true)),
            List.of(
                    Threshold.at(75, 1),
                    new Threshold(
                            null,
                            Duration.ofMinutes(30),
                            List.of(1, 2),
                            Set.of(ThresholdAction.TELL_HOLDER, ThresholdAction.RAISE_VISIBILITY),
                            Duration.ofMinutes(15))),
            List.of(
                    new EscalationContact(SupportLevel.L4, 1, Who.TEAM, null, null),
                    new EscalationContact(
                            SupportLevel.L4,
                            2,
                            Who.PERSON,
                            "Nadia Noc",
                            "noc@vendor.example",
                            "+33199001122",
                            "NIGHT",
                            new EscalationContact.Backup("Omar Noc", "noc2@vendor.example", "+33199001123")),
                    new EscalationContact(SupportLevel.L4, 3, Who.ON_CALL, null, null)),
            GoalChange.FROM_START);

    @Test
    void whatIsWrittenIntoTheFormIsReadAsTheSameTerms() {
        var mistakes = new Mistakes();
        var read = read(form(EVERYTHING), mistakes);
        assertThat(mistakes.byField()).isEmpty();
        assertThat(read.terms()).isEqualTo(EVERYTHING);
    }

    @Test
    void aCellKeepsWhatWasTypedAndTheMistakeStandsBesideIt() {
        var mistakes = new Mistakes();
        var form = form(EVERYTHING).withRows(List.of(row("P1", "soon", "NIGHT"), row("P2", "4h", "NOWHERE")));
        var read = read(form, mistakes);
        assertThat(mistakes.byField()).containsOnlyKeys("rows[0].cells[0].goal", "rows[1].cells[0].calendar");
        assertThat(form.rows().get(0).cells().get(0).goal()).isEqualTo("soon");
        assertThat(read.terms().objectives()).isEmpty();
    }

    @Test
    void aPathOfTheTermsIsFoundInTheForm() {
        var rows = List.of(row("P1", "", ""), row("P2", "4h", "NIGHT"));
        var read = read(form(EVERYTHING).withRows(rows), new Mistakes());
        assertThat(read.fields().of("objectives[0].goal")).isEqualTo("rows[1].cells[0].goal");
        assertThat(read.fields().of("contacts[1].email")).isEqualTo("contacts[1].email");
        assertThat(read.fields().of("contacts[1].backup.phone")).isEqualTo("contacts[1].backupPhone");
        assertThat(read.fields().of("contacts[1].backup")).isEqualTo("contacts[1].backupEmail");
        assertThat(read.fields().of("thresholds[1].actions")).isEqualTo("thresholds[1].actions");
        assertThat(read.fields().of("elsewhere")).isEqualTo("elsewhere");
    }

    @Test
    void hoursThatOverlapAndWeeksThatNeverOpenAreRefusedBesideTheDay() {
        var overlap = mistakesOf(week -> week.withDays(List.of("08:00-12:00, 11:00-13:00", "", "", "", "", "", "")));
        assertThat(overlap).containsOnlyKeys("calendars[0].days[0]");
        var closed = mistakesOf(week -> week.withDays(List.of()));
        assertThat(closed).containsOnlyKeys("calendars[0].days[0]");
        var unreadable = mistakesOf(week -> week.withDays(List.of("08:00-18:00", "", "all morning")));
        assertThat(unreadable).containsOnlyKeys("calendars[0].days[2]");
    }

    @Test
    void aRenamedCalendarTakesItsCellsAlong() {
        var was = form(EVERYTHING);
        var week = was.calendars().get(0);
        var renamed =
                new WeekForm(week.was(), "NIGHTS", week.zone(), week.holidays(), week.days(), week.closures(), "", "");
        var mistakes = new Mistakes();
        var read = read(was.withCalendars(List.of(renamed)), mistakes);
        assertThat(mistakes.byField()).isEmpty();
        assertThat(read.terms().objectives()).extracting(Objective::calendar).containsOnly("NIGHTS");
        assertThat(read.terms().contacts().get(1).hours()).isEqualTo("NIGHTS");
    }

    @Test
    void aLineOfThePriorityTableThatChangesGetsACodeThatSaysWhatItAsksFor() {
        var line = form(EVERYTHING).rules().get(0);
        assertThat(RuleCode.of(line)).isEqualTo("SEVERAL_AND_REVENUE");
        var changed = new RuleLine(line.code(), line.coded(), "", "2", "", line.scope(), "", "", "P1");
        assertThat(RuleCode.of(changed)).isEqualTo("SEVERITY.2+SCOPE.SEVERAL_CUSTOMERS");
    }

    private static Map<String, Mistakes.Mistake> mistakesOf(UnaryOperator<WeekForm> change) {
        var form = form(EVERYTHING);
        var mistakes = new Mistakes();
        read(form.withCalendars(List.of(change.apply(form.calendars().get(0)))), mistakes);
        return mistakes.byField();
    }

    private static GoalRow row(String priority, String goal, String calendar) {
        return new GoalRow(priority, "", Side.COUNTERPART.name(), List.of(new GoalCell(goal, calendar, List.of(), "")));
    }

    private static TermsReading.Read read(TermsForm form, Mistakes mistakes) {
        return TermsReading.read(form, AgreementKind.UNDERPINNING_CONTRACT, mistakes);
    }

    private static TermsForm form(Terms terms) {
        return TermsWriting.form(terms, AgreementKind.UNDERPINNING_CONTRACT, "1", "", "");
    }
}
