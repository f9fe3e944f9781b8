package io.palier.knowledge;

import io.palier.organization.StaffId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category's script as it once stood.
 *
 * @param version from 1; the highest holds
 * @param reason why it was changed; perhaps empty
 * @param writtenBy null for the first day's, as {@code writtenAt}
 */
public record ScriptVersion(
        int version,
        List<ScriptStep> steps,
        String reason,
        @Nullable StaffId writtenBy,
        @Nullable Instant writtenAt) {}
