package io.palier.oncall;

import static io.palier.oncall.Sketch.EVERY_DAY;
import static io.palier.oncall.Sketch.FIRST_DAY;
import static io.palier.oncall.Sketch.PARIS;
import static io.palier.oncall.Sketch.WEEKDAYS;
import static io.palier.oncall.Sketch.at;
import static io.palier.oncall.Sketch.away;
import static io.palier.oncall.Sketch.during;
import static io.palier.oncall.Sketch.names;
import static io.palier.oncall.Sketch.override;
import static io.palier.oncall.Sketch.plan;
import static io.palier.oncall.Sketch.rota;
import static io.palier.oncall.Sketch.shift;
import static io.palier.oncall.Sketch.substitutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.palier.organization.StaffId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is on call by shifts, turns, overrides and absences. */
class RosterTests {

    /** cases.md A05: the night on which the clocks go forward has seven hours, the one on which they go back nine. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28T22:00, 2026-03-29T06:00, 7",
        "2026-10-24T22:00, 2026-10-25T06:00, 9",
        "2026-06-10T22:00, 2026-06-11T06:00, 8"
    })
    void a05ANightShiftIsAsLongAsItsNight(String from, String until, int hours) {
        var rota = rota(shift("22:00-06:00", "anna"), shift("06:00-22:00", "bob"));
        var duty = on(rota, from).get(0);
        assertThat(duty.since()).isEqualTo(at(from));
        assertThat(duty.until()).isEqualTo(at(until)).isEqualTo(at(from).plus(Duration.ofHours(hours)));
        assertThat(names(on(rota, until))).containsExactly("1 bob");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-28T12:00, 2026-03-30T12:00", "2026-10-24T12:00, 2026-10-26T12:00"})
    void a05NoSecondOfAChangeNightIsHeldByNobodyOrByTwo(String from, String until) {
        var rota = rota(shift("22:00-02:30", "anna"), shift("02:30-06:00", "bob"), shift("06:00-22:00", "carla"));
        var window = during(from, until);
        assertThat(new CoverageCheck(List.of(rota), substitutes(), window)
                        .of(rota)
                        .isSound())
                .isTrue();
        var duties = new Roster(rota, substitutes()).duties(window);
        for (var i = 1; i < duties.size(); i++) {
            assertThat(duties.get(i).since()).isEqualTo(duties.get(i - 1).until());
        }
    }

    @Test
    void aTimeThatTheClocksSkipIsTheMomentTheyAreChanged() {
        var rota = rota(shift("22:00-02:30", "anna"), shift("02:30-06:00", "bob"));
        assertThat(on(rota, "2026-03-29T01:59:59").get(0).until()).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void aTimeThatTheClocksShowTwiceIsMeantTheFirstTime() {
        var rota = rota(shift("22:00-02:30", "anna"), shift("02:30-06:00", "bob"));
        assertThat(on(rota, "2026-10-25T01:00").get(0).until()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void aShiftBelongsToTheDayItBeginsOn() {
        var rota = rota(shift(1, Set.of(DayOfWeek.FRIDAY), "22:00-06:00", Rotation.Turn.WEEK, "anna"));
        assertThat(names(on(rota, "2026-03-07T05:59"))).containsExactly("1 anna");
        assertThat(on(rota, "2026-03-07T06:00")).isEmpty();
        assertThat(on(rota, "2026-03-06T05:00")).isEmpty();
    }

    @Test
    void aShiftThatEndsWhenItBeginsIsAWholeDay() {
        var rota = rota(shift(1, Set.of(DayOfWeek.SATURDAY), "08:00-08:00", Rotation.Turn.WEEK, "anna"));
        assertThat(names(on(rota, "2026-03-07T08:00"))).containsExactly("1 anna");
        assertThat(names(on(rota, "2026-03-08T07:59"))).containsExactly("1 anna");
        assertThat(on(rota, "2026-03-08T08:00")).isEmpty();
    }

    @Test
    void peopleTakeTurnsByTheWeekAndHandOverWhenTheShiftBegins() {
        var rota = rota(shift("08:00-08:00", "anna", "bob", "carla"));
        assertThat(names(on(rota, "2026-01-05T08:00"))).containsExactly("1 anna");
        assertThat(names(on(rota, "2026-01-12T07:59"))).containsExactly("1 anna");
        assertThat(names(on(rota, "2026-01-12T08:00"))).containsExactly("1 bob");
        assertThat(names(on(rota, "2026-01-26T08:00"))).containsExactly("1 anna");
        assertThat(on(rota, "2026-01-14T12:00").get(0).until()).isEqualTo(at("2026-01-19T08:00"));
    }

    @Test
    void peopleTakeTurnsByTheDay() {
        var rota = rota(shift(1, WEEKDAYS, "09:00-17:00", Rotation.Turn.DAY, "anna", "bob"));
        assertThat(names(on(rota, "2026-01-05T10:00"))).containsExactly("1 anna");
        assertThat(names(on(rota, "2026-01-06T10:00"))).containsExactly("1 bob");
        assertThat(names(on(rota, "2026-01-12T10:00"))).as("seven turns later").containsExactly("1 bob");
    }

    @Test
    void aShiftIsHandedOverInItsMiddleWhereTheHandoverIsThere() {
        var people = List.of(new StaffId("anna"), new StaffId("bob"));
        var rotation = new Rotation(people, Rotation.Turn.WEEK, DayOfWeek.WEDNESDAY, LocalTime.of(9, 30));
        var rota = rota(new Shift(1, EVERY_DAY, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, rotation, FIRST_DAY, null));
        assertThat(names(on(rota, "2026-01-05T00:00")))
                .as("before the first handover")
                .containsExactly("1 anna");
        assertThat(names(on(rota, "2026-01-07T09:29"))).containsExactly("1 anna");
        assertThat(names(on(rota, "2026-01-07T09:30"))).containsExactly("1 bob");
    }

    @Test
    void nobodyIsOnCallBeforeTheFirstDayOrAfterTheLast() {
        var shift = shift("22:00-06:00", "anna");
        var last = FIRST_DAY.plusDays(1);
        var rota = rota(new Shift(1, EVERY_DAY, shift.from(), shift.to(), shift.rotation(), FIRST_DAY, last));
        assertThat(on(rota, "2026-01-05T05:00")).isEmpty();
        assertThat(names(on(rota, "2026-01-07T05:59")))
                .as("the last night is worked to its end")
                .hasSize(1);
        assertThat(on(rota, "2026-01-07T22:00")).isEmpty();
    }

    @Test
    void linesAreCalledInTheirOrder() {
        var rota = rota(
                shift(2, EVERY_DAY, "00:00-00:00", Rotation.Turn.WEEK, "bob"),
                shift(1, EVERY_DAY, "00:00-00:00", Rotation.Turn.WEEK, "carla"));
        assertThat(names(on(rota, "2026-03-02T09:00"))).containsExactly("1 carla", "2 bob");
        assertThat(on(rota, "2026-03-02T09:00").get(0).until())
                .as("no end in sight")
                .isNull();
    }

    @Test
    void theNextOnEachLineIsWhoeverBeginsFirst() {
        var rota = rota(
                shift("08:00-08:00", "anna", "bob"), shift(2, WEEKDAYS, "09:00-17:00", Rotation.Turn.DAY, "carla"));
        var outlook = new Roster(rota, substitutes()).outlook(at("2026-01-10T12:00"));
        assertThat(names(outlook.now())).containsExactly("1 anna");
        assertThat(names(outlook.next())).containsExactly("1 bob", "2 carla");
        assertThat(outlook.next().get(0).since()).isEqualTo(at("2026-01-12T08:00"));
    }

    @Test
    void anOverrideTakesItsLineForItsTimeAndNoOther() {
        var rota = rota(
                1,
                plan(true, shift("00:00-00:00", "anna"), shift(2, EVERY_DAY, "00:00-00:00", Rotation.Turn.WEEK, "bob")),
                override(1, "carla", "2026-03-02T10:00", "2026-03-02T12:00"));
        assertThat(names(on(rota, "2026-03-02T09:59"))).containsExactly("1 anna", "2 bob");
        assertThat(names(on(rota, "2026-03-02T10:00"))).containsExactly("1 carla", "2 bob");
        assertThat(on(rota, "2026-03-02T10:00").get(0).overridden()).isTrue();
        assertThat(on(rota, "2026-03-02T09:59").get(0).until()).isEqualTo(at("2026-03-02T10:00"));
        assertThat(names(on(rota, "2026-03-02T12:00"))).containsExactly("1 anna", "2 bob");
    }

    @Test
    void anOverrideFillsTimeThatNoShiftCovers() {
        var rota = rota(
                1,
                plan(true, shift(1, WEEKDAYS, "09:00-17:00", Rotation.Turn.WEEK, "anna")),
                override(1, "carla", "2026-03-07T00:00", "2026-03-08T00:00"));
        assertThat(names(on(rota, "2026-03-07T12:00"))).containsExactly("1 carla");
    }

    /** cases.md C16. */
    @Test
    void c16TheSubstituteOfASubstituteIsOnCall() {
        var rota = rota(shift("00:00-00:00", "anna"));
        var away = substitutes(
                away("anna", "bob", "2026-03-02T00:00", "2026-03-07T00:00"),
                away("bob", "carla", "2026-03-03T12:00", "2026-03-04T12:00"));
        var roster = new Roster(rota, away);
        assertThat(names(roster.onDuty(at("2026-03-01T23:59")))).containsExactly("1 anna");
        assertThat(names(roster.onDuty(at("2026-03-02T00:00")))).containsExactly("1 bob for anna");
        assertThat(names(roster.onDuty(at("2026-03-03T12:00")))).containsExactly("1 carla for anna");
        assertThat(roster.onDuty(at("2026-03-03T12:00")).get(0).until()).isEqualTo(at("2026-03-04T12:00"));
        assertThat(names(roster.onDuty(at("2026-03-07T00:00")))).containsExactly("1 anna");
    }

