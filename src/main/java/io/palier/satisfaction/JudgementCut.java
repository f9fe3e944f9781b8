package io.palier.satisfaction;

import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which questions a figure counts and its list shows: those asked in [from, until), each level that answered a ticket on
 * its own. Null conditions are none.
 *
 * @param judged whether the customer said something of it
 * @param satisfied whether that was 4 or 5; what was not judged is neither
 */
public record JudgementCut(
        Instant from,
        Instant until,
        @Nullable SupportLevel level,
        @Nullable TeamCode team,
        @Nullable Boolean judged,
        @Nullable Boolean satisfied) {}
