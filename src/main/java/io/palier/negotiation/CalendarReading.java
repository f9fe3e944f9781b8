package io.palier.negotiation;

import io.palier.agreement.Hours;
import io.palier.slaclock.NoOpenTime;
import io.palier.slaclock.OverlappingHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the calendars as they were typed. Wall-clock times stay wall-clock times of the calendar's own zone. */
final class CalendarReading {

    private final List<WeekForm> weeks;
    private final Mistakes mistakes;
    private final Fields fields;

    CalendarReading(List<WeekForm> weeks, Mistakes mistakes, Fields fields) {
        this.weeks = weeks;
        this.mistakes = mistakes;
        this.fields = fields;
    }

    /** The name each calendar has now, by the name the rest of the form knows it under. */
    Map<String, String> namesByWas() {
        var names = new LinkedHashMap<String, String>();
        for (var week : weeks) {
            names.put(week.was().isEmpty() ? week.name() : week.was(), week.name());
        }
        return names;
    }

    /** The calendars that could be read, by name. */
    Map<String, Hours> read() {
        var calendars = new LinkedHashMap<String, Hours>();
        for (var i = 0; i < weeks.size(); i++) {
            var field = "calendars[" + i + "]";
            var name = weeks.get(i).name();
            if (name.isEmpty()) {
                mistakes.add(field + ".name", "negotiation.problem.missing");
            } else if (calendars.containsKey(name)) {
                mistakes.add(field + ".name", "negotiation.problem.twice");
            }
            var hours = hours(weeks.get(i), field);
            if (hours != null) {
                fields.put("calendars." + name, field);
                calendars.put(name, hours);
            }
        }
        return calendars;
    }

    private @Nullable Hours hours(WeekForm week, String field) {
        var zone = mistakes.reading(field + ".zone", "negotiation.problem.zone", () -> ZoneId.of(week.zone()));
        var days = new EnumMap<DayOfWeek, List<String>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var place = field + ".days[" + day.ordinal() + "]";
            var typed = week.days().get(day.ordinal());
            var ranges = mistakes.reading(place, "negotiation.problem.hours", () -> DayText.parse(typed));
            if (ranges != null && !ranges.isEmpty()) {
                days.put(day, ranges);
            }
        }
        var closures = new ArrayList<Hours.ClosedDays>();
        for (var j = 0; j < week.closures().size(); j++) {
            var closed = closed(week.closures().get(j), field + ".closures[" + j + "]");
            if (closed != null) {
                closures.add(closed);
            }
        }
        if (zone == null) {
            return null;
        }
        var holidays = week.holidays().isEmpty() ? null : week.holidays().toLowerCase(Locale.ROOT);
        var hours = new Hours(zone, days, closures, holidays);
        check(hours, field);
        return hours;
    }

    private Hours.@Nullable ClosedDays closed(ClosureLine line, String field) {
        if (line.isEmpty()) {
            return null;
        }
        var from = mistakes.reading(field + ".from", "negotiation.problem.date", () -> LocalDate.parse(line.from()));
        var until = line.to().isEmpty() ? line.from() : line.to();
        var to = mistakes.reading(field + ".to", "negotiation.problem.date", () -> LocalDate.parse(until));
        var hours = mistakes.reading(field + ".hours", "negotiation.problem.hours", () -> DayText.parse(line.hours()));
        if (from == null || to == null || hours == null) {
            return null;
        }
        if (to.isBefore(from)) {
            mistakes.add(field + ".to", "negotiation.problem.order");
            return null;
        }
        return new Hours.ClosedDays(from, to, !line.yearly().isEmpty(), hours);
    }

    private void check(Hours hours, String field) {
        try {
            hours.toCalendar(List.of());
        } catch (OverlappingHours e) {
            mistakes.add(
                    field + ".days[" + e.day().ordinal() + "]",
                    "negotiation.problem.overlap",
                    e.range().toString());
        } catch (NoOpenTime e) {
            mistakes.add(field + ".days[0]", "negotiation.problem.closed");
        } catch (IllegalArgumentException e) {
            mistakes.add(field + ".closures[0].from", "negotiation.problem.date");
        }
    }
}
