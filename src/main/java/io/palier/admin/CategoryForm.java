package io.palier.admin;

import io.palier.knowledge.Category;
import io.palier.knowledge.CategoryCode;
import io.palier.knowledge.CategoryRecord;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A category as it is typed; {@code version} is the one that was read, the code is only asked of a new one. */
record CategoryForm(
        @Nullable String code,
        @Nullable String titleEn,
        @Nullable String titleFr,
        @Nullable String parent,
        @Nullable String severity,
        @Nullable Boolean revenue,
        @Nullable String nature,
        @Nullable Integer version) {

    private static final String CODE = "[A-Z0-9][A-Z0-9_]{1,39}";

    /** Nothing typed is null. */
    CategoryForm {
        code = Objects.requireNonNullElse(code, "").strip().toUpperCase(Locale.ROOT);
        titleEn = Objects.requireNonNullElse(titleEn, "").strip();
        titleFr = Objects.requireNonNullElse(titleFr, "").strip();
        parent = Objects.requireNonNullElse(parent, "");
        severity = Objects.requireNonNullElse(severity, "");
        revenue = Objects.requireNonNullElse(revenue, false);
        nature = Objects.requireNonNullElse(nature, "");
        version = Objects.requireNonNullElse(version, 0);
    }

    static CategoryForm empty() {
        return new CategoryForm("", "", "", "", "3", false, "", 0);
    }

    static CategoryForm of(CategoryRecord kept) {
        var category = kept.category();
        return new CategoryForm(
                category.code().value(),
                category.titleEn(),
                category.titleFr(),
                category.parent() == null ? "" : category.parent().value(),
                String.valueOf(category.defaultSeverity()),
                category.revenueHit(),
                category.candidateNature(),
                kept.version());
    }

    boolean hasWrongCode() {
        return !Objects.requireNonNull(code).matches(CODE);
    }

    /** What no page offers counts as not chosen. */
    Category toCategory(CategoryCode as) {
        var above = Objects.requireNonNull(parent);
        return new Category(
                as,
                above.matches(CODE) ? new CategoryCode(above) : null,
                Objects.requireNonNull(titleEn),
                Objects.requireNonNull(titleFr),
                Objects.requireNonNull(severity).matches("[1-4]") ? Integer.parseInt(severity) : 0,
                Boolean.TRUE.equals(revenue),
                "".equals(nature) ? null : nature);
    }
}
