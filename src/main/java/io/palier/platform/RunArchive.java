package io.palier.platform;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The class-data archive that {@code spring-boot:run} makes when its first run ends, so that later ones start in half
 * the time. Java 17 does not make it anew when classes have changed; so one older than the classes is dropped here.
 */
@Component
@ConditionalOnProperty("palier.run.archive")
class RunArchive {

    private static final Logger log = LoggerFactory.getLogger(RunArchive.class);

    private final Path archive;

    RunArchive(Environment environment) {
        this.archive = Path.of(environment.getRequiredProperty("palier.run.archive"));
    }

    @EventListener(ApplicationReadyEvent.class)
    void dropWhenStale() throws IOException, URISyntaxException {
        var classes = Path.of(
                getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
        if (isOlderThan(classes)) {
            Files.delete(archive);
            log.info("the archive of classes is older than the classes; it will be made anew");
        }
    }

    boolean isOlderThan(Path classes) throws IOException {
        return Files.exists(archive)
                && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(classes)) < 0;
    }
}
