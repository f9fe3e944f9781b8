package io.palier.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived the program which had started it, because that was killed. Told by its binary: nothing but
 * our own server runs from the binaries in our own data folder, and the caller holds that folder's lock.
 */
final class LeftoverServer {

    private static final Logger log = LoggerFactory.getLogger(LeftoverServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private LeftoverServer() {}

    /** Stops whatever still runs from these binaries, and returns once it is gone. */
    static void stop(Path binaries) throws IOException {
        var processes = running(binaries);
        if (processes.isEmpty()) {
            return;
        }
        log.warn(
                "a PostgreSQL of a run that was killed is still there (pid {}); stopping it",
                processes.get(0).pid());
        processes.stream()
                .filter(process -> process.parent().filter(processes::contains).isEmpty())
                .forEach(StopSignal::send);
        if (!gone(processes)) {
            log.warn("it does not stop; killing it, its log will be replayed");
            processes.forEach(ProcessHandle::destroyForcibly);
            if (!gone(processes)) {
                throw new IOException("processes " + processes + " cannot be stopped");
            }
        }
    }

    /** The processes that run from these binaries: the server and the children it forked. */
    static List<ProcessHandle> running(Path binaries) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .map(Path::of)
                        .filter(command -> command.startsWith(binaries))
                        .isPresent())
                .toList();
    }

    private static boolean gone(List<ProcessHandle> processes) {
        var ends = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(ends)
                .completeOnTimeout(null, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .thenApply(done -> processes.stream().noneMatch(ProcessHandle::isAlive))
                .join();
    }
}
