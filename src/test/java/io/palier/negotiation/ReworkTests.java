package io.palier.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Hours;
import io.palier.agreement.Metric;
import io.palier.agreement.Objective;
import io.palier.agreement.Priority;
import io.palier.agreement.Terms;
import io.palier.slaclock.GoalChange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReworkTests {

    private final TermsForm form = TermsWriting.form(
            new Terms(
                    Map.of(
                            "OFFICE",
                            new Hours(
                                    ZoneId.of("Europe/Paris"),
                                    Map.of(DayOfWeek.MONDAY, List.of("08:00-12:00", "13:00-18:00")),
                                    List.of(),
                                    null)),
                    List.of(),
                    List.of(new Objective(Metric.RESOLVE, Priority.P1, Duration.ofHours(2), "OFFICE", Set.of())),
                    List.of(),
                    List.of(),
                    List.of(),
                    GoalChange.KEEP_ELAPSED),
            AgreementKind.UNDERPINNING_CONTRACT,
            "7",
            "",
            "");

    @Test
    void aRowForASeverityStandsBelowItsPriorityAndCountsOnItsCalendar() {
        var more = Rework.after("rows:add", adding("P1", "1"));
        assertThat(more.rows()).hasSize(5);
        assertThat(more.rows().get(1).severity()).isEqualTo("1");
        assertThat(more.rows().get(1).cells().get(Metric.RESOLVE.ordinal()).calendar())
                .isEqualTo("OFFICE");
        assertThat(more.rows().get(1).cells()).allMatch(cell -> cell.goal().isEmpty());
        assertThat(Rework.after("rows:remove:1", more).rows()).isEqualTo(form.rows());
        assertThat(Rework.after("rows:add", more).rows()).as("not twice").isEqualTo(more.rows());
    }

    @Test
    void aDayIsCopiedToTheOthersThatAreMeant() {
        var week = form.calendars().get(0);
        var asked = form.withCalendars(List.of(
                new WeekForm(week.was(), week.name(), week.zone(), "", week.days(), List.of(), "0", "WEEKDAYS")));
        assertThat(Rework.after("calendars:copy:0", asked).calendars().get(0).days())
                .startsWith("08:00-12:00, 13:00-18:00")
                .containsOnly("08:00-12:00, 13:00-18:00", "")
                .endsWith("", "");
    }

    @Test
    void closuresCalendarsThresholdsAndContactsComeAndGo() {
        var more = Rework.after("closures:add:0", form);
        assertThat(more.calendars().get(0).closures()).hasSize(1);
        assertThat(Rework.after("closures:remove:0:0", more)).isEqualTo(form);
        var two = Rework.after("calendars:add", form);
        assertThat(two.calendars()).hasSize(2);
        assertThat(Rework.after("calendars:remove:1", two)).isEqualTo(form);
        assertThat(Rework.after("calendars:remove:0", form))
                .as("never the last")
                .isEqualTo(form);
        assertThat(Rework.after("thresholds:remove:0", Rework.after("thresholds:add", form)))
                .isEqualTo(form);
        assertThat(Rework.after("contacts:remove:0", Rework.after("contacts:add", form)))
                .isEqualTo(form);
    }

    @Test
    void theLineThatMatchesEverythingStaysLast() {
        var one = Rework.after("rules:add", form);
        assertThat(one.rules()).hasSize(2);
        assertThat(one.rules().get(1).isCatchAll()).isTrue();
        var two = Rework.after("rules:add", one);
        assertThat(Rework.after("rules:down:1", two)).isEqualTo(two);
        assertThat(Rework.after("rules:up:2", two)).isEqualTo(two);
        assertThat(Rework.after("rules:up:1", two).rules())
                .containsExactly(
                        two.rules().get(1), two.rules().get(0), two.rules().get(2));
    }

    @Test
    void aButtonThatIsNotThereChangesNothing() {
        for (var button :
                List.of("", "save", "rows", "rows:remove:99", "rules:up:-1", "closures:remove:9:9", "x:y:z")) {
            assertThat(Rework.after(button, form)).as(button).isEqualTo(form);
        }
    }

    private TermsForm adding(String priority, String severity) {
        return new TermsForm(
                form.revision(),
                form.validFrom(),
                form.validUntil(),
                form.noticeDays(),
                form.note(),
                form.onGoalChange(),
                new Adding(priority, severity, "COUNTERPART"),
                form.rows(),
                form.calendars(),
                form.pauses(),
                form.rules(),
                form.thresholds(),
                form.contacts(),
                form.media(),
                form.constraints(),
                form.money(),
                form.penalties());
    }
}
