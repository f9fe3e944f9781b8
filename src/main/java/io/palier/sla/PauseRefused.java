package io.palier.sla;

/** Why a clock runs on while its ticket waits; the sentence is {@code sla.waits.} and the name. */
public enum PauseRefused {
    /** The promise does not list the reason (domain.md R5). */
    NOT_LISTED,
    /** Whoever gave the reason may not claim it under this agreement. */
    NOT_CLAIMABLE
}
