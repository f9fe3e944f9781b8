package io.palier.oncall;

import static io.palier.oncall.Sketch.EVERY_DAY;
import static io.palier.oncall.Sketch.WEEKDAYS;
import static io.palier.oncall.Sketch.away;
import static io.palier.oncall.Sketch.during;
import static io.palier.oncall.Sketch.override;
import static io.palier.oncall.Sketch.plan;
import static io.palier.oncall.Sketch.rota;
import static io.palier.oncall.Sketch.shift;
import static io.palier.oncall.Sketch.substitutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.oncall.Coverage.DoubleBooking;
import io.palier.oncall.Coverage.Gap;
import io.palier.oncall.Coverage.Post;
import io.palier.organization.StaffId;
import io.palier.slaclock.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the check of a rota finds. */
class CoverageCheckTests {

    private static final Interval WEEK = during("2026-03-02T00:00", "2026-03-09T00:00");
    private static final Shift OFFICE = shift(1, WEEKDAYS, "08:00-18:00", Rotation.Turn.WEEK, "anna");
    private static final Shift NIGHTS = shift(1, EVERY_DAY, "18:00-08:00", Rotation.Turn.WEEK, "bob");

    @Test
    void aWeekendWithoutAShiftIsAGapWhereSomebodyMustAlwaysBeThere() {
        assertThat(check(rota(1, plan(true, OFFICE, NIGHTS))).gaps())
                .containsExactly(
                        new Gap(null, during("2026-03-07T08:00", "2026-03-07T18:00")),
                        new Gap(null, during("2026-03-08T08:00", "2026-03-08T18:00")));
    }

    @Test
    void hoursWithoutAShiftAreNoGapWhereOnlyTheShiftsCount() {
        assertThat(check(rota(1, plan(false, OFFICE))).isSound()).isTrue();
    }

    @Test
    void anOverrideClosesAGap() {
        var rota = rota(1, plan(true, OFFICE, NIGHTS), override(1, "carla", "2026-03-07T08:00", "2026-03-08T18:00"));
        assertThat(check(rota).isSound()).isTrue();
    }

    @Test
    void whoIsAwayWithoutASubstituteLeavesAGap() {
        var away = away("anna", null, "2026-03-03T12:00", "2026-03-04T12:00");
        assertThat(check(rota(1, plan(false, OFFICE)), away).gaps())
                .containsExactly(
                        new Gap(null, during("2026-03-03T12:00", "2026-03-03T18:00")),
                        new Gap(null, during("2026-03-04T08:00", "2026-03-04T12:00")));
    }

    @Test
    void aLineWithoutAnybodyWhileAnotherHasIsSaidOfThatLine() {
        var second = shift(2, EVERY_DAY, "00:00-00:00", Rotation.Turn.WEEK, "dora");
        var away = away("anna", null, "2026-03-03T12:00", "2026-03-03T13:00");
        assertThat(check(rota(1, plan(false, OFFICE, second)), away).gaps())
                .containsExactly(new Gap(1, during("2026-03-03T12:00", "2026-03-03T13:00")));
    }

    @Test
    void onlyTheFirstLineMustBeThereAtEveryHour() {
        var all = shift("00:00-00:00", "dora");
        var second = shift(2, WEEKDAYS, "08:00-18:00", Rotation.Turn.WEEK, "anna");
        assertThat(check(rota(1, plan(true, all, second))).isSound()).isTrue();
    }

    @Test
    void twoPeopleOnOneLineAreFoundWithWhoAndWhen() {
        var rota = rota(1, plan(true, shift("00:00-00:00", "dora"), OFFICE));
        assertThat(check(rota).doubleBookings())
                .hasSize(5)
                .first()
                .isEqualTo(new DoubleBooking(
                        people("anna", "dora"),
                        List.of(new Post(new RotaId(1), 1)),
                        during("2026-03-02T08:00", "2026-03-02T18:00")));
    }

    @Test
    void onePersonOnTwoLinesIsFoundAlsoThroughASubstitution() {
        var second = shift(2, EVERY_DAY, "00:00-00:00", Rotation.Turn.WEEK, "dora");
        var away = away("anna", "dora", "2026-03-03T12:00", "2026-03-03T13:00");
        var bookings = check(rota(1, plan(false, OFFICE, second)), away).doubleBookings();
        assertThat(bookings)
                .containsExactly(new DoubleBooking(
                        people("dora"),
                        List.of(new Post(new RotaId(1), 1), new Post(new RotaId(1), 2)),
                        during("2026-03-03T12:00", "2026-03-03T13:00")));
        assertThat(bookings.get(0).isOfOnePerson()).isTrue();
    }

    @Test
    void onePersonInTwoRotasIsFoundInBoth() {
        var one = rota(1, plan(false, OFFICE));
        var other = rota(2, plan(false, shift(1, WEEKDAYS, "17:00-20:00", Rotation.Turn.WEEK, "anna")));
        var check = new CoverageCheck(List.of(one, other), substitutes(), WEEK);
        assertThat(check.of(one).doubleBookings())
                .hasSize(5)
                .isEqualTo(check.of(other).doubleBookings());
        assertThat(check.of(one).doubleBookings().get(0).during())
                .isEqualTo(during("2026-03-02T17:00", "2026-03-02T18:00"));
    }

    private static Coverage check(Rota rota, Absence... away) {
        return new CoverageCheck(List.of(rota), substitutes(away), WEEK).of(rota);
    }

    private static List<StaffId> people(String... names) {
        return List.of(names).stream().map(StaffId::new).toList();
    }
}
