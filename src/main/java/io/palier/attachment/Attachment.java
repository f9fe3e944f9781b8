package io.palier.attachment;

import io.palier.organization.StaffId;
import io.palier.ticket.HistoryLine.Visibility;
import java.time.Instant;

/**
 * A file on a ticket.
 *
 * @param entry the position of the entry of the ticket's history that brought it
 * @param mediaType by its content, whatever its name says
 * @param sha256 of its content, in hex
 * @param visibility who may have it, as with the entry
 */
public record Attachment(
        long id,
        int entry,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        Visibility visibility,
        State state,
        StaffId addedBy,
        Instant addedAt) {

    /** What is known of a file. */
    public enum State {
        /** It may be fetched. */
        CLEAN,
        /** No scanner has seen it yet: it is kept, and nobody gets it. */
        WAITING,
        /** A scanner found a virus in it later; its content is gone. */
        INFECTED
    }

    /** Whether it may be fetched. */
    public boolean ready() {
        return state == State.CLEAN;
    }

    /** Whether a picture of it can be shown. */
    public boolean pictured() {
        return ready() && (isPicture() || isPdf());
    }

    boolean isPicture() {
        return Previews.PICTURES.contains(mediaType);
    }

    /** Whether it is a PDF, of which the first page is shown. */
    public boolean isPdf() {
        return mediaType.equals("application/pdf");
    }
}
