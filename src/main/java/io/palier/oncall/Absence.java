package io.palier.oncall;

import io.palier.organization.StaffId;
import io.palier.slaclock.Interval;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is away.
 *
 * @param during half-open; it ends when it was withdrawn, where that was earlier
 * @param substitute who stands in; null where nobody does. Who stands in may be away as well, and their substitute is
 *     called then
 */
public record Absence(
        AbsenceId id,
        StaffId person,
        Interval during,
        @Nullable StaffId substitute,
        StaffId madeBy,
        Instant madeAt) {}
