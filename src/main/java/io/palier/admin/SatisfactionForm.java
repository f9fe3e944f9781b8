package io.palier.admin;

import io.palier.satisfaction.SurveyTerms;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How customers are asked, as it is typed; {@code version} is the one that was read. */
record SatisfactionForm(
        @Nullable Integer version,
        @Nullable Boolean asked,
        @Nullable String answerDays,
        @Nullable String quietDays) {

    /** Nothing typed is null. */
    SatisfactionForm {
        version = Objects.requireNonNullElse(version, 0);
        asked = Objects.requireNonNullElse(asked, false);
        answerDays = Objects.requireNonNullElse(answerDays, "").strip();
        quietDays = Objects.requireNonNullElse(quietDays, "").strip();
    }

    static SatisfactionForm of(SurveyTerms terms) {
        return new SatisfactionForm(
                terms.version(), terms.asked(), String.valueOf(terms.answerDays()), String.valueOf(terms.quietDays()));
    }

    SurveyTerms toTerms() {
        return new SurveyTerms(
                Objects.requireNonNull(version), Boolean.TRUE.equals(asked), days(answerDays), days(quietDays));
    }

    /** Whether that is a whole number between the two. */
    static boolean isWithin(@Nullable String typed, int least, int most) {
        var read = Objects.requireNonNullElse(typed, "");
        return read.matches("[0-9]{1,3}") && days(read) >= least && days(read) <= most;
    }

    private static int days(@Nullable String typed) {
        return Integer.parseInt(Objects.requireNonNull(typed));
    }
}
