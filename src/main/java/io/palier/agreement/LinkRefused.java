package io.palier.agreement;

/** A signing link that opens nothing; the sentence is {@code agreement.link.} and the reason. */
public class LinkRefused extends RuntimeException {

    private final Reason reason;

    LinkRefused(Reason reason) {
        super("signing link refused: " + reason);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Why a link opens nothing. */
    public enum Reason {
        /** Nobody was sent such a link (404). */
        UNKNOWN,
        EXPIRED,
        USED,
        /** The version it was for is no longer on the table, or that side has signed it. */
        OVERTAKEN,
        /** The text is not the one the link was sent for. */
        CHANGED
    }
}
