package io.palier.slaclock;

/** What has become of the promise. */
public enum ClockState {
    /** Running, and not more than the goal is used up. */
    RUNNING,
    /** Paused, and not breached before. */
    PAUSED,
    /** Stopped with no more than the goal used up (domain.md R3). */
    MET,
    /** More than the goal was used up at some time; nothing later removes it (R6). */
    BREACHED,
    /** Ended without a breach and without an answer. */
    WAIVED
}
