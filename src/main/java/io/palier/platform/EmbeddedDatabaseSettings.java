package io.palier.platform;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the program's own PostgreSQL is kept, when no {@code spring.datasource.url} names another.
 *
 * @param enabled whether there is one at all
 * @param directory where its data, binaries, password and log are; made when absent
 * @param port where it listens on loopback; 0 takes any free port
 */
@ConfigurationProperties("palier.embedded-database")
record EmbeddedDatabaseSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("data") Path directory,
        @DefaultValue("0") int port) {}
