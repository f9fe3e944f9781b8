package io.palier.organization;

/** That password protects nobody. */
public class PasswordRefused extends RuntimeException {

    private final Reason reason;

    PasswordRefused(Reason reason) {
        super("password refused: " + reason);
        this.reason = reason;
    }

    /** What is wrong with it. */
    public Reason reason() {
        return reason;
    }

    /** Why a password is not taken. */
    public enum Reason {
        /** Fewer than 12 characters. */
        SHORT,
        /** More than 72 bytes, of which the rest would not count. */
        LONG,
        /** It holds the log-in name. */
        GUESSABLE,
        /** It is the one that was used so far. */
        SAME
    }
}
