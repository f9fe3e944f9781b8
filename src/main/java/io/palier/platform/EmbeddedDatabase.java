package io.palier.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL of our own, whose data last: they survive a kill of this program, of the server or of both. It
 * listens on loopback only, asks for a password, and ends when this program ends, however that happens.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "postgres";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataDirectory directory;
    private final EmbeddedPostgres server;
    private final DeathWatch watch;
    private final String password;

    private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres server, DeathWatch watch, String password) {
        this.directory = directory;
        this.server = server;
        this.watch = watch;
        this.password = password;
    }

    /**
     * Starts the server on its folder, making both on first use, after stopping what a killed run may have left.
     *
     * @throws EmbeddedDatabaseRefused when it cannot be had
     */
    static EmbeddedDatabase open(EmbeddedDatabaseSettings settings) {
        var directory = DataDirectory.take(settings.directory());
        try {
            return open(directory, settings.port());
        } catch (IOException | RuntimeException e) {
            giveBack(directory);
            throw e instanceof EmbeddedDatabaseRefused refused ? refused : failed(settings.directory(), e);
        }
    }

    private static EmbeddedDatabase open(DataDirectory directory, int port) throws IOException {
        refuseRootWithoutUnshare(directory.password());
        LeftoverServer.stop(directory.binaries());
        directory.dropStalePid();
        var password = Files.readString(directory.password());
        var token = "palier-" + UUID.randomUUID();
        var watch = DeathWatch.over(directory.tables(), token);
        try {
            var server = start(directory, port, password, token);
            directory.markMade();
            log.info("database=embedded port={} directory={}", server.getPort(), directory.tables());
            return new EmbeddedDatabase(directory, server, watch, password);
        } catch (IOException | RuntimeException e) {
            watch.close();
            throw e;
        }
    }

    /** What is set here undoes the library's defaults, which are meant for tests: no fsync, trust for everyone. */
    private static EmbeddedPostgres start(DataDirectory directory, int port, String password, String token)
            throws IOException {
        var output = Redirect.appendTo(directory.freshLog().toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(directory.binaries().toFile())
                .setDataDirectory(directory.tables())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // it would race Spring's, which closes the pool first
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .setConnectConfig("password", password)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", directory.password().toString())
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("cluster_name", token)
                .setServerConfig("max_connections", "60")
                .setServerConfig("jit", "off")
                .setServerConfig("log_checkpoints", "off")
                .setServerConfig("timezone", "UTC")
                .start();
    }

    /** PostgreSQL refuses to run as root; {@code unshare} gives it another user, where the system allows that. */
    private static void refuseRootWithoutUnshare(Path ownFile) throws IOException {
        var root = Files.getFileStore(ownFile).supportsFileAttributeView("posix")
                && Integer.valueOf(0).equals(Files.getAttribute(ownFile, "unix:uid"));
        if (root && !LinuxUtils.isUnshareAvailable()) {
            throw new EmbeddedDatabaseRefused(
                    "PostgreSQL does not run as root, and this system does not let it take another user (unshare).",
                    "Start Palier as an ordinary user who owns its folder; or in a container, allow user namespaces;"
                            + " or name a server: SPRING_DATASOURCE_URL=jdbc:postgresql://….");
        }
    }

    private static EmbeddedDatabaseRefused failed(Path directory, Exception cause) {
        return new EmbeddedDatabaseRefused(
                "The embedded PostgreSQL did not start: " + cause.getMessage() + ".",
                "Read " + directory.resolve("postgres.log").toAbsolutePath()
                        + "; or name a server: SPRING_DATASOURCE_URL=jdbc:postgresql://….",
                cause);
    }

    private static void giveBack(DataDirectory directory) {
        try {
            directory.close();
        } catch (IOException e) {
            log.warn("the data folder's lock file could not be closed: {}", e.toString());
        }
    }

    /** The JDBC URL, without user and password. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    String password() {
        return password;
    }

    /** Stops the server and gives its folder back. */
    @Override
    public void close() throws IOException {
        try (directory;
                watch) {
            server.close();
        }
    }
}
