package io.palier.negotiation;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What cannot stand as it was typed, by the name of the field it stands in; the first found in a field counts. */
final class Mistakes {

    private final Map<String, Mistake> byField = new LinkedHashMap<>();

    /** A message key with its arguments. */
    record Mistake(String key, List<Object> args) {}

    void add(String field, String key, Object... args) {
        byField.putIfAbsent(field, new Mistake(key, List.of(args)));
    }

    /** What the reading gives; null, and a mistake in the field, where it refuses. */
    <T> @Nullable T reading(String field, String key, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            add(field, key);
            return null;
        }
    }

    /** A length of time; null where none was typed, and null, with a mistake in the field, where it cannot be read. */
    @Nullable
    Duration length(String field, String typed) {
        return typed.isEmpty() ? null : reading(field, "negotiation.problem.goal", () -> GoalText.parse(typed));
    }

    boolean isEmpty() {
        return byField.isEmpty();
    }

    Map<String, Mistake> byField() {
        return byField;
    }
}
