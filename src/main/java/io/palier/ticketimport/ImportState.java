package io.palier.ticketimport;

/** How far a file is; the word shown is {@code ticketimport.state.} and the name. */
public enum ImportState {
    /** Kept, with a mapping suggested; nothing has been read yet. */
    UPLOADED,
    QUEUED,
    RUNNING,
    DONE,
    /** It stopped for a reason that no row is to blame for. */
    FAILED;

    /** Whether rows are being read, or will be soon. */
    public boolean isBusy() {
        return this == QUEUED || this == RUNNING;
    }
}
