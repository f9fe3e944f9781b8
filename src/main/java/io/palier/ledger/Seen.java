package io.palier.ledger;

import io.palier.slaclock.Segment;
import org.jspecify.annotations.Nullable;

/**
 * How one clock saw a stretch of time.
 *
 * @param clock the clock's id
 * @param reason why it was paused; null for other kinds
 */
public record Seen(long clock, Segment.Kind kind, @Nullable String reason) {}
