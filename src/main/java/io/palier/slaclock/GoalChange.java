package io.palier.slaclock;

/** What becomes of the time already worked when the goal is replaced (domain.md R4). */
public enum GoalChange {
    /** It is kept as it was counted; the new goal and calendar count from the change on. */
    KEEP_ELAPSED,
    /** It is counted again on the new calendar, as if the new promise had been made at the start. */
    FROM_START
}
