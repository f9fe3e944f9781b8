package io.palier.attachment;

import io.palier.attachment.FileRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.tika.Tika;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at files before they are kept: how long, of what kind by their content, and whether a scanner knows them. */
@Component
class Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final AttachmentSettings settings;
    private final VirusScanner scanner;
    private final Tika tika = new Tika();

    Reception(AttachmentSettings settings, VirusScanner scanner) {
        this.settings = settings;
        this.scanner = scanner;
    }

    /** A file that may be kept; fetched only when it is clean. */
    record Received(Upload upload, String mediaType, Attachment.State state) {}

    /** All of them. @throws FileRefused naming the first that may not be kept */
    List<Received> receive(List<Upload> uploads) {
        return uploads.stream().map(this::receive).toList();
    }

    private Received receive(Upload upload) {
        if (upload.bytes() == 0) {
            throw new FileRefused(upload.name(), Reason.EMPTY, "");
        }
        if (upload.bytes() > settings.fileLimit().toBytes()) {
            throw new FileRefused(
                    upload.name(),
                    Reason.TOO_LARGE,
                    megabytes(settings.fileLimit().toBytes()));
        }
        var type = type(upload);
        if (!settings.types().contains(type)) {
            throw new FileRefused(upload.name(), Reason.TYPE, type);
        }
        return new Received(upload, type, scanned(upload));
    }

    /** The name only tells kinds apart that begin alike, such as a document among the archives. */
    private String type(Upload upload) {
        try (var content = upload.content().getInputStream()) {
            return tika.detect(content, upload.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Attachment.State scanned(Upload upload) {
        try (var content = upload.content().getInputStream()) {
            return scan(upload.name(), content);
        } catch (IOException away) {
            LOG.warn("event=virus-scanner-away", away);
            return Attachment.State.WAITING;
        }
    }

    private Attachment.State scan(String name, InputStream content) throws IOException {
        var virus = scanner.virusIn(content);
        if (virus.isPresent()) {
            LOG.warn("event=virus-refused virus={}", virus.get());
            throw new FileRefused(name, Reason.INFECTED, virus.get());
        }
        return Attachment.State.CLEAN;
    }

    static String megabytes(long bytes) {
        return Long.toString(bytes / (1024 * 1024));
    }
}
