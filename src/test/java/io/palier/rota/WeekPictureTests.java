package io.palier.rota;

import static io.palier.rota.Plans.EVERY_DAY;
import static io.palier.rota.Plans.PARIS;
import static io.palier.rota.Plans.alwaysSomebody;
import static io.palier.rota.Plans.shift;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.oncall.Coverage.Gap;
import io.palier.oncall.Duty;
import io.palier.oncall.Rota;
import io.palier.oncall.RotaId;
import io.palier.oncall.RotaOwner;
import io.palier.organization.StaffId;
import io.palier.organization.TeamCode;
import io.palier.rota.WeekPicture.Bar;
import io.palier.slaclock.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A week as it is drawn. */
class WeekPictureTests {

    private static final StaffId ANNA = new StaffId("anna");
    private static final StaffId BOB = new StaffId("bob");
    private static final RotaId ID = new RotaId(1);
    private static final Rota ROTA = new Rota(
            ID,
            RotaOwner.of(new TeamCode("L2-IT")),
            1,
            alwaysSomebody(
                    "IT", shift(1, EVERY_DAY, "22:00", "06:00", ANNA), shift(2, EVERY_DAY, "00:00", "00:00", BOB)),
            List.of());
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 23);

    @Test
    void whatRunsOverMidnightGoesOnInTheNextDay() {
        var week = week(List.of(duty(1, ANNA, "2026-03-24T22:00", "2026-03-25T06:00")), List.of());
        assertThat(bars(week, 1)).containsExactly("1320+120");
        assertThat(bars(week, 2)).containsExactly("0+360");
        assertThat(bars(week, 3)).isEmpty();
    }

    @Test
    void aDutyWithoutEndsFillsTheWeek() {
        var week = week(List.of(new Duty(ID, 2, BOB, null, false, null, null)), List.of());
        assertThat(week.days()).allSatisfy(day -> assertThat(day.on(2)).hasSize(1));
        assertThat(bars(week, 0)).containsExactly("0+1440");
    }

    @Test
    void aDayIsDrawnByItsWallClockAlsoWhereItHas23Hours() {
        var week = week(List.of(duty(1, ANNA, "2026-03-29T01:00", "2026-03-29T04:00")), List.of());
        assertThat(bars(week, 6)).containsExactly("60+180");
        assertThat(week.days().get(6).bars().get(0).hours().length()).hasHours(2);
    }

    @Test
    void aGapStandsOnItsLineOrOnTheFirst() {
        var week = week(
                List.of(),
                List.of(
                        new Gap(2, between("2026-03-23T08:00", "2026-03-23T09:00")),
                        new Gap(null, between("2026-03-23T10:00", "2026-03-23T11:00"))));
        assertThat(week.days().get(0).bars()).extracting(Bar::line).containsExactly(2, 1);
        assertThat(week.days().get(0).bars()).extracting(Bar::person).containsOnlyNulls();
    }

    @Test
    void onlyTodayKnowsWhatTimeItIs() {
        assertThat(week(List.of(), List.of()).days())
                .extracting(WeekPicture.Day::now)
                .containsExactly(null, null, 570, null, null, null, null);
    }

    private static WeekPicture week(List<Duty> duties, List<Gap> gaps) {
        return WeekPicture.of(ROTA, MONDAY, duties, gaps, at("2026-03-25T09:30"));
    }

    private static List<String> bars(WeekPicture week, int day) {
        return week.days().get(day).bars().stream()
                .map(bar -> bar.from() + "+" + bar.width())
                .toList();
    }

    private static Duty duty(int line, StaffId person, String from, String until) {
        return new Duty(ID, line, person, null, false, at(from), at(until));
    }

    private static Interval between(String from, String until) {
        return new Interval(at(from), at(until));
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(PARIS).toInstant();
    }
}
