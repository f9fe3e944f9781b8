package io.palier.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.Medium;
import io.palier.agreement.MediumRule;
import io.palier.agreement.MediumRule.Event;
import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.agreement.Terms;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OccasionTests {

    @Test
    void aRuleForThePriorityComesBeforeThoseForAll() {
        var all = rule(Event.BREACHED, null, Medium.MAIL);
        var own = rule(Event.BREACHED, Priority.P2, Medium.SMS);
        var other = rule(Event.BREACHED, Priority.P1, Medium.PHONE);
        assertThat(occasion(Metric.RESOLVE, "100%", all, own, other).media()).containsExactly(own);
        assertThat(occasion(Metric.RESOLVE, "100%", all, other).media()).containsExactly(all);
        assertThat(occasion(Metric.RESOLVE, "75%", all, own, other).media()).isEmpty();
    }

    @Test
    void thatAnUpdateIsSoonDueHasRulesOfItsOwn() {
        var update = rule(Event.UPDATE, null, Medium.SMS);
        var risk = rule(Event.AT_RISK, null, Medium.MAIL);
        var breach = rule(Event.BREACHED, null, Medium.PHONE);
        assertThat(occasion(Metric.UPDATE, "75%", update, risk, breach).media()).containsExactly(update);
        assertThat(occasion(Metric.UPDATE, "75%", risk, breach).media()).containsExactly(risk);
        assertThat(occasion(Metric.RESOLVE, "75%", update, risk, breach).media())
                .containsExactly(risk);
        assertThat(occasion(Metric.UPDATE, "100%", update, risk, breach).media())
                .as("one that was missed is a breach like any other")
                .containsExactly(breach);
    }

    private static Occasion occasion(Metric metric, String threshold, MediumRule... media) {
        var holder = Crossings.BILLING;
        var c = Crossings.crossing(threshold, holder, Crossings.DUE);
        var crossing = new ThresholdCrossed(
                c.clockId(),
                c.generation(),
                c.ticket(),
                c.agreement(),
                c.kind(),
                metric,
                c.priority(),
                c.severity(),
                threshold,
                c.level(),
                c.team(),
                c.dueAt(),
                c.effectiveAt(),
                c.processedAt(),
                false);
        return new Occasion(crossing, with(media), Crossings.ticket("x", null), holder, 1, crossing.effectiveAt());
    }

    private static AgreementVersion with(MediumRule... media) {
        var a = Crossings.agreement();
        var t = a.terms();
        var terms = new Terms(
                t.calendars(),
                t.priorityRules(),
                t.objectives(),
                t.pauseRules(),
                t.thresholds(),
                t.contacts(),
                Arrays.asList(media),
                t.constraints(),
                t.penalties(),
                t.onGoalChange(),
                t.noticeDays());
        return new AgreementVersion(
                a.id(),
                a.code(),
                a.version(),
                a.coverage(),
                a.nameEn(),
                a.nameFr(),
                a.validFrom(),
                a.validUntil(),
                terms,
                a.calendars());
    }

    private static MediumRule rule(Event event, @Nullable Priority priority, Medium medium) {
        return new MediumRule(event, priority, medium, null);
    }
}
