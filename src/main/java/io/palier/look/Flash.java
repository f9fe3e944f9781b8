package io.palier.look;

import java.io.Serializable;
import java.util.List;

/**
 * What just happened, said once on the next page: a message key with its arguments. Put it into the redirect's flash
 * attributes under the name {@code flash}; the layout shows it.
 *
 * @param tone success, info, warning or error
 */
public record Flash(String key, String tone, List<String> args) implements Serializable {

    /** Something was done. */
    public static Flash done(String key, Object... args) {
        return of(key, "success", args);
    }

    /** Something is good to know. */
    public static Flash info(String key, Object... args) {
        return of(key, "info", args);
    }

    /** Something was not done; the text says what would be allowed. */
    public static Flash refused(String key, Object... args) {
        return of(key, "error", args);
    }

    private static Flash of(String key, String tone, Object... args) {
        return new Flash(key, tone, List.of(args).stream().map(String::valueOf).toList());
    }
}
