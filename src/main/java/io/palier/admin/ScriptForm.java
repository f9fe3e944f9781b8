package io.palier.admin;

import io.palier.knowledge.LearnedStep;
import io.palier.knowledge.ScriptStep;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A script as it is typed; {@code seen} is the newest version that was read, 0 where there was none. A step that is empty
 * in both languages is no step.
 */
record ScriptForm(
        @Nullable List<@Nullable String> en,
        @Nullable List<@Nullable String> fr,
        @Nullable String reviewOn,
        @Nullable String reason,
        @Nullable Integer seen) {

    /** So many empty lines wait for more steps. */
    private static final int MORE = 2;

    /** Nothing typed is null. */
    ScriptForm {
        en = Objects.requireNonNullElse(en, List.of());
        fr = Objects.requireNonNullElse(fr, List.of());
        reviewOn = Objects.requireNonNullElse(reviewOn, "");
        reason = Objects.requireNonNullElse(reason, "").strip();
        seen = Objects.requireNonNullElse(seen, 0);
    }

    static ScriptForm of(List<ScriptStep> steps, LocalDate reviewOn, int seen) {
        return new ScriptForm(
                new ArrayList<>(steps.stream().map(ScriptStep::instructionEn).toList()),
                new ArrayList<>(steps.stream().map(ScriptStep::instructionFr).toList()),
                reviewOn.toString(),
                "",
                seen);
    }

    /** As the page shows them: those typed, and some empty ones. */
    public List<LearnedStep> lines() {
        var lines = new ArrayList<>(toSteps());
        for (var i = 0; i < MORE; i++) {
            lines.add(new LearnedStep("", ""));
        }
        return lines;
    }

    List<LearnedStep> toSteps() {
        var steps = new ArrayList<LearnedStep>();
        var size = Math.max(
                Objects.requireNonNull(en).size(), Objects.requireNonNull(fr).size());
        for (var i = 0; i < size; i++) {
            var step = new LearnedStep(at(en, i), at(fr, i));
            if (!step.instructionEn().isEmpty() || !step.instructionFr().isEmpty()) {
                steps.add(step);
            }
        }
        return steps;
    }

    Optional<LocalDate> review() {
        try {
            return Optional.of(LocalDate.parse(Objects.requireNonNull(reviewOn)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String at(@Nullable List<@Nullable String> texts, int index) {
        var all = Objects.requireNonNull(texts);
        var text = index < all.size() ? all.get(index) : null;
        return text == null ? "" : text.strip();
    }
}
