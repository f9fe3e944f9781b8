package io.palier.oncall;

import io.palier.organization.StaffId;
import io.palier.slaclock.Interval;
import java.time.Instant;

/**
 * Once, this person holds a line instead of whoever would by the shifts, or although nobody would.
 *
 * @param during half-open; it ends when it was withdrawn, where that was earlier
 */
public record RotaOverride(long id, int line, StaffId person, Interval during, StaffId madeBy, Instant madeAt) {}
