package io.palier.agreement;

/** How far a version has come (domain.md §4). Only a draft can be edited. */
public enum VersionState {
    /** Being written by one side, and seen by that side only. */
    DRAFT,
    /** On the table; each side may sign it, the other side may counter it. */
    PROPOSED,
    /** Answered by the next version, from the other side. */
    COUNTERED,
    /** Taken back by the side that wrote it. */
    WITHDRAWN,
    /** Signed by both sides; it applies from its first instant on. */
    ACTIVE,
    /** Signed by both sides, until the next version took its place. */
    SUPERSEDED,
    /** Signed by both sides, until it was ended. */
    ENDED;

    /** Whether both sides signed it, so that it applies, did, or will. */
    public boolean isAgreed() {
        return this == ACTIVE || this == SUPERSEDED || this == ENDED;
    }
}
