package io.palier.slaclock;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** STUB until the slaclock package lands: take that version on conflict. */
public final class ServiceCalendar {
    private ServiceCalendar() {}

    public static ServiceCalendar of(ZoneId zone, Map<DayOfWeek, List<TimeRange>> weekly) {
        throw new UnsupportedOperationException();
    }
}
