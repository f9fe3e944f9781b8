package io.palier.slaclock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a warning point is crossed, under the promise in force.
 *
 * @param point the point asked for
 * @param at the smallest instant at which so much is used up, past or to come; null when it lies ahead of a clock that
 *     stands
 */
public record Warning(WarningPoint point, @Nullable Instant at) {}
