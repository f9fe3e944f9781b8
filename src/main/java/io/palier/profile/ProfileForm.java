package io.palier.profile;

import io.palier.organization.News;
import io.palier.organization.Preferences;
import io.palier.organization.Profile;
import io.palier.organization.Theme;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's settings as they are typed; {@code version} is the one that was read.
 *
 * @param pages empty for what the browser asks for
 * @param zone empty for the house's
 * @param mailed the news that are to come by mail too
 */
record ProfileForm(
        @Nullable Integer version,
        @Nullable String pages,
        @Nullable String letters,
        @Nullable String zone,
        @Nullable String theme,
        @Nullable String phone,
        @Nullable Set<String> mailed) {

    /** Nothing typed is null. */
    ProfileForm {
        version = Objects.requireNonNullElse(version, 0);
        pages = Objects.requireNonNullElse(pages, "");
        letters = Objects.requireNonNullElse(letters, "");
        zone = Objects.requireNonNullElse(zone, "");
        theme = Objects.requireNonNullElse(theme, "");
        phone = Objects.requireNonNullElse(phone, "").strip();
        mailed = Objects.requireNonNullElse(mailed, Set.of());
    }

    static ProfileForm of(Profile profile) {
        var member = profile.member();
        var wishes = member.preferences();
        return new ProfileForm(
                profile.version(),
                wishes.pages() == null ? "" : wishes.pages().getLanguage(),
                member.language().getLanguage(),
                wishes.zone() == null ? "" : wishes.zone().getId(),
                wishes.theme().name(),
                member.phone() == null ? "" : member.phone().spaced(),
                Arrays.stream(News.values())
                        .filter(news -> !wishes.onScreen().contains(news))
                        .map(News::name)
                        .collect(Collectors.toSet()));
    }

    /** What was chosen; what no page offers counts as not chosen. */
    Preferences preferences() {
        return new Preferences(
                spoken(pages).orElse(null),
                readZone().orElse(null),
                Arrays.stream(Theme.values())
                        .filter(one -> one.name().equals(theme))
                        .findFirst()
                        .orElse(Theme.AUTO),
                Arrays.stream(News.values())
                        .filter(news -> !Objects.requireNonNull(mailed).contains(news.name()))
                        .collect(Collectors.toSet()));
    }

    Locale lettersIn() {
        return spoken(letters).orElse(Locale.FRENCH);
    }

    /** Whether the zone is one that the time-zone database knows, or none. */
    boolean zoneIsKnown() {
        return "".equals(zone) || readZone().isPresent();
    }

    private Optional<ZoneId> readZone() {
        try {
            return "".equals(zone) ? Optional.empty() : Optional.of(ZoneId.of(Objects.requireNonNull(zone)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Locale> spoken(@Nullable String language) {
        return switch (Objects.requireNonNullElse(language, "")) {
            case "en" -> Optional.of(Locale.ENGLISH);
            case "fr" -> Optional.of(Locale.FRENCH);
            default -> Optional.empty();
        };
    }
}
