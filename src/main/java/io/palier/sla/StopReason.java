package io.palier.sla;

/** What ended a promise. Only what resolving stopped runs on when the ticket is reopened. */
enum StopReason {
    /** What was promised was done: acknowledged, answered. */
    DONE,
    /** The visit it belonged to is over. */
    VISIT_ENDED,
    /** The ticket was resolved. */
    RESOLVED
}
