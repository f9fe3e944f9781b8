package io.palier.rota;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.slaclock.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What comes back every week is told once. */
class RecurringTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void aGapOfEveryNightIsOneLineAlsoWhereTheClocksAreChanged() {
        var nights = new ArrayList<Interval>();
        for (var day = LocalDate.of(2026, 3, 2); day.isBefore(LocalDate.of(2026, 5, 31)); day = day.plusDays(1)) {
            nights.add(between(day + "T22:00", day.plusDays(1) + "T06:00"));
        }
        assertThat(Recurring.of(nights, night -> "nobody", Function.identity(), PARIS))
                .singleElement()
                .returns(90, Recurring::count)
                .returns(7, one -> one.days().size())
                .returns(LocalTime.of(22, 0), Recurring::from)
                .returns(LocalTime.of(6, 0), Recurring::to)
                .returns(1, Recurring::daysOver)
                .returns(nights.get(0), Recurring::first)
                .returns(nights.get(89), Recurring::last);
    }

    @Test
    void otherHoursAndOtherThingsAreOtherLines() {
        var saturday = between("2026-03-07T08:00", "2026-03-07T18:00");
        var sunday = between("2026-03-08T08:00", "2026-03-08T18:00");
        var shorter = between("2026-03-14T08:00", "2026-03-14T12:00");
        var told = Recurring.of(List.of(saturday, sunday, shorter), gap -> 1, Function.identity(), PARIS);
        assertThat(told).extracting(Recurring::count).containsExactly(2, 1);
        assertThat(told.get(0).days()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(Recurring.of(List.of(saturday, sunday), Interval::start, Function.identity(), PARIS))
                .hasSize(2);
    }

    private static Interval between(String from, String until) {
        return new Interval(
                LocalDateTime.parse(from).atZone(PARIS).toInstant(),
                LocalDateTime.parse(until).atZone(PARIS).toInstant());
    }
}
