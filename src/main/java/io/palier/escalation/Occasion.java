package io.palier.escalation;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.MediumRule;
import io.palier.agreement.MediumRule.Event;
import io.palier.agreement.Metric;
import io.palier.letter.LetterId;
import io.palier.organization.Team;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import io.palier.slaclock.ServiceCalendar;
import io.palier.ticket.TicketSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What there is to tell: the threshold that was crossed, and how things stood when it was told.
 *
 * @param event as it stands now: on the level and with the team that hold the ticket, found at the time of telling
 * @param step how far it reaches by now
 * @param plannedAt when this step was to be told: the crossing's time for the first
 */
record Occasion(
        ThresholdCrossed event,
        AgreementVersion agreement,
        TicketSummary ticket,
        Team holder,
        int step,
        Instant plannedAt) {

    boolean isBreach() {
        return event.isBreach();
    }

    /** The hours the promise counts in. */
    ServiceCalendar hours() {
        return agreement
                .objective(event.metric(), event.priority(), event.severity())
                .map(agreement::calendarOf)
                .orElseGet(() -> agreement.calendars().values().iterator().next());
    }

    /** The service time that was left before the deadline, zero once that has passed. */
    Duration left() {
        return event.processedAt().isBefore(event.dueAt())
                ? hours().between(event.processedAt(), event.dueAt())
                : Duration.ZERO;
    }

    /** The service time that had passed since the deadline, zero before it. */
    Duration late() {
        return event.dueAt().isBefore(event.processedAt())
                ? hours().between(event.dueAt(), event.processedAt())
                : Duration.ZERO;
    }

    /**
     * How the agreement wants it told: the rules for this priority before those for all; empty where it says nothing. That
     * an update is soon due has rules of its own, before those for whatever else is at risk.
     */
    List<MediumRule> media() {
        if (isBreach()) {
            return agreement.mediaFor(Event.BREACHED, event.priority());
        }
        var updates = event.metric() == Metric.UPDATE
                ? agreement.mediaFor(Event.UPDATE, event.priority())
                : List.<MediumRule>of();
        return updates.isEmpty() ? agreement.mediaFor(Event.AT_RISK, event.priority()) : updates;
    }

    /** The name of the letter that tells this to that address: the same whenever it is told again. */
    LetterId letterTo(String address) {
        return LetterId.about("escalation clock=" + event.clockId() + " threshold="
                + event.threshold().replace("%", "") + " generation=" + event.generation() + " to=" + address
                + (step == 1 ? "" : " step=" + step));
    }
}
