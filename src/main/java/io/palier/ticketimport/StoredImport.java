package io.palier.ticketimport;

import io.palier.organization.StaffId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of {@code ticket_import} without its bytes. */
record StoredImport(
        ImportId id,
        String source,
        String fileName,
        ImportMapping mapping,
        ImportState state,
        boolean dryRun,
        int total,
        int done,
        StaffId uploadedBy,
        Instant uploadedAt,
        @Nullable Instant finishedAt) {

    ImportProgress progress(Map<RowResult, Integer> counts) {
        return new ImportProgress(
                id, source, fileName, state, dryRun, total, done, counts, uploadedBy, uploadedAt, finishedAt);
    }
}
