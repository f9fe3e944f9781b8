package io.palier.look;

import io.palier.slaclock.WarningPoint;
import java.time.Duration;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The words of one language for what clocks do. */
final class Phrases {

    private final MessageSource messages;
    private final Locale language;

    Phrases(MessageSource messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    Locale language() {
        return language;
    }

    /** The sentence of {@code look.account.} and the word. */
    String say(String word, Object... args) {
        return messages.getMessage("look.account." + word, args, language);
    }

    /** When it is warned: {@code warning 75%}, {@code warning 30 min before the deadline}. */
    String say(WarningPoint point) {
        return point instanceof WarningPoint.Share share
                ? say("mark.warning", share.percent())
                : say("mark.warning.left", exactly(((WarningPoint.Left) point).left()));
    }

    /** A reason to pause in the reader's words; as it was given where it is none of ours. */
    String reason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return say("no-reason");
        }
        var known = messages.getMessage("agreement.pause." + reason, null, reason, language);
        return known == null ? reason : known;
    }

    /** Service time to the second, without its sign: {@code 26 h 30 min}, {@code 45 s}. */
    String exactly(Duration duration) {
        var whole = duration.abs();
        var parts = new StringJoiner(" ");
        add(parts, whole.toHours(), "hour");
        add(parts, whole.toMinutesPart(), "minute");
        add(parts, whole.toSecondsPart(), "second");
        return parts.length() == 0 ? unit(0, "second") : parts.toString();
    }

    private void add(StringJoiner parts, long count, String unit) {
        if (count > 0) {
            parts.add(unit(count, unit));
        }
    }

    private String unit(long count, String unit) {
        return count + "\u00a0" + messages.getMessage("look.unit." + unit, null, language);
    }
}
