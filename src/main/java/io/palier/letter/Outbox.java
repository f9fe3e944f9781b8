package io.palier.letter;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the postman does with letters, each in a short transaction of its own: none is open while a server is spoken to. */
@Component
@Transactional
class Outbox {

    private final OutgoingLetterRepository letters;

    Outbox(OutgoingLetterRepository letters) {
        this.letters = letters;
    }

    /** Whether any letter of that channel waits to be carried now. */
    @Transactional(readOnly = true)
    public boolean holdsDue(Channel channel, Instant now) {
        return letters.holdsDue(channel.name(), now);
    }

    /** Gives a letter to one postman, who has it alone until the lease ends; empty when none is due. */
    public Optional<OutgoingLetter> take(Channel channel, Instant now, Patience patience) {
        var next = letters.nextDue(channel.name(), now);
        next.ifPresent(letter -> letter.takenUntil(now.plus(patience.lease())));
        return next;
    }

    /** Notes that it was taken. */
    public void sent(LetterId id, Instant at) {
        letters.findById(id.value()).orElseThrow().sent(at);
    }

    /** Notes that it was not taken, and why; tells whether it was given up. */
    public boolean refused(LetterId id, Instant at, String why, Patience patience) {
        var letter = letters.findById(id.value()).orElseThrow();
        letter.refused(at, why, patience);
        return letter.isGivenUp();
    }

    /** The postman could not set out: the letter is due again, as if nobody had taken it. */
    public void handBack(LetterId id, Instant at) {
        letters.findById(id.value()).orElseThrow().handedBack(at);
    }

    /**
     * Nobody is there to take letters: everything due waits a little, and no letter is charged an attempt for it.
     *
     * @param recipient only what goes there; null for the whole channel
     */
    public void outOfReach(Channel channel, @Nullable String recipient, Instant at, String why, Patience patience) {
        letters.postpone(channel.name(), recipient, at, at.plus(patience.firstPause()), OneLine.answer(why));
    }
}
