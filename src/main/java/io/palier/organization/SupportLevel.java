package io.palier.organization;

import java.util.Optional;

/** A step of the staircase, L1 customer support to L4 vendors and partners (domain.md §1); an attribute of a team. */
public enum SupportLevel {
    L1,
    L2,
    L3,
    L4;

    /** The next step up; empty at the top. */
    public Optional<SupportLevel> above() {
        return this == L4 ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** Whether the people on this step belong to another company. */
    public boolean isVendor() {
        return this == L4;
    }
}
