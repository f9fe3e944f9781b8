package io.palier.queue;

/** A fact of a ticket that a queue may show; its deadline and its summary always are. */
public enum QueueColumn {
    PRIORITY,
    NUMBER,
    CALLER,
    CATEGORY,
    OPENED,
    LEVEL,
    TEAM,
    STATUS,
    PERSON
}
