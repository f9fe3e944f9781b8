package io.palier.negotiation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was typed, made fit to be kept: never null, without blanks around it. */
final class Typed {

    private Typed() {}

    /** The text; empty where none was sent. */
    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The lines in their order; those that were left out on the way are gone. */
    static <T> List<T> lines(@Nullable List<T> typed) {
        return typed == null
                ? List.of()
                : typed.stream().filter(Objects::nonNull).toList();
    }
}
