package io.palier.api;

import io.palier.attachment.Attachment;
import io.palier.ticket.HistoryLine.Visibility;
import java.time.Instant;

/** A file on a ticket; its content is at {@code href}, once it is ready. */
record AttachmentJson(
        long id,
        String href,
        String name,
        String mimeType,
        long size,
        String sha256,
        Visibility visibility,
        Attachment.State state,
        String addedBy,
        Instant addedAt) {

    static AttachmentJson of(String base, Attachment file) {
        return new AttachmentJson(
                file.id(),
                base + "/" + file.id(),
                file.name(),
                file.mediaType(),
                file.bytes(),
                file.sha256(),
                file.visibility(),
                file.state(),
                file.addedBy().value(),
                file.addedAt());
    }
}
