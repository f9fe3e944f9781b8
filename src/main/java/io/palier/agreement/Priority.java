package io.palier.agreement;

/** How urgent a ticket is; the lower the number, the graver (domain.md §3). Computed, never typed in by habit. */
public enum Priority {
    P1,
    P2,
    P3,
    P4;

    /** Whether this is more urgent than the other. */
    public boolean isGraverThan(Priority other) {
        return compareTo(other) < 0;
    }
}
