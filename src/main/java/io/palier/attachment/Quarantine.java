package io.palier.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the files scanned that came while the scanner was away. */
@Component
class Quarantine {

    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);
    private static final int AT_ONCE = 50;

    private final AttachmentTable files;
    private final VirusScanner scanner;

    Quarantine(AttachmentTable files, VirusScanner scanner) {
        this.files = files;
        this.scanner = scanner;
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void watch() {
        round();
    }

    /** How many it let go or took away; it stops where the scanner is still away. */
    int round() {
        var seen = 0;
        for (var file : files.waiting(AT_ONCE)) {
            try {
                var content = new ByteArrayOutputStream();
                files.write(file.id(), content);
                var virus = scanner.virusIn(new ByteArrayInputStream(content.toByteArray()));
                files.scanned(file.id(), virus.isEmpty());
                virus.ifPresent(name -> LOG.warn("file={} event=virus-found virus={}", file.id(), name));
                seen++;
            } catch (IOException away) {
                LOG.warn("event=virus-scanner-away because={}", away.toString());
                return seen;
            }
        }
        return seen;
    }
}
