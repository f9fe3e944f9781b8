package io.palier.letter;

import java.time.Duration;
import java.util.Optional;

/** How long a channel goes on offering letters. */
interface Patience {

    /** How often a letter is offered before it is given up. */
    int attempts();

    /** Between the first attempt and the second; each later pause is twice the one before. */
    Duration firstPause();

    /** At which the pauses stop growing. */
    Duration longestPause();

    /** How long a letter belongs to the postman who took it; another takes it over afterwards. */
    Duration lease();

    /** The pause before another attempt after that many; empty when it has been tried often enough. */
    default Optional<Duration> pauseAfter(int attemptsMade) {
        if (attemptsMade >= attempts()) {
            return Optional.empty();
        }
        var doublings = Math.min(30, Math.max(0, attemptsMade - 1));
        var pause = firstPause().multipliedBy(1L << doublings);
        return Optional.of(pause.compareTo(longestPause()) < 0 ? pause : longestPause());
    }
}
