package io.palier.api;

import io.palier.attachment.Attachments;
import io.palier.attachment.FileRefused;
import io.palier.attachment.Upload;
import io.palier.organization.StaffMember;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Files on tickets, for machines: the same looks, limits and rights as on the page. */
@RestController
@RequestMapping("/api/v1/tickets/{number}/attachments")
class AttachmentApiController {

    private static final String SANDBOX = "default-src 'none'; sandbox";

    private final Attachments attachments;
    private final MessageSource messages;

    AttachmentApiController(Attachments attachments, MessageSource messages) {
        this.attachments = attachments;
        this.messages = messages;
    }

    @GetMapping
    List<AttachmentJson> list(@PathVariable TicketNumber number, StaffMember reader) {
        return attachments.of(number, reader.id()).stream()
                .map(file -> AttachmentJson.of("/api/v1/tickets/" + number + "/attachments", file))
                .toList();
    }

    /** {@code vendor=true}: the vendor may have them as well. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<AttachmentJson> add(
            @PathVariable TicketNumber number,
            @RequestParam("file") List<MultipartFile> files,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "false") boolean vendor,
            StaffMember by) {
        var uploads = files.stream()
                .map(file ->
                        new Upload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getSize(), file))
                .toList();
        attachments.bring(number, vendor ? TicketMove.TELL_VENDOR : TicketMove.NOTE, text, uploads, null, by.id());
        return list(number, by);
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    void content(
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

    @ExceptionHandler(FileRefused.class)
    ProblemDetail refused(FileRefused refused, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                messages.getMessage(
                        "attachment.refused." + refused.reason(),
                        new Object[] {refused.file(), refused.detail()},
                        locale));
        problem.setType(URI.create("urn:palier:problem:invalid"));
        problem.setProperty("refusal", refused.reason().name());
        return problem;
    }
}
