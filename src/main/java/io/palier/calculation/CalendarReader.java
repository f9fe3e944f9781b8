package io.palier.calculation;

import io.palier.calculation.CalculationDraft.CalendarDraft;
import io.palier.calculation.CalculationDraft.ClosureDraft;
import io.palier.calculation.CalculationRefused.Fault;
import io.palier.calculation.Reader.Read;
import io.palier.holiday.HolidayBook;
import io.palier.holiday.Holidays;
import io.palier.holiday.PublicHoliday;
import io.palier.slaclock.Closure;
import io.palier.slaclock.DaysOff;
import io.palier.slaclock.NoOpenTime;
import io.palier.slaclock.OverlappingHours;
import io.palier.slaclock.ServiceCalendar;
import io.palier.slaclock.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a calendar, and says where a week opens a minute twice or never. */
final class CalendarReader {

    private static final int MOST_RANGES = 12;
    private static final int MOST_CLOSURES = 400;

    private final Reader reader;
    private final Holidays holidays;

    CalendarReader(Reader reader, Holidays holidays) {
        this.reader = reader;
        this.holidays = holidays;
    }

    Optional<ServiceCalendar> read(@Nullable CalendarDraft draft) {
        if (draft == null) {
            reader.note("calendar", Fault.MISSING);
            return Optional.empty();
        }
        var zone = reader.required("calendar.timeZone", draft.timeZone(), Texts::zone);
        var week = week(draft.weekly());
        var closures = reader.each("calendar.closures", draft.closures(), MOST_CLOSURES, this::closure);
        var book = reader.optional("calendar.holidays", draft.holidays(), this::book);
        if (reader.isNoted("calendar")) {
            return Optional.empty();
        }
        try {
            var calendar = ServiceCalendar.of(zone.orElseThrow(), week, closures);
            return Optional.of(
                    book.map(code -> calendar.closedOn(daysOff(code))).orElse(calendar));
        } catch (NoOpenTime e) {
            reader.note("calendar.weekly", Fault.NO_OPEN_TIME);
        } catch (OverlappingHours e) {
            reader.note(place(e, week), Fault.OVERLAPS);
        }
        return Optional.empty();
    }

    private Map<DayOfWeek, List<TimeRange>> week(@Nullable Map<String, @Nullable List<@Nullable String>> weekly) {
        var week = new EnumMap<DayOfWeek, List<TimeRange>>(DayOfWeek.class);
        if (weekly == null) {
            reader.note("calendar.weekly", Fault.MISSING);
            return week;
        }
        weekly.forEach((name, ranges) -> {
            var field = "calendar.weekly." + shortened(name);
            var day = Texts.word(DayOfWeek.class, name).value();
            if (day == null) {
                reader.note(field, Fault.NOT_A_DAY);
            } else {
                week.put(day, ranges(field, ranges));
            }
        });
        return week;
    }

    private List<TimeRange> ranges(String field, @Nullable List<@Nullable String> ranges) {
        return reader.each(field, ranges, MOST_RANGES, (place, text) -> reader.required(place, text, Texts::range));
    }

    private Optional<Closure> closure(String field, @Nullable ClosureDraft draft) {
        if (draft == null) {
            reader.note(field, Fault.MISSING);
            return Optional.empty();
        }
        var from = reader.required(field + ".from", draft.from(), Texts::date);
        var to = reader.required(field + ".to", draft.to(), Texts::date);
        var hours = ranges(field + ".hours", draft.hours());
        var yearly = Boolean.TRUE.equals(draft.yearly());
        if (reader.isNoted(field + ".")) {
            return Optional.empty();
        }
        var first = from.orElseThrow();
        var last = to.orElseThrow();
        if (last.isBefore(first)) {
            reader.note(field + ".to", Fault.ENDS_BEFORE_START);
            return Optional.empty();
        }
        if (yearly && !last.isBefore(first.plusYears(1))) {
            reader.note(field + ".to", Fault.LONGER_THAN_A_YEAR);
            return Optional.empty();
        }
        return Optional.of(new Closure(first, last, yearly, hours));
    }

    private Read<String> book(String code) {
        return holidays.book(code)
                .map(HolidayBook::code)
                .map(Read::of)
                .orElseGet(() -> Read.wrong(Fault.UNKNOWN_HOLIDAYS));
    }

    private DaysOff daysOff(String code) {
        return new BookedDays(holidays, code);
    }

    /** Two are equal when they are of the same country, so that their calendars are. */
    private record BookedDays(Holidays holidays, String code) implements DaysOff {

        @Override
        public Set<LocalDate> in(int year) {
            return holidays.in(code, year).stream().map(PublicHoliday::date).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** Where the later of the two ranges was written, which need not be in order. */
    private static String place(OverlappingHours overlap, Map<DayOfWeek, List<TimeRange>> week) {
        var written = week.getOrDefault(overlap.day(), List.of());
        return "calendar.weekly.%s[%d]".formatted(overlap.day(), written.lastIndexOf(overlap.range()));
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
