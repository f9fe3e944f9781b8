package io.palier.sla;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Works off recalculations, on any number of nodes; a node that dies leaves what it had not finished to the others. */
@Component
public class RecalculationWatch {

    private static final Logger LOG = LoggerFactory.getLogger(RecalculationWatch.class);
    private static final int BATCH = 50;

    private final RecalculationRows rows;
    private final RecalculationBatch batch;
    private final Clock clock;

    RecalculationWatch(RecalculationRows rows, RecalculationBatch batch, Clock clock) {
        this.rows = rows;
        this.batch = batch;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S", initialDelayString = "PT5S")
    void watch() {
        round(RecalculationWatch::rest);
    }

    /** Agents come first: between two batches it rests, twice as long as the batch took (cases.md D05). */
    private static void rest(long nanos) {
        LockSupport.parkNanos(2 * nanos);
    }

    /** Counts again what is left, until all is done or somebody is moving what remains; gives how many tickets. */
    public int round() {
        return round(nanos -> {});
    }

    private int round(LongConsumer rest) {
        var counted = 0;
        while (true) {
            var wanted = rows.next().orElse(null);
            if (wanted == null) {
                return counted;
            }
            var now = now();
            var began = System.nanoTime();
            var some = count(wanted, now);
            counted += some;
            rest.accept(System.nanoTime() - began);
            if (batch.finish(wanted, now)) {
                LOG.info("recalculation={} event=finished", wanted.id());
            } else if (some == 0) {
                return counted;
            }
        }
    }

    private int count(Recalculation wanted, Instant now) {
        try {
            return batch.some(wanted, BATCH, now);
        } catch (TransientDataAccessException | TransactionException e) {
            LOG.warn(
                    "recalculation={} event=must-wait because={}",
                    wanted.id(),
                    e.getClass().getName());
            return 0;
        } catch (RuntimeException e) {
            return countOneByOne(wanted, now);
        }
    }

    /** One of the batch cannot be counted: it is found, set aside and told of, and stops no other. */
    private int countOneByOne(Recalculation wanted, Instant now) {
        var counted = 0;
        for (var ticket : batch.nextOnes(wanted, BATCH)) {
            try {
                counted += batch.one(wanted, ticket, now) ? 1 : 0;
            } catch (RuntimeException e) {
                batch.failed(wanted, ticket, e);
                LOG.error(
                        "recalculation={} ticket={} event=not-counted because={}",
                        wanted.id(),
                        ticket,
                        e.getClass().getName());
                counted++;
            }
        }
        return counted;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
