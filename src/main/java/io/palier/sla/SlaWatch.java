package io.palier.sla;

import io.palier.sla.Bell.Outcome;
import io.palier.sla.DueTimers.DueTimer;
import io.palier.ticket.TicketNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Finds the thresholds that fell due and says so, each exactly once, on any number of nodes (domain.md E1–E3). */
@Component
public class SlaWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SlaWatch.class);
    private static final int PAGE = 500;

    private final DueTimers timers;
    private final Bell bell;
    private final Clock clock;

    SlaWatch(DueTimers timers, Bell bell, Clock clock) {
        this.timers = timers;
        this.bell = bell;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${palier.sla.watch-every:1s}", initialDelayString = "PT3S")
    void watch() {
        round();
    }

    /**
     * Fires every timer that is due by now, oldest first; returns how many this node fired. A timer that fails stops no
     * other and is set aside after three rounds; a ticket that somebody is moving is left to the next round.
     */
    public int round() {
        return round(Instant.EPOCH);
    }

    /** As above, but only timers to be looked at from {@code since} on (inclusive), for whoever saw to all before that. */
    public int round(Instant since) {
        var until = now();
        var busy = new HashSet<TicketNumber>();
        var fired = 0;
        @Nullable DueTimer last = null;
        List<DueTimer> page;
        do {
            page = timers.page(since, last, until, PAGE);
            for (var timer : page) {
                fired += ring(timer, busy) ? 1 : 0;
                last = timer;
            }
        } while (page.size() == PAGE);
        return fired;
    }

    /** Thresholds of one ticket fire in their order: what is due on a busy one waits for the next round as a whole. */
    private boolean ring(DueTimer timer, Set<TicketNumber> busy) {
        if (busy.contains(timer.ticket())) {
            return false;
        }
        try {
            var outcome = bell.ring(timer, now());
            if (outcome == Outcome.BUSY) {
                busy.add(timer.ticket());
            }
            return outcome == Outcome.FIRED;
        } catch (TransientDataAccessException | TransactionException e) {
            LOG.warn(
                    "ticket={} event=timer-must-wait because={}",
                    timer.ticket(),
                    e.getClass().getName());
            busy.add(timer.ticket());
        } catch (RuntimeException e) {
            count(timer, e);
        }
        return false;
    }

    /** Only the kind of failure is told: its message may hold what a caller said. */
    private void count(DueTimer timer, RuntimeException why) {
        var setAside = timers.failed(timer, why, now());
        LOG.error(
                "ticket={} clock={} threshold={} event={} because={}",
                timer.ticket(),
                timer.clockId(),
                timer.threshold(),
                setAside ? "timer-set-aside" : "timer-failed",
                why.getClass().getName());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
