package io.palier.organization;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants the house to meet them.
 *
 * @param pages the language of pages; null for the one that the browser asks for
 * @param zone where times are shown in; null for the house's
 * @param onScreen the news that come on screen only, and by no mail
 */
public record Preferences(@Nullable Locale pages, @Nullable ZoneId zone, Theme theme, Set<News> onScreen) {

    /** Those of whoever has chosen nothing yet. */
    public static final Preferences NONE = new Preferences(null, null, Theme.AUTO, Set.of());

    /** Keeps a copy. */
    public Preferences {
        onScreen = Set.copyOf(onScreen);
    }
}
