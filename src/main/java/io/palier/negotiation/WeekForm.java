package io.palier.negotiation;

import static io.palier.negotiation.Typed.lines;
import static io.palier.negotiation.Typed.said;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A calendar.
 *
 * @param was the name under which it was shown, which the cells use
 * @param days the hours of each day from Monday
 * @param copyTo the days that are to be as {@code copyFrom}: WEEKDAYS, WEEKEND, ALL
 */
record WeekForm(
        String was,
        String name,
        String zone,
        String holidays,
        List<String> days,
        List<ClosureLine> closures,
        String copyFrom,
        String copyTo) {

    WeekForm {
        was = said(was);
        name = said(name);
        zone = said(zone);
        holidays = said(holidays);
        days = week(days);
        closures = lines(closures);
        copyFrom = said(copyFrom);
        copyTo = said(copyTo);
    }

    WeekForm withDays(List<String> other) {
        return new WeekForm(was, name, zone, holidays, other, closures, copyFrom, copyTo);
    }

    WeekForm withClosures(List<ClosureLine> other) {
        return new WeekForm(was, name, zone, holidays, days, other, copyFrom, copyTo);
    }

    private static List<String> week(@Nullable List<String> days) {
        var typed = days == null ? List.<String>of() : days;
        return IntStream.range(0, 7)
                .mapToObj(day -> day < typed.size() ? said(typed.get(day)) : "")
                .toList();
    }
}
