package io.palier.escalation;

import io.palier.escalation.AlertTable.Due;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Tells again what nobody has acknowledged, on any number of nodes, each step once (domain.md E6). */
@Component
public class EscalationWatch {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationWatch.class);
    private static final int PAGE = 200;

    private final AlertTable alerts;
    private final EscalationStep steps;
    private final Clock clock;

    EscalationWatch(AlertTable alerts, EscalationStep steps, Clock clock) {
        this.alerts = alerts;
        this.steps = steps;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S", initialDelayString = "PT4S")
    void watch() {
        round();
    }

    /**
     * Takes every step that is due by now, the longest due first; gives how many this node took. One that fails stops no
     * other and is set aside after three rounds; what another node or a move has in hand is left to the next round.
     */
    public int round() {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var taken = 0;
        var page = alerts.dueSteps(now, null, PAGE);
        while (!page.isEmpty()) {
            taken += (int) page.stream().filter(due -> take(due, now)).count();
            page = alerts.dueSteps(now, page.get(page.size() - 1), PAGE);
        }
        return taken;
    }

    private boolean take(Due due, Instant now) {
        try {
            return steps.take(due.alert(), due.ticket(), now);
        } catch (TransientDataAccessException | TransactionException e) {
            LOG.warn(
                    "ticket={} event=step-must-wait because={}",
                    due.ticket(),
                    e.getClass().getName());
        } catch (RuntimeException e) {
            var setAside = alerts.failed(due.alert(), e, now);
            LOG.error(
                    "ticket={} alert={} event={} because={}",
                    due.ticket(),
                    due.alert(),
                    setAside ? "alert-set-aside" : "step-failed",
                    e.getClass().getName());
        }
        return false;
    }
}
