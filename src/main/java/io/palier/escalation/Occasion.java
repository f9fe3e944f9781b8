package io.palier.escalation;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.Medium;
import io.palier.agreement.MediumRule;
import io.palier.letter.LetterId;
import io.palier.organization.Team;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import io.palier.slaclock.ServiceCalendar;
import io.palier.ticket.TicketSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

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

    /** How the agreement wants it told: the rule for this priority before the one for all; empty where it says nothing. */
    Optional<MediumRule> medium() {
        var wanted = isBreach() ? MediumRule.Event.BREACHED : MediumRule.Event.AT_RISK;
        return agreement.terms().media().stream()
                .filter(rule -> rule.event() == wanted)
                .filter(rule -> rule.priority() == null || rule.priority() == event.priority())
                .min(Comparator.comparing(rule -> rule.priority() == null));
    }

    /** How that addressee is told: on screen alone where that is agreed and they have one, else by mail as well. */
    Medium mediumFor(Addressee addressee) {
        var agreed = medium().map(MediumRule::medium).orElse(Medium.MAIL);
        var hasScreen = addressee.staff() != null || addressee.team() != null;
        return agreed == Medium.SCREEN && hasScreen ? Medium.SCREEN : Medium.MAIL;
    }

    /** The name of the letter that tells this to that address: the same whenever it is told again. */
    LetterId letterTo(String address) {
        return LetterId.about("escalation clock=" + event.clockId() + " threshold="
                + event.threshold().replace("%", "") + " generation=" + event.generation() + " to=" + address
                + (step == 1 ? "" : " step=" + step));
    }
}
