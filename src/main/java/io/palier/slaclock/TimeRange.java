package io.palier.slaclock;

import java.util.regex.Pattern;

/**
 * Opening hours within a day, to the minute, half-open, such as 08:00-12:00; 22:00-06:00 runs over midnight and belongs
 * to the day it starts on.
 *
 * @param fromMinute minutes after local midnight, 0 to 1439
 * @param toMinute minutes after the same midnight, beyond 1440 when the range runs into the next day; a range is
 *     shorter than 24 hours unless it is the whole day 00:00-24:00
 */
public record TimeRange(int fromMinute, int toMinute) {

    static final int MINUTES_PER_DAY = 24 * 60;

    /** 00:00-24:00. */
    public static final TimeRange ALL_DAY = new TimeRange(0, MINUTES_PER_DAY);

    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(\\d{1,2}):(\\d{2})\\s*[-\u2013]\\s*(\\d{1,2}):(\\d{2})\\s*");

    /** Refuses, with an {@link IllegalArgumentException}, a range that is empty or too long. */
    public TimeRange {
        var length = toMinute - fromMinute;
        var wholeDay = fromMinute == 0 && length == MINUTES_PER_DAY;
        if (fromMinute < 0 || fromMinute >= MINUTES_PER_DAY || length <= 0 || length >= MINUTES_PER_DAY && !wholeDay) {
            throw new IllegalArgumentException(
                    "Not a range within a day: minutes %d to %d".formatted(fromMinute, toMinute));
        }
    }

    /**
     * Reads "08:00-12:00", "22:00-06:00" or "00:00-24:00"; an en dash and blanks around it are accepted.
     *
     * @throws IllegalArgumentException naming the text, when it is not a range or has no length
     */
    public static TimeRange parse(String text) {
        var match = WRITTEN.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a time range like 08:00-12:00: \"" + text + "\"");
        }
        var from = minute(match.group(1), match.group(2), text);
        var to = minute(match.group(3), match.group(4), text);
        if (from == to || from == MINUTES_PER_DAY) {
            throw new IllegalArgumentException("A time range without length: \"" + text + "\"");
        }
        return new TimeRange(from, to > from ? to : to + MINUTES_PER_DAY);
    }

    /** Whether it ends after the midnight that ends the day it starts on. */
    public boolean crossesMidnight() {
        return toMinute > MINUTES_PER_DAY;
    }

    /** The range as it is written and parsed: "08:00-12:00", with 24:00 for the midnight that ends the day. */
    @Override
    public String toString() {
        var to = crossesMidnight() ? toMinute - MINUTES_PER_DAY : toMinute;
        return "%02d:%02d-%02d:%02d".formatted(fromMinute / 60, fromMinute % 60, to / 60, to % 60);
    }

    private static int minute(String hour, String minute, String text) {
        var result = Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
        if (Integer.parseInt(minute) > 59 || result > MINUTES_PER_DAY) {
            throw new IllegalArgumentException("Not a time of day in \"" + text + "\"");
        }
        return result;
    }
}
