package io.palier.letter;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries letters to the mail server. Any number may walk at once: each letter is taken by one, for the time of a lease.
 * Should one die between the server's answer and noting it, the letter goes out again under the same Message-ID.
 */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final Wire wire;
    private final Clock clock;

    Postman(Outbox outbox, Wire wire, Clock clock) {
        this.outbox = outbox;
        this.wire = wire;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhereLettersStay() {
        if (!wire.isNamed()) {
            log.warn("no mail server is named (spring.mail.host): letters wait in the post room");
        }
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS, scheduler = PostmanSchedule.THREAD)
    void walk() {
        round();
    }

    /** Carries every letter that is due; returns how many the server took. */
    int round() {
        if (!wire.isNamed() || !outbox.holdsDue(clock.instant())) {
            return 0;
        }
        try (var line = wire.open()) {
            return carryAll(line);
        } catch (MessagingException e) {
            outbox.outOfReach(clock.instant(), answer(e));
            log.warn("event=mail-server-out-of-reach reason={}", kind(e));
            return 0;
        }
    }

    /** Stops early when the server hung up: the next round calls again. */
    private int carryAll(Line line) {
        var carried = 0;
        while (line.isOpen()) {
            var next = outbox.take(clock.instant());
            if (next.isEmpty()) {
                break;
            }
            carried += carry(line, next.get());
        }
        return carried;
    }

    private int carry(Line line, OutgoingLetter letter) {
        try {
            line.carry(letter);
        } catch (MessagingException | RuntimeException e) {
            var givenUp = outbox.refused(letter.id(), clock.instant(), answer(e));
            log.warn(
                    "letter={} event={} attempt={} reason={}",
                    letter.id(),
                    givenUp ? "given-up" : "refused",
                    letter.attempts(),
                    kind(e));
            return 0;
        }
        outbox.sent(letter.id(), clock.instant());
        log.info("letter={} event=sent attempt={}", letter.id(), letter.attempts());
        return 1;
    }

    /** What the server said: the innermost of the exceptions that wrap one another. */
    private static String answer(Exception e) {
        var innermost = innermost(e);
        return innermost.getMessage() == null ? kind(e) : innermost.getMessage();
    }

    /** For the log, where a server's answer must not go: it quotes addresses. */
    private static String kind(Exception e) {
        return innermost(e).getClass().getSimpleName();
    }

    private static Exception innermost(Exception e) {
        return e instanceof MessagingException wrapping && wrapping.getNextException() != null
                ? innermost(wrapping.getNextException())
                : e;
    }
}
