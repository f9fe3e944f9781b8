package io.palier.organization;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A BSS or OSS the operator runs: the department that owns it and, where there is one, its vendor's desk.
 *
 * @param retired whether nobody can name it any more
 */
public record SupportedSystem(
        SystemCode code,
        String name,
        TeamCode owner,
        @Nullable TeamCode vendorDesk,
        Criticality criticality,
        boolean retired) {

    /** A system that is in use. */
    public SupportedSystem(
            SystemCode code, String name, TeamCode owner, @Nullable TeamCode vendorDesk, Criticality criticality) {
        this(code, name, owner, vendorDesk, criticality, false);
    }

    /** How much hangs on a system. */
    public enum Criticality {
        CRITICAL,
        IMPORTANT,
        STANDARD
    }

    /** The vendor's desk at L4; empty where nobody outside supports the system. */
    public Optional<TeamCode> vendor() {
        return Optional.ofNullable(vendorDesk);
    }
}
