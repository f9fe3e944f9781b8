package io.palier.ticketimport;

import io.palier.organization.StaffId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Files of complaints on their way to becoming tickets: brought, mapped, tried, read in earnest, watched. */
@Service
public class TicketImports {

    /**
     * Keeps a file and suggests how to read it.
     *
     * @throws ImportRefused where the file cannot be used; then nothing is kept
     */
    public ImportId upload(NewImport file, StaffId by) {
        throw new UnsupportedOperationException();
    }

    /** The file as its mapping reads it. @throws ImportNotFound where there is none */
    public ImportPreview preview(ImportId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Replaces the mapping. Where encoding or delimiter change, the columns are guessed anew.
     *
     * @throws ImportNotFound where there is none
     * @throws ImportRefused where the mapping cannot work, or rows are being read
     */
    public void remap(ImportId id, ImportMapping mapping) {
        throw new UnsupportedOperationException();
    }

    /**
     * Has the file read in the background: for trial, logging nothing, or in earnest. What an earlier run of the same
     * kind told is forgotten; tickets it logged are not logged again.
     *
     * @throws ImportNotFound where there is none
     * @throws ImportRefused where no row could become a ticket, or rows are being read already
     */
    public void start(ImportId id, boolean dryRun) {
        throw new UnsupportedOperationException();
    }

    /** How far the file is. @throws ImportNotFound where there is none */
    public ImportProgress progress(ImportId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * The rows of the last run, in the order of the file, 100 a page.
     *
     * @param filter null: all
     * @throws ImportNotFound where there is none
     */
    public ImportRowPage rows(ImportId id, @Nullable RowResult filter, int page) {
        throw new UnsupportedOperationException();
    }

    /** The files brought last, newest first, {@code limit} at most. */
    public List<ImportProgress> newest(int limit) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads what waits to be read, file after file, until nothing waits; how many rows it read. Safe on many nodes at
     * once: each takes another file, and takes over one whose node stopped telling that it lives.
     */
    public int round() {
        throw new UnsupportedOperationException();
    }
}
