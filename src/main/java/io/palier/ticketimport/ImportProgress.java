package io.palier.ticketimport;

import io.palier.organization.StaffId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the last run of a file is.
 *
 * @param dryRun whether that run was a trial; true before the first
 * @param total rows of the file
 * @param done rows of them that were read in this run
 * @param counts how many rows came out how in this run; results without a row are absent
 * @param finishedAt null until done or failed
 */
public record ImportProgress(
        ImportId id,
        String source,
        String fileName,
        ImportState state,
        boolean dryRun,
        int total,
        int done,
        Map<RowResult, Integer> counts,
        StaffId uploadedBy,
        Instant uploadedAt,
        @Nullable Instant finishedAt) {

    /** How many rows came out that way. */
    public int count(RowResult result) {
        return counts.getOrDefault(result, 0);
    }

    /** The share done, 0 to 100. */
    public int percent() {
        return total == 0 ? (state == ImportState.DONE ? 100 : 0) : (int) (100L * done / total);
    }
}
