package io.palier.chaos;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A real, durable PostgreSQL that can be felled as by a power cut, and stands up again on what it had written. */
final class MortalDatabase implements AutoCloseable {

    private final Path tables;
    private EmbeddedPostgres server;
    private final int port;

    MortalDatabase(Path folder) throws IOException {
        this.tables = folder.resolve("tables");
        this.server = start(0);
        this.port = server.getPort();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres&connectTimeout=5";
    }

    /** Fells it without warning, waits until it is dead, and starts it again. */
    void crash() throws IOException, InterruptedException, TimeoutException, java.util.concurrent.ExecutionException {
        var postmaster = Long.parseLong(
                Files.readAllLines(tables.resolve("postmaster.pid")).get(0));
        var process = ProcessHandle.of(postmaster).orElseThrow();
        // QUIT is "immediate": no checkpoint, no farewell; KILL would leave its children to be waited for
        new ProcessBuilder("kill", "-QUIT", String.valueOf(postmaster)).start().waitFor();
        process.onExit().get(60, TimeUnit.SECONDS);
        Files.deleteIfExists(tables.resolve("postmaster.pid"));
        Files.deleteIfExists(tables.resolve("epg-lock"));
        server = start(port);
    }

    private EmbeddedPostgres start(int wanted) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        new File(System.getProperty("java.io.tmpdir"), "palier-" + System.getProperty("user.name")))
                .setDataDirectory(tables)
                .setCleanDataDirectory(false)
                .setPort(wanted)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
