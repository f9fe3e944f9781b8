package io.palier.escalation;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersion;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Coverage;
import io.palier.agreement.EscalationContact;
import io.palier.agreement.Metric;
import io.palier.agreement.Objective;
import io.palier.agreement.Priority;
import io.palier.agreement.Terms;
import io.palier.agreement.Threshold;
import io.palier.knowledge.CategoryCode;
import io.palier.organization.PartyCode;
import io.palier.organization.SupportLevel;
import io.palier.organization.Team;
import io.palier.organization.TeamCode;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import io.palier.slaclock.GoalChange;
import io.palier.slaclock.ServiceCalendar;
import io.palier.slaclock.TimeRange;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.TicketSummary;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Crossed thresholds in the words of these tests: a P2 in Paris, due Monday 2 March 2026 at noon. */
final class Crossings {

    static final TicketNumber NUMBER = new TicketNumber("INC-2026-000042");
    static final Instant DUE = Instant.parse("2026-03-02T11:00:00Z");
    static final Team BILLING = new Team(
            new TeamCode("L3-BILLING"),
            new PartyCode("DEP-BILLING"),
            SupportLevel.L3,
            "Billing",
            "Facturation",
            "billing@palier.example");
    static final Team VENDOR_DESK = new Team(
            new TeamCode("L4-BILLTECH"),
            new PartyCode("VENDOR-BILLTECH"),
            SupportLevel.L4,
            "BillTech",
            "BillTech",
            "desk@billtech.example");

    private Crossings() {}

    static ThresholdCrossed crossing(int percent, Team holder, Instant found) {
        return crossing(percent + "%", holder, found);
    }

    static ThresholdCrossed crossing(String threshold, Team holder, Instant found) {
        return new ThresholdCrossed(
                7,
                1,
                NUMBER,
                new AgreementVersionId(1),
                AgreementKind.SLA,
                Metric.RESOLVE,
                Priority.P2,
                3,
                threshold,
                holder.level(),
                holder.code(),
                DUE,
                found,
                found,
                false);
    }

    static AgreementVersion agreement(EscalationContact... contacts) {
        var hours = ServiceCalendar.weekly(
                ZoneId.of("Europe/Paris"), DayOfWeek.MONDAY, DayOfWeek.FRIDAY, TimeRange.parse("08:00-18:00"));
        return new AgreementVersion(
                new AgreementVersionId(1),
                "SLA-DAY-ONE",
                1,
                new Coverage(AgreementKind.SLA, null, null, null),
                "Customer promise",
                "Engagement client",
                Instant.EPOCH,
                null,
                new Terms(
                        Map.of(),
                        List.of(),
                        List.of(new Objective(
                                Metric.RESOLVE, Priority.P2, Duration.ofHours(8), "BUSINESS_HOURS", Set.of())),
                        List.of(),
                        List.of(Threshold.at(75, 1), Threshold.at(100, 1, 2)),
                        List.of(contacts),
                        GoalChange.KEEP_ELAPSED),
                Map.of("BUSINESS_HOURS", hours));
    }

    static TicketSummary ticket(String summary, @Nullable String assignee) {
        return new TicketSummary(
                NUMBER,
                1,
                summary,
                TicketStatus.IN_PROGRESS,
                Priority.P2,
                SupportLevel.L3,
                BILLING.code(),
                null,
                assignee,
                new CategoryCode("WRONG_BILL"),
                null,
                DUE,
                DUE,
                false);
    }
}
