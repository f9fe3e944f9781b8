package io.palier.desk;

import io.palier.agreement.Priority;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The priority that an assessment would get now, and what it would promise.
 *
 * @param rule the code of the rule that decided
 * @param resolveIn service time to resolve; null where nothing is promised
 * @param resolveBy when that is used up, if it started now; null where nothing is promised
 */
record Verdict(
        Priority priority,
        String rule,
        @Nullable Duration resolveIn,
        @Nullable Instant resolveBy) {}
