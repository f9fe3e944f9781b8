package io.palier.sla;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersion;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Coverage;
import io.palier.agreement.Metric;
import io.palier.agreement.Objective;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.agreement.Terms;
import io.palier.agreement.Threshold;
import io.palier.slaclock.GoalChange;
import io.palier.slaclock.ServiceCalendar;
import io.palier.slaclock.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small promise to resolve: 2 h by day and night at P1, 8 office hours at P3, nothing at P4. */
final class Promises {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static final AgreementVersion TERMS = new AgreementVersion(
            new AgreementVersionId(1),
            "TEST",
            1,
            new Coverage(AgreementKind.SLA, null, null, null),
            "Test",
            "Essai",
            Instant.EPOCH,
            null,
            new Terms(
                    Map.of(),
                    List.of(),
                    List.of(
                            resolve(Priority.P1, 2, "ALWAYS", PauseReason.AWAITING_CUSTOMER),
                            resolve(Priority.P2, 8, "OFFICE", PauseReason.SPARE_PART),
                            resolve(Priority.P3, 8, "OFFICE", PauseReason.AWAITING_CUSTOMER, PauseReason.PLANNED_WORK)),
                    List.of(),
                    List.of(Threshold.at(75, 1), Threshold.at(100, 1, 2)),
                    List.of(),
                    GoalChange.KEEP_ELAPSED),
            Map.of(
                    "ALWAYS", ServiceCalendar.alwaysOpen(PARIS),
                    "OFFICE",
                            ServiceCalendar.weekly(
                                    PARIS, DayOfWeek.MONDAY, DayOfWeek.FRIDAY, TimeRange.parse("08:00-18:00"))));

    private Promises() {}

    static Objective resolveAt(Priority priority) {
        return TERMS.objective(Metric.RESOLVE, priority).orElseThrow();
    }

    private static Objective resolve(Priority priority, int hours, String calendar, PauseReason... pausedBy) {
        return new Objective(Metric.RESOLVE, priority, Duration.ofHours(hours), calendar, Set.of(pausedBy));
    }
}
