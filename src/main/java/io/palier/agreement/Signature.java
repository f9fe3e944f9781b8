package io.palier.agreement;

import io.palier.organization.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a person of one side agreed to exactly one text.
 *
 * @param staff who it was, where by log-in; null by link
 * @param email where the link was sent; null by log-in
 * @param sha256 of the document as exported, in hexadecimal
 */
public record Signature(
        Side side,
        String name,
        @Nullable StaffId staff,
        @Nullable String email,
        Way way,
        Instant at,
        String sha256) {

    /** How it was given. */
    public enum Way {
        LOG_IN,
        LINK
    }
}
