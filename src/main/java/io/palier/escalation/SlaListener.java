package io.palier.escalation;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.Agreements;
import io.palier.agreement.Threshold;
import io.palier.agreement.ThresholdAction;
import io.palier.escalation.AlertTable.Wanted;
import io.palier.escalation.Telling.Word;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import io.palier.sla.SlaEvent.ThresholdsCrossed;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketSummary;
import io.palier.ticket.Tickets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Raises an alert for each crossed threshold, tells whom it must reach and does what else the agreement wants, in the
 * transaction that found it: no crossing without these, and none of these without the crossing (domain.md E1, ADR 3).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SlaListener {

    private static final Logger LOG = LoggerFactory.getLogger(SlaListener.class);

    private final Agreements agreements;
    private final Organization organization;
    private final Tickets tickets;
    private final AlertTable alerts;
    private final Telling telling;

    SlaListener(Agreements agreements, Organization organization, Tickets tickets, AlertTable alerts, Telling telling) {
        this.agreements = agreements;
        this.organization = organization;
        this.tickets = tickets;
        this.alerts = alerts;
        this.telling = telling;
    }

    /** The same crossing a second time tells nobody. */
    @EventListener
    void tell(ThresholdsCrossed event) {
        var numbers = event.crossings().stream()
                .map(ThresholdCrossed::ticket)
                .distinct()
                .toList();
        var taken = tickets.workers(numbers);
        var summaries = tickets.summaries(numbers);
        var raised = alerts.raise(event.crossings().stream()
                .map(crossing -> wanted(crossing, taken))
                .toList());
        telling.tell(
                raised.stream()
                        .flatMap(alert -> word(alert, summaries).stream())
                        .toList(),
                event.crossings().get(0).processedAt());
        raised.forEach(alert -> LOG.info(
                "ticket={} event=alert metric={} threshold={} alert={}",
                alert.crossing().ticket(),
                alert.crossing().metric(),
                alert.crossing().threshold(),
                alert.id()));
        raised.forEach(alert -> move(alert.crossing(), taken));
    }

    private Wanted wanted(ThresholdCrossed crossing, Map<TicketNumber, StaffId> taken) {
        var threshold = threshold(crossing);
        return new Wanted(
                crossing,
                does(threshold, ThresholdAction.RAISE_VISIBILITY),
                isProposed(crossing, threshold, taken),
                next(crossing, threshold));
    }

    private static @Nullable Instant next(ThresholdCrossed crossing, Optional<Threshold> threshold) {
        var repeat = threshold.map(Threshold::repeat).orElse(null);
        if (repeat == null) {
            return null;
        }
        var planned = crossing.effectiveAt().plus(repeat);
        return planned.isAfter(crossing.processedAt())
                ? planned
                : crossing.processedAt().plus(repeat);
    }

    /** Told with the terms of the version that the clock is pinned to; a threshold that nobody asked for tells nobody. */
    private Optional<Word> word(Alert alert, Map<TicketNumber, TicketSummary> summaries) {
        var crossing = alert.crossing();
        var holder = organization.team(crossing.team()).orElseThrow();
        var ticket = Optional.ofNullable(summaries.get(crossing.ticket())).orElseThrow();
        return threshold(crossing)
                .map(threshold -> new Word(
                        alert,
                        threshold,
                        new Occasion(crossing, terms(crossing), ticket, holder, 1, crossing.effectiveAt())));
    }

    /** Only L1 knows its next level without anybody's finding; elsewhere the move is proposed to those who can say. */
    private void move(ThresholdCrossed crossing, Map<TicketNumber, StaffId> taken) {
        if (does(threshold(crossing), ThresholdAction.MOVE_TO_NEXT_LEVEL)
                && crossing.level() == SupportLevel.L1
                && !taken.containsKey(crossing.ticket())) {
            tickets.escalateUntaken(
                    crossing.ticket(), terms(crossing).code() + " " + crossing.threshold(), crossing.processedAt());
        }
    }

    private static boolean isProposed(
            ThresholdCrossed crossing, Optional<Threshold> threshold, Map<TicketNumber, StaffId> taken) {
        var wanted = does(threshold, ThresholdAction.PROPOSE_NEXT_LEVEL)
                || (does(threshold, ThresholdAction.MOVE_TO_NEXT_LEVEL) && crossing.level() != SupportLevel.L1);
        return wanted && !crossing.level().isVendor() && !taken.containsKey(crossing.ticket());
    }

    private Optional<Threshold> threshold(ThresholdCrossed crossing) {
        return terms(crossing).threshold(crossing.threshold());
    }

    private AgreementVersion terms(ThresholdCrossed crossing) {
        return agreements.version(crossing.agreement());
    }

    private static boolean does(Optional<Threshold> threshold, ThresholdAction action) {
        return threshold.filter(found -> found.actions().contains(action)).isPresent();
    }
}
