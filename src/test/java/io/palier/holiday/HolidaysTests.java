package io.palier.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTests {

    private final Holidays holidays = new Holidays();

    @Test
    void franceHasElevenDaysIn2026() {
        assertThat(dates("fr", 2026))
                .containsExactly(
                        "2026-01-01",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-08",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-07-14",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-25");
    }

    @Test
    void aDayHasANameInBothLanguages() {
        var easterMonday = holidays.in("fr", 2026).get(1);

        assertThat(easterMonday.name(Locale.ENGLISH)).isEqualTo("Easter Monday");
        assertThat(easterMonday.name(Locale.FRENCH)).isEqualTo("Lundi de Pâques");
        assertThat(easterMonday.byTheMoon()).isFalse();
    }

    @Test
    void twoHolidaysOnOneDayAreOneDay() {
        assertThat(dates("fr", 2008)).doesNotHaveDuplicates().contains("2008-05-01"); // Labour and Ascension Day
        assertThat(holidays.in("fr", 2008))
                .filteredOn(day -> day.date().equals(LocalDate.of(2008, 5, 1)))
                .singleElement()
                .satisfies(day -> assertThat(day.nameEn()).contains(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "tn", "ma", "sn", "dz", "ci", "be", "ch", "de", "gb", "us", "es", "it", "lu", "mc"})
    void theCountriesThatOurPartnersAreInAreKnown(String code) {
        assertThat(holidays.book(code)).isPresent();
        for (var year : List.of(Holidays.FIRST_YEAR, 2000, 2026, 2100, Holidays.LAST_YEAR)) {
            assertThat(holidays.in(code, year))
                    .as("%s in %d", code, year)
                    .hasSizeBetween(2, 30)
                    .allSatisfy(day -> {
                        assertThat(day.date()).hasYear(year);
                        assertThat(day.nameEn()).isNotBlank();
                        assertThat(day.nameFr()).isNotBlank();
                    });
        }
    }

    @Test
    void everyBookCanBeOpened() {
        assertThat(holidays.countries())
                .hasSizeGreaterThan(200)
                .isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
        assertThat(holidays.countries())
                .allSatisfy(book -> assertThat(holidays.in(book.code(), 2026)).isNotNull());
    }

    @Test
    void daysThatFollowTheMoonSaySo() {
        assertThat(holidays.in("tn", 2026))
                .filteredOn(PublicHoliday::byTheMoon)
                .extracting(PublicHoliday::date)
                .contains(LocalDate.of(2026, 5, 27), LocalDate.of(2026, 6, 16));
    }

    @Test
    void aRegionHasItsCountrysDaysAndItsOwn() {
        assertThat(dates("ch-ge", 2026)).containsAll(dates("ch", 2026)).contains("2026-09-10", "2026-12-31");
        assertThat(holidays.regions("CH")).extracting(HolidayBook::code).contains("ch-ge", "ch-vd");
        assertThat(holidays.book("CH-GE"))
                .hasValueSatisfying(book -> assertThat(book.name(Locale.FRENCH)).isEqualTo("Genève"));
    }

    @Test
    void aSundayIsAHolidayOnlyWhereTheLawSaysSo() {
        assertThat(dates("fr", 2026)).doesNotContain("2026-04-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz", "", "-", "fr-zz", "france", "ch-", "nyse", "f", "../fr", "ch-ge-", "İ"})
    void aCodeThatNamesNoBookIsRefused(String code) {
        assertThat(holidays.book(code)).isEmpty();
        assertThatExceptionOfType(UnknownHolidays.class)
                .isThrownBy(() -> holidays.in(code, 2026))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void aYearThatIsNotInTheBooksIsRefusedRatherThanGuessed() {
        assertThatExceptionOfType(BeyondTheBooks.class).isThrownBy(() -> holidays.in("fr", Holidays.FIRST_YEAR - 1));
        assertThatExceptionOfType(BeyondTheBooks.class)
                .isThrownBy(() -> holidays.in("fr", Holidays.LAST_YEAR + 1))
                .satisfies(refused -> assertThat(refused.year()).isEqualTo(Holidays.LAST_YEAR + 1));
    }

    private List<String> dates(String code, int year) {
        return holidays.in(code, year).stream()
                .map(day -> day.date().toString())
                .toList();
    }
}
