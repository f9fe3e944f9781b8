package io.palier.escalation;

import io.palier.agreement.AgreementVersion;
import io.palier.letter.LetterId;
import io.palier.organization.Team;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import io.palier.slaclock.ServiceCalendar;
import io.palier.ticket.TicketSummary;
import java.time.Duration;

/** What there is to tell: the threshold that was crossed, and how things stood when it was found. */
record Occasion(ThresholdCrossed event, AgreementVersion agreement, TicketSummary ticket, Team holder) {

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

    /** The name of the letter that tells this to that address: the same whenever it is told again. */
    LetterId letterTo(String address) {
        return LetterId.about("escalation clock=" + event.clockId() + " threshold="
                + event.threshold().replace("%", "") + " generation=" + event.generation() + " to=" + address);
    }
}
