package io.palier.profile;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The password so far, and twice the next one. Never shown again. */
record PasswordForm(
        @Nullable String current,
        @Nullable String next,
        @Nullable String again) {

    /** Nothing typed is null. */
    PasswordForm {
        current = Objects.requireNonNullElse(current, "");
        next = Objects.requireNonNullElse(next, "");
        again = Objects.requireNonNullElse(again, "");
    }

    /** Whether the next one was typed twice alike. */
    boolean agrees() {
        return Objects.equals(next, again);
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
