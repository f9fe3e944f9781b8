package io.palier.organization;

/** What reaches people by mail unless they want it on screen only. A broken promise is no choice: it is always mailed. */
public enum News {
    /** A promise that is about to break. */
    WARNING,
    /** Moves at the table where agreements are negotiated. */
    AGREEMENT,
    /** A note that names them. */
    MENTION,
    /** What happens to a ticket that they watch. */
    WATCHED
}
