package io.palier.calculation;

import io.palier.calculation.CalculationRefused.Fault;
import io.palier.calculation.CalculationRefused.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads fields, and notes those that cannot be read instead of stopping at the first. */
final class Reader {

    /** Nobody mends more than these at a time. */
    private static final int NOTED = 50;

    /** Longer than anything that is read here. */
    private static final int LONGEST = 100;

    private final List<Problem> problems = new ArrayList<>();

    /** What reading a text came to: either of the two. */
    record Read<T>(@Nullable T value, @Nullable Fault fault) {

        static <T> Read<T> of(T value) {
            return new Read<>(value, null);
        }

        static <T> Read<T> wrong(Fault fault) {
            return new Read<>(null, fault);
        }
    }

    void note(String field, Fault fault) {
        note(field, fault, 0);
    }

    void note(String field, Fault fault, int limit) {
        if (problems.size() < NOTED) {
            problems.add(new Problem(field, fault, limit));
        }
    }

    boolean isNoted(String prefix) {
        return problems.stream().anyMatch(problem -> problem.field().startsWith(prefix));
    }

    /** @throws CalculationRefused when anything was noted */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new CalculationRefused(problems);
        }
    }

    /** Reads a field that must be there. */
    <T> Optional<T> required(String field, @Nullable String text, Function<String, Read<T>> as) {
        if (text == null || text.isBlank()) {
            note(field, Fault.MISSING);
            return Optional.empty();
        }
        return optional(field, text, as);
    }

    /** Reads a field that may be left out; empty too where it cannot be read. */
    <T> Optional<T> optional(String field, @Nullable String text, Function<String, Read<T>> as) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.length() > LONGEST) {
            note(field, Fault.TOO_LONG, LONGEST);
            return Optional.empty();
        }
        var read = as.apply(text);
        if (read.fault() != null) {
            note(field, read.fault());
        }
        return Optional.ofNullable(read.value());
    }

    /** Reads a list item by item; one that is missing or too long is none. */
    <F, T> List<T> each(String field, @Nullable List<F> items, int most, BiFunction<String, F, Optional<T>> as) {
        var read = new ArrayList<T>();
        if (items == null) {
            return read;
        }
        if (items.size() > most) {
            note(field, Fault.TOO_MANY, most);
            return read;
        }
        for (var i = 0; i < items.size(); i++) {
            as.apply(field + "[" + i + "]", items.get(i)).ifPresent(read::add);
        }
        return read;
    }
}
