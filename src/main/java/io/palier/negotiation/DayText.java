package io.palier.negotiation;

import io.palier.slaclock.TimeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The opening hours of a day as people type them, "08:00-12:00, 13:00-18:00; 22:00-06:00" or "8-12 13h30-18h", over
 * midnight too; "24h" for the whole day, nothing for a closed one. Wall-clock text in, wall-clock text out: no zone and no
 * instant is involved, so that nobody's browser moves an agreement's hours.
 */
final class DayText {

    private static final Pattern RANGE = Pattern.compile(
            "\\G[\\s,;]*(\\d{1,2})(?:[:h.](\\d{2})?)?\\s*[-\u2013\u2014\u00e0]\\s*(\\d{1,2})(?:[:h.](\\d{2})?)?(?!\\d)");

    private static final Pattern WHOLE_DAY = Pattern.compile("24\\s*h(?:/24|ours?)?|24/7");

    private DayText() {}

    /** The ranges as they are signed, each such as "08:00-12:00". @throws IllegalArgumentException where one cannot be read */
    static List<String> parse(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        if (WHOLE_DAY.matcher(text).matches()) {
            return List.of(TimeRange.ALL_DAY.toString());
        }
        var ranges = new ArrayList<String>();
        var end = 0;
        var range = RANGE.matcher(text);
        while (range.find()) {
            var from = time(range.group(1), range.group(2));
            ranges.add(TimeRange.parse(from + "-" + time(range.group(3), range.group(4)))
                    .toString());
            end = range.end();
        }
        if (!text.substring(end).replaceAll("[\\s,;]", "").isEmpty()) {
            throw new IllegalArgumentException("no opening hours: " + typed);
        }
        return List.copyOf(ranges);
    }

    /** As it is shown again. */
    static String format(List<String> ranges) {
        return String.join(", ", ranges);
    }

    private static String time(String hour, @org.jspecify.annotations.Nullable String minute) {
        return hour + ":" + (minute == null ? "00" : minute);
    }
}
