package io.palier.ticketimport;

import java.util.UUID;

/** The right to read a file until it lapses, under a name that no other reader has. */
record Claim(ImportId importId, UUID by) {

    /** Somebody else reads the file by now: nothing may be written any more. */
    static class Lost extends RuntimeException {

        Lost() {
            super("another reader took over", null, false, false);
        }
    }
}
