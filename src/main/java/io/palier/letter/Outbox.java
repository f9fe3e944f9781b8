package io.palier.letter;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the postman does with letters, each in a short transaction of its own: none is open while a server is spoken to. */
@Component
@Transactional
class Outbox {

    private final OutgoingLetterRepository letters;
    private final MailSettings settings;

    Outbox(OutgoingLetterRepository letters, MailSettings settings) {
        this.letters = letters;
        this.settings = settings;
    }

    /** Whether any letter waits to be carried now. */
    @Transactional(readOnly = true)
    public boolean holdsDue(Instant now) {
        return letters.holdsDue(now);
    }

    /** Gives a letter to one postman, who has it alone until the lease ends; empty when none is due. */
    public Optional<OutgoingLetter> take(Instant now) {
        var next = letters.nextDue(now);
        next.ifPresent(letter -> letter.takenUntil(now.plus(settings.lease())));
        return next;
    }

    /** Notes that the server took it. */
    public void sent(LetterId id, Instant at) {
        letters.findById(id.value()).orElseThrow().sent(at);
    }

    /** Notes that the server did not take it, and why; tells whether it was given up. */
    public boolean refused(LetterId id, Instant at, String why) {
        var letter = letters.findById(id.value()).orElseThrow();
        letter.refused(at, why, settings);
        return letter.isGivenUp();
    }

    /** The server cannot be reached: everything due waits a little, and no letter is charged an attempt for it. */
    public void outOfReach(Instant at, String why) {
        letters.postpone(at, at.plus(settings.firstPause()), OneLine.of(why, 500));
    }
}
