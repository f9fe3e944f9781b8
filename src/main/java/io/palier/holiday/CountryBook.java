package io.palier.holiday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One country as the library keeps it; the library reads its files when first asked and remembers them. */
final class CountryBook {

    /** The library keeps stock exchanges too; those have longer names. */
    private static final Set<String> CODES = HolidayManager.getSupportedCalendarCodes().stream()
            .map(code -> code.toLowerCase(Locale.ROOT))
            .filter(code -> code.matches("[a-z]{2}"))
            .collect(Collectors.toUnmodifiableSet());

    private final String code;
    private final HolidayManager manager;

    private CountryBook(String code, HolidayManager manager) {
        this.code = code;
        this.manager = manager;
    }

    static Set<String> codes() {
        return CODES;
    }

    static CountryBook of(String code) {
        return new CountryBook(code, HolidayManager.getInstance(ManagerParameters.create(code)));
    }

    static HolidayBook title(String code) {
        var country = new Locale.Builder().setRegion(code).build();
        return new HolidayBook(
                code, country.getDisplayCountry(Locale.ENGLISH), country.getDisplayCountry(Locale.FRENCH));
    }

    List<HolidayBook> regions() {
        var found = new ArrayList<HolidayBook>();
        collect(manager.getCalendarHierarchy(), code, found);
        found.sort(Comparator.comparing(HolidayBook::code));
        return found;
    }

    private static void collect(CalendarHierarchy above, String path, List<HolidayBook> found) {
        for (var region : above.getChildren().values()) {
            var regionCode = path + "-" + region.getId().toLowerCase(Locale.ROOT);
            found.add(new HolidayBook(
                    regionCode, region.getDescription(Locale.ENGLISH), region.getDescription(Locale.FRENCH)));
            collect(region, regionCode, found);
        }
    }

    /** The neighbouring years too: a New Year's Day on a Saturday may be observed in the year before. */
    List<PublicHoliday> in(String region, int year) {
        var path = path(manager.getCalendarHierarchy(), code, region);
        var days = new TreeMap<LocalDate, PublicHoliday>();
        for (var around = year - 1; around <= year + 1; around++) {
            for (var holiday : manager.getHolidays(Year.of(around), HolidayType.PUBLIC_HOLIDAY, path)) {
                if (holiday.getDate().getYear() == year) {
                    days.merge(holiday.getDate(), read(holiday), CountryBook::both);
                }
            }
        }
        return List.copyOf(days.values());
    }

    /** The library's own spelling of the steps down to a region. */
    private static String[] path(CalendarHierarchy above, String at, String wanted) {
        for (var region : above.getChildren().values()) {
            var next = at + "-" + region.getId().toLowerCase(Locale.ROOT);
            if (wanted.equals(next) || wanted.startsWith(next + "-")) {
                var rest = path(region, next, wanted);
                var path = new String[rest.length + 1];
                path[0] = region.getId();
                System.arraycopy(rest, 0, path, 1, rest.length);
                return path;
            }
        }
        return new String[0];
    }

    private static PublicHoliday read(Holiday holiday) {
        return new PublicHoliday(
                holiday.getDate(),
                holiday.getDescription(Locale.ENGLISH),
                holiday.getDescription(Locale.FRENCH),
                holiday.getPropertiesKey().startsWith("islamic."));
    }

    /** Two holidays on one day, in the order of their names so that the answer is always the same. */
    private static PublicHoliday both(PublicHoliday one, PublicHoliday other) {
        if (one.nameEn().equals(other.nameEn())) {
            return one;
        }
        var first = one.nameEn().compareTo(other.nameEn()) < 0 ? one : other;
        var second = first == one ? other : one;
        return new PublicHoliday(
                one.date(),
                first.nameEn() + ", " + second.nameEn(),
                first.nameFr() + ", " + second.nameFr(),
                one.byTheMoon() && other.byTheMoon());
    }
}
