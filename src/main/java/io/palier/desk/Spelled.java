package io.palier.desk;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a form sent, read as what it should be; null where it is nothing of the kind. Never throws. */
final class Spelled {

    private Spelled() {}

    static <E extends Enum<E>> @Nullable E as(Class<E> type, @Nullable String text) {
        return as(text, name -> Enum.valueOf(type, name));
    }

    static @Nullable UUID uuid(@Nullable String text) {
        return as(text, UUID::fromString);
    }

    static @Nullable Long id(@Nullable String text) {
        return as(text, Long::valueOf);
    }

    static @Nullable Integer number(@Nullable String text) {
        return as(text, Integer::valueOf);
    }

    /** A number within bounds; the smallest where it is none. */
    static int count(@Nullable String text, int least, int most) {
        var number = number(text);
        return number == null ? least : Math.min(most, Math.max(least, number));
    }

    /** A number as a telephone system writes it into an address: its {@code +} arrives as a blank, and it may say tel: or sip:. */
    static String calling(String text) {
        var number = text.replace("\0", "")
                .replaceFirst("(?i)^\\s*(?:tel|sips?):", "")
                .replaceFirst("@.*", "")
                .replace("(0)", "");
        return number.matches(" [1-9].*") ? "+" + number.strip() : number.strip();
    }

    static boolean ticked(@Nullable String text) {
        return "true".equals(text) || "on".equals(text);
    }

    /** Codes and the like refuse what is not shaped as they are by an {@link IllegalArgumentException}. */
    static <T> @Nullable T as(@Nullable String text, Function<String, T> reading) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reading.apply(text.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
