package io.palier.organization;

/** That log-in belongs to somebody, or once did: they are never given out twice. */
public class LogInTaken extends RuntimeException {

    LogInTaken(StaffId id) {
        super("log-in taken: " + id);
    }
}
