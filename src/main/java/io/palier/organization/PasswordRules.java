package io.palier.organization;

import io.palier.organization.PasswordRefused.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a password that somebody chooses must be like. Pure. */
final class PasswordRules {

    static final int SHORTEST = 12;
    /** Bcrypt reads no further. */
    private static final int MOST_BYTES = 72;

    private PasswordRules() {}

    /** What speaks against that password for that person; empty where nothing does. */
    static Optional<Reason> objection(String password, StaffId person) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Reason.SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Reason.LONG);
        }
        var guess = person.value().length() >= 4
                && password.toLowerCase(Locale.ROOT).contains(person.value());
        return guess ? Optional.of(Reason.GUESSABLE) : Optional.empty();
    }
}
