package io.palier.desk;

import io.palier.attachment.Attachments;
import io.palier.organization.StaffMember;
import io.palier.ticket.TicketNumber;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Gives out files: always to be saved, never to be opened here, and to a browser that may do nothing with them. */
@Controller
class FileController {

    private static final String SANDBOX = "default-src 'none'; sandbox";

    /** A browser lays out a picture that stands alone by a style of its own. */
    private static final String PICTURE = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox";

    private final Attachments attachments;

    FileController(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping(TicketPath.TICKET + "/files/{id:[0-9]{1,18}}")
    void fetch(
            @PathVariable TicketNumber number, @PathVariable long id, StaffMember reader, HttpServletResponse response)
            throws IOException {
        var file = attachments
                .file(number, id, reader.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.bytes());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", SANDBOX);
        attachments.write(file, response.getOutputStream());
    }

    /** A picture that we drew ourselves; of the file itself nothing is in it. */
    @GetMapping(TicketPath.TICKET + "/files/{id:[0-9]{1,18}}/preview")
    ResponseEntity<byte[]> preview(@PathVariable TicketNumber number, @PathVariable long id, StaffMember reader) {
        try {
            var file = attachments
                    .file(number, id, reader.id())
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            return attachments
                    .preview(file)
                    .map(picture -> ResponseEntity.ok()
                            .contentType(MediaType.IMAGE_JPEG)
                            .cacheControl(
                                    CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                            .header("X-Content-Type-Options", "nosniff")
                            .header("Content-Security-Policy", PICTURE)
                            .body(picture))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (IOException busy) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, "10")
                    .build();
        }
    }
}
