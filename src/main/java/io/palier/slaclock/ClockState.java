package io.palier.slaclock;

/** STUB until the slaclock package lands: take that version on conflict. */
public enum ClockState {
    RUNNING,
    PAUSED,
    MET,
    BREACHED,
    WAIVED
}
