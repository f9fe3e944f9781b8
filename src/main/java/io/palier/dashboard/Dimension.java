package io.palier.dashboard;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what promises kept are told apart. */
enum Dimension {
    AGREEMENT,
    PARTY,
    LEVEL,
    TEAM,
    PRIORITY,
    METRIC;

    /** As it stands in an address, and the name of the condition in a list's. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By agreement where nothing else is said. */
    static Dimension of(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElse(AGREEMENT);
    }
}
