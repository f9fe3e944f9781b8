package io.palier.oncall;

import io.palier.organization.StaffId;
import io.palier.slaclock.Interval;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time on a line.
 *
 * @param planned who would hold it
 * @param person who does; null where {@code planned} is away and nobody stands in
 * @param overridden whether an override says so, not a shift
 */
record Stint(int line, StaffId planned, @Nullable StaffId person, boolean overridden, Interval during) {

    static Stint of(int line, StaffId planned, Interval during) {
        return new Stint(line, planned, planned, false, during);
    }

    static Stint of(RotaOverride override, Interval during) {
        return new Stint(override.line(), override.person(), override.person(), true, during);
    }

    Stint heldBy(@Nullable StaffId actual) {
        return new Stint(line, planned, actual, overridden, during);
    }

    Stint from(Instant start, Instant end) {
        return new Stint(line, planned, person, overridden, new Interval(start, end));
    }

    /** The same, and not over before that. */
    Stint until(Instant end) {
        return during.end().isBefore(end) ? from(during.start(), end) : this;
    }
}
