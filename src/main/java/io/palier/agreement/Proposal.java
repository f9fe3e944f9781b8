package io.palier.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one side wants the next version to say.
 *
 * @param validFrom first instant at which it is to apply; where the last signature is later, it applies from that on
 * @param validUntil first instant at which it no longer does; null without an end
 * @param note to the other side, not part of what is signed; may be empty
 */
public record Proposal(
        Terms terms, Instant validFrom, @Nullable Instant validUntil, String note) {}
