package io.palier.negotiation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A length of service time as people type it: {@code 4h}, {@code 1h30}, {@code 30 min}, {@code 1,5 h}, {@code 2 d} or
 * {@code 2 j} (a day is 24 hours of service), {@code 1:30}, {@code PT4H}. To the second.
 */
final class GoalText {

    private static final Pattern PART = Pattern.compile(
            "\\G\\s*(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*(d|days?|j|jours?|h|hrs?|hours?|heures?|m|mn|min|mins|minutes?|s|sec|seconde?s?)(?![a-z])\\s*");

    /** Minutes after hours need no unit: 1h30. */
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("(\\d{1,5})\\s*[h:]\\s*(\\d{2})");

    private GoalText() {}

    /** What the text means, more than zero. @throws IllegalArgumentException where it means nothing, or no time at all */
    static Duration parse(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('\u202f', ' ');
        var length = text.startsWith("p") ? iso(typed.strip()) : spoken(text);
        if (length.isZero() || length.isNegative() || length.getNano() != 0) {
            throw new IllegalArgumentException("no length of time: " + typed);
        }
        return length;
    }

    /** As it is shown again: {@code 4 h}, {@code 1 h 30}, {@code 30 min}, {@code 1 h 0 min 20 s}; parse gives back the same. */
    static String format(Duration goal) {
        var words = new ArrayList<String>();
        var minutes = goal.toMinutesPart();
        var seconds = goal.toSecondsPart();
        if (goal.toHours() > 0) {
            words.add(goal.toHours() + " h");
        }
        if (minutes > 0) {
            words.add(goal.toHours() > 0 && seconds == 0 ? "%02d".formatted(minutes) : minutes + " min");
        }
        if (seconds > 0) {
            words.add(seconds + " s");
        }
        return String.join(" ", words);
    }

    private static Duration iso(String text) {
        try {
            return Duration.parse(text.toUpperCase(Locale.ROOT));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no duration: " + text, e);
        }
    }

    private static Duration spoken(String text) {
        var brief = HOURS_AND_MINUTES.matcher(text);
        if (brief.matches()) {
            return Duration.ofHours(Long.parseLong(brief.group(1))).plusMinutes(Long.parseLong(brief.group(2)));
        }
        var length = Duration.ZERO;
        var end = 0;
        var part = PART.matcher(text);
        while (part.find()) {
            length = length.plusSeconds(seconds(part.group(1), part.group(2).charAt(0)));
            end = part.end();
        }
        if (end == 0 || end < text.length()) {
            throw new IllegalArgumentException("no length of time: " + text);
        }
        return length;
    }

    private static long seconds(String count, char unit) {
        var size = switch (unit) {
            case 'd', 'j' -> 86_400;
            case 'h' -> 3_600;
            case 'm' -> 60;
            default -> 1;
        };
        return new BigDecimal(count.replace(',', '.'))
                .multiply(BigDecimal.valueOf(size))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
