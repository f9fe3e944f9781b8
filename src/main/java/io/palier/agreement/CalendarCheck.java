package io.palier.agreement;

import io.palier.agreement.TermsProblem.Code;
import io.palier.slaclock.NoOpenTime;
import io.palier.slaclock.OverlappingHours;
import io.palier.slaclock.TimeRange;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what is wrong with the calendars of terms: ranges that cannot be read, overlap, or leave no open minute (R11). */
final class CalendarCheck {

    /** A name that can stand in a path and in a table's column. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _&/-]{0,39}");

    private final String path;
    private final Hours hours;
    private final Predicate<String> hasHolidays;
    private final Consumer<TermsProblem> found;
    private boolean readable = true;

    private CalendarCheck(String name, Hours hours, Predicate<String> hasHolidays, Consumer<TermsProblem> found) {
        this.path = "calendars." + name;
        this.hours = hours;
        this.hasHolidays = hasHolidays;
        this.found = found;
    }

    static void check(Terms terms, Predicate<String> hasHolidays, Consumer<TermsProblem> found) {
        var used = namesUsed(terms);
        terms.calendars().forEach((name, hours) -> {
            if (!NAME.matcher(name).matches()) {
                found.accept(TermsProblem.of("calendars." + name, Code.CALENDAR_NAME));
            }
            new CalendarCheck(name, hours, hasHolidays, found).check();
            if (!used.contains(name)) {
                found.accept(TermsProblem.of("calendars." + name, Code.CALENDAR_UNUSED, name));
            }
        });
    }

    private void check() {
        hours.weekly().forEach((day, ranges) -> checkRanges(path + ".weekly." + day, ranges));
        for (var i = 0; i < hours.closures().size(); i++) {
            checkClosure(path + ".closures[" + i + "]", hours.closures().get(i));
        }
        var country = hours.holidays();
        if (country != null && !hasHolidays.test(country)) {
            found.accept(TermsProblem.of(path + ".holidays", Code.HOLIDAYS_UNKNOWN, country));
        }
        if (readable) {
            checkWhole();
        }
    }

    private boolean checkRanges(String place, List<String> ranges) {
        var all = true;
        for (var i = 0; i < ranges.size(); i++) {
            try {
                TimeRange.parse(ranges.get(i));
            } catch (IllegalArgumentException e) {
                all = false;
                found.accept(TermsProblem.of(place + "[" + i + "]", Code.RANGE_UNREADABLE, ranges.get(i)));
            }
        }
        readable &= all;
        return all;
    }

    private void checkClosure(String place, Hours.ClosedDays closed) {
        if (!checkRanges(place + ".hours", closed.hours())) {
            return;
        }
        try {
            closed.toClosure();
        } catch (IllegalArgumentException e) {
            readable = false;
            found.accept(TermsProblem.of(place, Code.CLOSURE_UNREADABLE, closed.from(), closed.to()));
        }
    }

    private void checkWhole() {
        try {
            hours.toCalendar(List.of());
        } catch (OverlappingHours e) {
            found.accept(TermsProblem.of(path + ".weekly." + e.day(), Code.HOURS_OVERLAP, e.range()));
        } catch (NoOpenTime e) {
            found.accept(TermsProblem.of(path, Code.NEVER_OPEN));
        }
    }

    private static Set<String> namesUsed(Terms terms) {
        var used = new HashSet<String>();
        terms.objectives().forEach(o -> used.add(o.calendar()));
        Stream.concat(
                        terms.contacts().stream().map(EscalationContact::hours),
                        terms.constraints().stream().map(Constraint::calendar))
                .filter(Objects::nonNull)
                .forEach(used::add);
        return used;
    }
}
