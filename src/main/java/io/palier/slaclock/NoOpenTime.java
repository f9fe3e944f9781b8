package io.palier.slaclock;

/** Refuses a calendar without one open minute: no clock on it could ever end (domain.md R11). */
public final class NoOpenTime extends IllegalArgumentException {

    NoOpenTime() {
        super("A service calendar needs at least one open minute");
    }
}
