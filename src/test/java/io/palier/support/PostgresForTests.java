package io.palier.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one real PostgreSQL of a test run: the one named by {@code PALIER_TEST_DATABASE_URL} (with {@code _USERNAME} and
 * {@code _PASSWORD}), else a container where a Docker daemon answers and has the image in time, else an embedded one.
 * The log says which. Nothing in it is meant to last.
 */
public final class PostgresForTests {

    private static final Logger log = LoggerFactory.getLogger(PostgresForTests.class);

    /** A zone with half an hour, so that nobody leans on the server's. */
    private static final String ODD_ZONE = "America/St_Johns";

    /** Enough for a pull on a decent line; a registry out of reach must not hold up the run for minutes. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private PostgresForTests() {}

    /** Where the server is. Started on first use, stopped with the JVM. */
    public static JdbcConnectionDetails server() {
        return Holder.SERVER;
    }

    private static final class Holder {
        static final Server SERVER = given().or(PostgresForTests::contained).orElseGet(PostgresForTests::embedded);

        static {
            log.info("tests use {} at {}", SERVER.kind, SERVER.url);
        }
    }

    private static Optional<Server> given() {
        return Optional.ofNullable(System.getenv("PALIER_TEST_DATABASE_URL"))
                .map(url -> new Server(
                        "a given PostgreSQL",
                        url,
                        System.getenv().getOrDefault("PALIER_TEST_DATABASE_USERNAME", "postgres"),
                        System.getenv().getOrDefault("PALIER_TEST_DATABASE_PASSWORD", "postgres")));
    }

    private static Optional<Server> contained() {
        if (!DockerDaemon.answers()) {
            return Optional.empty();
        }
        var starting = CompletableFuture.supplyAsync(PostgresForTests::container);
        try {
            return Optional.of(starting.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            log.warn("Docker answers, but no PostgreSQL container within {} s", PATIENCE.toSeconds());
        } catch (ExecutionException e) {
            log.warn(
                    "Docker answers, but no PostgreSQL container: {}",
                    e.getCause().toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    @SuppressWarnings("resource") // lives as long as the JVM; Testcontainers reaps it
    private static Server container() {
        var container = new PostgreSQLContainer("postgres:18-alpine")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200", "-c", "timezone=" + ODD_ZONE);
        container.start();
        return new Server(
                "PostgreSQL in a container", container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    private static Server embedded() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            new File(System.getProperty("java.io.tmpdir"), "palier-" + System.getProperty("user.name")))
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("timezone", ODD_ZONE)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            return new Server(
                    "an embedded PostgreSQL", postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("No PostgreSQL for the tests could be started", e);
        }
    }

    private record Server(String kind, String url, String username, String password) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return username;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }
}
