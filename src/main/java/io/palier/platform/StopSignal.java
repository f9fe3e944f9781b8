package io.palier.platform;

import java.io.IOException;

/** PostgreSQL's "fast" stop is SIGINT; Java's own destroy sends SIGTERM, upon which it would wait for every client. */
final class StopSignal {

    private StopSignal() {}

    /** Asks the server to roll back, write out and end; where signals cannot be sent, ends it at once. */
    static void send(ProcessHandle server) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
        } catch (IOException e) {
            server.destroyForcibly();
        }
    }
}
