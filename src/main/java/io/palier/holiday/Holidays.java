package io.palier.holiday;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The books of public holidays. Codes are read without regard to case. The same question has the same answer as long as
 * the library is the same: whoever promises something on a day copies the day, not the code (domain.md §4).
 */
@Component
public class Holidays {

    /** The first year that is answered for. */
    public static final int FIRST_YEAR = 1970;

    /** The last year that is answered for; the tables of the lunar calendar end soon after. */
    public static final int LAST_YEAR = 2170;

    /** Ten countries over a clock's century. */
    private static final int REMEMBERED = 1_000;

    private final LoadingCache<Question, List<PublicHoliday>> answers = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .build(asked -> CountryBook.of(country(asked.code())).in(asked.code(), asked.year()));

    private record Question(String code, int year) {}

    /** The books of all countries, in order of their codes. */
    public List<HolidayBook> countries() {
        return CountryBook.codes().stream()
                .map(CountryBook::title)
                .sorted(Comparator.comparing(HolidayBook::code))
                .toList();
    }

    /** The books of a country's regions, which add to the country's own, in order of their codes; none where unknown. */
    public List<HolidayBook> regions(String country) {
        var code = country.toLowerCase(Locale.ROOT);
        return CountryBook.codes().contains(code) ? CountryBook.of(code).regions() : List.of();
    }

    /** The book of a country or region; empty where the code names none. */
    public Optional<HolidayBook> book(String code) {
        var wanted = code.toLowerCase(Locale.ROOT);
        if (!CountryBook.codes().contains(country(wanted))) {
            return Optional.empty();
        }
        var regions = wanted.contains("-") ? regions(country(wanted)).stream() : Stream.<HolidayBook>empty();
        return Stream.concat(Stream.of(CountryBook.title(country(wanted))), regions)
                .filter(book -> book.code().equals(wanted))
                .findFirst();
    }

    /**
     * The public holidays observed in a year, in order; those of a region together with its country's. Days that only
     * banks or schools keep are left out.
     *
     * @throws UnknownHolidays when the code names no book
     * @throws BeyondTheBooks before {@link #FIRST_YEAR} and after {@link #LAST_YEAR}
     */
    public List<PublicHoliday> in(String code, int year) {
        var book = book(code).orElseThrow(() -> new UnknownHolidays(code));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BeyondTheBooks(year);
        }
        return answers.get(new Question(book.code(), year));
    }

    private static String country(String code) {
        return code.split("-", 2)[0];
    }
}
