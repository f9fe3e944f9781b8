package io.palier.letter;

import io.palier.letter.NotTaken.Reach;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Carries the letters of one channel. Any number may walk at once: each letter is taken by one, for the time of a lease.
 * Should one die between the other side's answer and noting it, the letter goes out again under the same name.
 */
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final Carrier carrier;
    private final Channel channel;
    private final Clock clock;
    private volatile boolean goingHome;

    Postman(Outbox outbox, Carrier carrier, Clock clock) {
        this.outbox = outbox;
        this.carrier = carrier;
        this.channel = carrier.channel();
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhereLettersStay() {
        if (!carrier.isNamed()) {
            log.warn("channel={} has nowhere to go (docs/operations.md): its letters wait in the post room", channel);
        }
    }

    /** A node that is shut down carries the letter in hand and leaves the rest to the others, at once. */
    @EventListener(ContextClosedEvent.class)
    void goHome() {
        goingHome = true;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS, scheduler = PostmanSchedule.THREADS)
    void walk() {
        round();
    }

    /** Carries every letter that is due; returns how many were taken. */
    int round() {
        if (!carrier.isNamed() || !outbox.holdsDue(channel, clock.instant())) {
            return 0;
        }
        try (var trip = carrier.setOut()) {
            return carryAll(trip);
        } catch (NotTaken e) {
            outOfReach(e);
            return 0;
        }
    }

    /** Stops early when the server hung up: the next round calls again. */
    private int carryAll(Carrier.Trip trip) throws NotTaken {
        var carried = 0;
        while (trip.isOpen() && !goingHome) {
            var next = outbox.take(channel, clock.instant(), carrier.patience());
            if (next.isEmpty()) {
                break;
            }
            carried += carry(trip, next.get());
        }
        return carried;
    }

    private int carry(Carrier.Trip trip, OutgoingLetter letter) throws NotTaken {
        try {
            trip.carry(letter);
        } catch (NotTaken e) {
            turnedAway(letter, e);
            return 0;
        }
        outbox.sent(letter.id(), clock.instant());
        log.info("letter={} event=sent channel={} attempt={}", letter.id(), channel, letter.attempts());
        return 1;
    }

    private void turnedAway(OutgoingLetter letter, NotTaken why) throws NotTaken {
        if (why.isCharged()) {
            refused(letter, why);
        } else {
            outbox.handBack(letter.id(), clock.instant());
        }
        if (why.reach() == Reach.CHANNEL) {
            throw why;
        }
        if (why.reach() == Reach.RECIPIENT) {
            outbox.outOfReach(channel, letter.letter().recipient(), clock.instant(), why.answer(), carrier.patience());
        }
    }

    private void refused(OutgoingLetter letter, NotTaken why) {
        var givenUp = outbox.refused(letter.id(), clock.instant(), why.answer(), carrier.patience());
        log.warn(
                "letter={} event={} channel={} attempt={} reason={}",
                letter.id(),
                givenUp ? "given-up" : "refused",
                channel,
                letter.attempts(),
                why.kind());
    }

    private void outOfReach(NotTaken why) {
        outbox.outOfReach(channel, null, clock.instant(), why.answer(), carrier.patience());
        log.warn("event=channel-out-of-reach channel={} reason={}", channel, why.kind());
    }
}
