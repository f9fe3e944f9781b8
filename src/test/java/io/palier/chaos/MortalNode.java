package io.palier.chaos;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A node of Palier as a process of its own, that is killed as by {@code kill -9} and started anew. */
final class MortalNode implements AutoCloseable {

    private static final String READY = "Started PalierApplication";

    private final Path log;
    private final List<String> command = new ArrayList<>();
    private Process process;

    MortalNode(String name, Path folder, MortalDatabase database, MoodyMailServer mail) throws IOException {
        log = folder.resolve(name + ".log");
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "io.palier.PalierApplication",
                "--server.port=0",
                "--palier.scheduling=true",
                "--palier.embedded-database.enabled=false",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.hikari.maximum-pool-size=8",
                "--spring.datasource.hikari.connection-timeout=5000",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.port(),
                "--palier.mail.attempts=100000",
                "--palier.mail.first-pause=1s",
                "--palier.mail.longest-pause=1s",
                "--palier.mail.lease=10s",
                "--palier.mail.timeout=1s"));
        process = start();
    }

    /**
     * Whether it does its work. One that could not start, as the database was down, is started again, as whoever runs it
     * would have it started.
     */
    boolean isReady() {
        try {
            if (!process.isAlive()) {
                process = start();
            }
            return Files.exists(log) && Files.readString(log).contains(READY);
        } catch (IOException e) {
            return false;
        }
    }

    /** What it said last. */
    String lastWords() throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    /** Kills it at once, and starts another in its place. */
    void killAndReplace() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        process = start();
    }

    private Process start() throws IOException {
        Files.deleteIfExists(log);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
