package io.palier.platform;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A shell that waits for our end, however it comes, and then stops the server we had started. It reads from a pipe that
 * only we hold, so no pid of ours can be mistaken; and it knows the server by a token on its command line, so it never
 * stops one that a later run has started.
 */
final class DeathWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DeathWatch.class);

    private static final String SCRIPT = """
            trap '' INT TERM HUP
            read -r _
            for again in 1 2 3 4 5; do
              grep -q -- "$2" "$1/postmaster.opts" && kill -INT "$(head -n 1 "$1/postmaster.pid")" || exit 0
              sleep 1
            done
            """;

    private final @Nullable Process shell;

    private DeathWatch(@Nullable Process shell) {
        this.shell = shell;
    }

    /** Watches from now on over the server with these tables and this token on its command line. */
    static DeathWatch over(Path tables, String token) {
        try {
            return new DeathWatch(new ProcessBuilder("sh", "-c", SCRIPT, "palier-watch", tables.toString(), token)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            // Windows: the next start finds the server and stops it.
            log.info("no shell to watch over the database: should Palier be killed, its next start tidies up");
            return new DeathWatch(null);
        }
    }

    /** Ends the watch; the caller has stopped the server. */
    @Override
    public void close() {
        if (shell != null) {
            shell.destroyForcibly();
        }
    }
}
