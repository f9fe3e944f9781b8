package io.palier.platform;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The program's own database cannot be had; says why, and what a person can do about it. */
class EmbeddedDatabaseRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String remedy;

    EmbeddedDatabaseRefused(String reason, String remedy, @Nullable Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    EmbeddedDatabaseRefused(String reason, String remedy) {
        this(reason, remedy, null);
    }

    /** What to do now, as a sentence. */
    String remedy() {
        return remedy;
    }
}
