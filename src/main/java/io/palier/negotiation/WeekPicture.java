package io.palier.negotiation;

import io.palier.agreement.Hours;
import io.palier.slaclock.TimeRange;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** A week's open hours as bars in minutes of the day; what runs over midnight goes on in the next line. */
record WeekPicture(List<Bar> bars) {

    private static final int DAY = 1440;

    /** @param line from 0 for Monday */
    record Bar(int line, int from, int width) {}

    static WeekPicture of(Hours hours) {
        var bars = new ArrayList<Bar>();
        for (var day : DayOfWeek.values()) {
            for (var written : hours.weekly().getOrDefault(day, List.of())) {
                var range = TimeRange.parse(written);
                var line = day.ordinal();
                bars.add(new Bar(line, range.fromMinute(), Math.min(range.toMinute(), DAY) - range.fromMinute()));
                if (range.crossesMidnight()) {
                    bars.add(new Bar((line + 1) % 7, 0, range.toMinute() - DAY));
                }
            }
        }
        return new WeekPicture(bars);
    }
}
