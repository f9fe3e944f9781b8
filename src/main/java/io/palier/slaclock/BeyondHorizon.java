package io.palier.slaclock;

import java.time.Instant;

/** Says that an answer lies more than a century away; nothing is guessed instead (domain.md R11). */
public final class BeyondHorizon extends RuntimeException {

    BeyondHorizon(long fromSecond) {
        super("No answer within a century of " + Instant.ofEpochSecond(fromSecond));
    }
}
