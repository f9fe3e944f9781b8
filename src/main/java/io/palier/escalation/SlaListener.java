package io.palier.escalation;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Agreements;
import io.palier.agreement.Threshold;
import io.palier.agreement.ThresholdAction;
import io.palier.escalation.AlertTable.Wanted;
import io.palier.escalation.Telling.Word;
import io.palier.organization.Organization;
import io.palier.organization.SupportLevel;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import io.palier.sla.SlaEvent.ThresholdsCrossed;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketSummary;
import io.palier.ticket.Tickets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** So many tickets a line of the log names; the alerts themselves are rows. */
    private static final int NAMED = 10;

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

    /** What was found, with what the version that the clock is pinned to says about it. */
    private record Found(ThresholdCrossed crossing, AgreementVersion terms, Optional<Threshold> threshold) {

        boolean does(ThresholdAction action) {
            return threshold.filter(agreed -> agreed.actions().contains(action)).isPresent();
        }

        boolean isAt(SupportLevel level) {
            return crossing.level() == level;
        }
    }

    /** The same crossing a second time tells nobody. */
    @EventListener
    void tell(ThresholdsCrossed event) {
        var found = found(event.crossings());
        var numbers = event.crossings().stream()
                .map(ThresholdCrossed::ticket)
                .distinct()
                .toList();
        var summaries = tickets.summaries(numbers);
        var raised = alerts.raise(
                found.values().stream().map(one -> wanted(one, summaries)).toList());
        telling.tell(
                raised.stream()
                        .flatMap(alert ->
                                word(alert, Objects.requireNonNull(found.get(alert.key())), summaries).stream())
                        .toList(),
                event.crossings().get(0).processedAt());
        raised.forEach(alert -> move(Objects.requireNonNull(found.get(alert.key())), summaries));
        log(raised);
    }

    /** A line a page: with a line for each, writing the log would be a tenth of the work when promises break in crowds. */
    private static void log(List<Alert> raised) {
        if (raised.isEmpty()) {
            return;
        }
        LOG.info(
                "event=alerts count={} tickets={}",
                raised.size(),
                raised.stream()
                        .map(alert -> alert.crossing().ticket())
                        .limit(NAMED)
                        .toList());
    }

    /** In order; each version and each of its thresholds is looked up once for all that crossed it. */
    private Map<String, Found> found(List<ThresholdCrossed> crossings) {
        var terms = new HashMap<AgreementVersionId, AgreementVersion>();
        var thresholds = new HashMap<String, Optional<Threshold>>();
        var found = new LinkedHashMap<String, Found>();
        for (var crossing : crossings) {
            var agreed = terms.computeIfAbsent(crossing.agreement(), agreements::version);
            var threshold = thresholds.computeIfAbsent(
                    crossing.agreement() + " " + crossing.threshold(), any -> agreed.threshold(crossing.threshold()));
            found.put(Alert.key(crossing), new Found(crossing, agreed, threshold));
        }
        return found;
    }

    private static Wanted wanted(Found found, Map<TicketNumber, TicketSummary> tickets) {
        return new Wanted(
                found.crossing(),
                found.does(ThresholdAction.RAISE_VISIBILITY),
                isProposed(found, tickets),
                next(found.crossing(), found.threshold()));
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

    /** A threshold that nobody asked for tells nobody. */
    private Optional<Word> word(Alert alert, Found found, Map<TicketNumber, TicketSummary> summaries) {
        var crossing = found.crossing();
        var holder = organization.team(crossing.team()).orElseThrow();
        var ticket = Optional.ofNullable(summaries.get(crossing.ticket())).orElseThrow();
        return found.threshold()
                .map(threshold -> new Word(
                        alert,
                        threshold,
                        new Occasion(crossing, found.terms(), ticket, holder, 1, crossing.effectiveAt())));
    }

    /** Only L1 knows its next level without anybody's finding; elsewhere the move is proposed to those who can say. */
    private void move(Found found, Map<TicketNumber, TicketSummary> summaries) {
        var crossing = found.crossing();
        if (found.does(ThresholdAction.MOVE_TO_NEXT_LEVEL)
                && found.isAt(SupportLevel.L1)
                && isUntaken(crossing, summaries)) {
            tickets.escalateUntaken(
                    crossing.ticket(), found.terms().code() + " " + crossing.threshold(), crossing.processedAt());
        }
    }

    private static boolean isProposed(Found found, Map<TicketNumber, TicketSummary> tickets) {
        var wanted = found.does(ThresholdAction.PROPOSE_NEXT_LEVEL)
                || (found.does(ThresholdAction.MOVE_TO_NEXT_LEVEL) && !found.isAt(SupportLevel.L1));
        return wanted && !found.crossing().level().isVendor() && isUntaken(found.crossing(), tickets);
    }

    private static boolean isUntaken(ThresholdCrossed crossing, Map<TicketNumber, TicketSummary> tickets) {
        return Objects.requireNonNull(tickets.get(crossing.ticket())).assignee() == null;
    }
}
