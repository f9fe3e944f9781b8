package io.palier.sla;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Which settled promises a figure counts and its list shows: those broken in [from, until), and those kept for good in it.
 * A promise counts once. Null conditions are none.
 *
 * @param kept true for the kept ones, false for the broken ones
 * @param versions of agreements; none at all where it is empty
 */
public record PromiseCut(
        Instant from,
        Instant until,
        @Nullable Boolean kept,
        @Nullable Collection<AgreementVersionId> versions,
        @Nullable AgreementKind kind,
        @Nullable Metric metric,
        @Nullable SupportLevel level,
        @Nullable TeamCode team,
        @Nullable Priority priority) {

    /** All that were settled in the period. */
    public PromiseCut(Instant from, Instant until) {
        this(from, until, null, null, null, null, null, null, null);
    }
}
