package io.palier.oncall;

import io.palier.organization.StaffId;
import io.palier.slaclock.Interval;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did to a rota.
 *
 * @param version the plan's version since then; null for what did not change the plan
 * @param person who was put on call by an override; null for everything else
 * @param line the override's; null for everything else
 * @param during the override's, as it was made; null for everything else
 */
public record RotaStep(
        Kind kind,
        StaffId by,
        Instant at,
        @Nullable Integer version,
        @Nullable StaffId person,
        @Nullable Integer line,
        @Nullable Interval during) {

    /** What was done. */
    public enum Kind {
        CREATED,
        CHANGED,
        OVERRIDDEN,
        OVERRIDE_WITHDRAWN,
        RETIRED
    }
}
