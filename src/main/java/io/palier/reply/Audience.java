package io.palier.reply;

/** Who may use a reply. */
public enum Audience {
    /** Whoever wrote it. */
    ME,
    /** The team of whoever wrote it. */
    TEAM,
    /** All of the operator's people. */
    ALL
}
