package io.palier.slaclock;

/** What the clock itself does at an instant, whether or not its promise is broken. */
public enum ClockPhase {
    /** Nothing has happened yet; no reading is ever in this phase. */
    UNSTARTED,
    /** Time counts while the calendar is open. */
    RUNNING,
    /** Somebody the agreement excuses is awaited; no time counts. */
    PAUSED,
    /** The promise is settled, until a reopening. */
    STOPPED,
    /** The ticket was cancelled, rejected or merged; nothing is expected any more. */
    WAIVED
}
