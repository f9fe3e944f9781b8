package io.palier.sla;

import io.palier.sla.Bell.Outcome;
import io.palier.sla.DueTimers.DueTimer;
import io.palier.ticket.TicketNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Finds the thresholds that fell due and says so, each exactly once, on any number of nodes (domain.md E1–E3). It sleeps
 * until the next one falls due, and a second at most, since another node may plan one that is due sooner.
 */
@Component
public class SlaWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SlaWatch.class);
    static final int PAGE = 500;

    /** While one waits for the disk, the others work. */
    static final int HANDS = 3;

    private final DueTimers timers;
    private final Peal peal;
    private final Bell bell;
    private final Clock clock;
    private volatile boolean leaving;

    SlaWatch(DueTimers timers, Peal peal, Bell bell, Clock clock) {
        this.timers = timers;
        this.peal = peal;
        this.bell = bell;
        this.clock = clock;
    }

    /** A node that leaves finishes the page in hand and leaves the rest to the others, at once. */
    @EventListener(ContextClosedEvent.class)
    void leave() {
        leaving = true;
    }

    /** When the next timer falls due, as far as is planned by now; empty where none is. */
    Optional<Instant> nextDue() {
        return timers.next(now());
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
            page = timers.page(since, last, until, HANDS * PAGE);
            var free = page.stream()
                    .filter(timer -> !busy.contains(timer.ticket()))
                    .toList();
            fired += page.size() > PAGE ? ringByHands(free, busy) : ring(free, busy);
            last = page.isEmpty() ? last : page.get(page.size() - 1);
        } while (page.size() == HANDS * PAGE && !leaving);
        return fired;
    }

    /** A crowd is told by several hands, each ticket by one of them, so that its thresholds keep their order. */
    private int ringByHands(List<DueTimer> page, Set<TicketNumber> busy) {
        var hands = page.stream()
                .collect(Collectors.groupingBy(
                        timer -> Math.floorMod(timer.ticket().hashCode(), HANDS)));
        var done = hands.values().stream()
                .map(share -> CompletableFuture.supplyAsync(
                        () -> {
                            var found = new HashSet<TicketNumber>();
                            return Map.entry(ring(share, found), found);
                        },
                        hand -> new Thread(hand, "sla-hand").start()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        done.forEach(hand -> busy.addAll(hand.getValue()));
        return done.stream().mapToInt(Map.Entry::getKey).sum();
    }

    /** All at once where that goes well; one by one where one of them spoils it for all (domain.md E3). */
    private int ring(List<DueTimer> page, Set<TicketNumber> busy) {
        if (page.isEmpty()) {
            return 0;
        }
        try {
            var rung = peal.ring(page, now());
            busy.addAll(rung.busy());
            return rung.fired() + oneByOne(rung.uncertain(), busy);
        } catch (RuntimeException e) {
            LOG.warn(
                    "event=timers-must-be-fired-one-by-one timers={} because={}",
                    page.size(),
                    e.getClass().getName());
            return oneByOne(page, busy);
        }
    }

    private int oneByOne(List<DueTimer> page, Set<TicketNumber> busy) {
        return (int) page.stream().filter(timer -> ring(timer, busy)).count();
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