    /** cases.md C26: whoever asks learns that there is nobody, and goes on to the next level. */
    @Test
    void c26SomebodyAwayWithoutASubstituteIsNobody() {
        var rota = rota(shift("00:00-00:00", "anna"));
        var away = substitutes(away("anna", null, "2026-03-02T00:00", "2026-03-07T00:00"));
        assertThat(new Roster(rota, away).onDuty(at("2026-03-02T12:00"))).isEmpty();
    }

    @Test
    void c26SomebodyWhoLeftIsNobody() {
        var gone = new Substitutes(List.of(), person -> !person.equals(new StaffId("anna")));
        var rota = rota(shift("00:00-00:00", "anna"));
        assertThat(new Roster(rota, gone).onDuty(at("2026-03-02T12:00"))).isEmpty();
    }

    @Test
    void whatCouldNeverBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shift(0, EVERY_DAY, "09:00-17:00", Rotation.Turn.DAY, "a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shift(1, Set.of(), "09:00-17:00", Rotation.Turn.DAY, "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> shift("09:00:30-17:00", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> shift("09:00-17:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> new RotaPlan(" ", "x", PARIS, true, List.of()));
    }

    private static List<Duty> on(Rota rota, String wall) {
        return new Roster(rota, substitutes()).onDuty(at(wall));
    }
}
