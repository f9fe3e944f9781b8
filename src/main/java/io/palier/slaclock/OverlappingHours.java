package io.palier.slaclock;

import java.time.DayOfWeek;

/** Refuses a week in which a minute is opened twice; it would be ambiguous which range a change is meant for. */
public final class OverlappingHours extends IllegalArgumentException {

    private final DayOfWeek day;
    private final TimeRange range;

    OverlappingHours(DayOfWeek day, TimeRange range) {
        super("Opening hours overlap: %s %s starts before the range before it has ended".formatted(day, range));
        this.day = day;
        this.range = range;
    }

    /** The day of the later of the two ranges. */
    public DayOfWeek day() {
        return day;
    }

    /** The later of the two ranges. */
    public TimeRange range() {
        return range;
    }
}
