package io.palier.slaclock;

import static io.palier.slaclock.Samples.at;
import static io.palier.slaclock.Samples.businessHours;
import static io.palier.slaclock.Samples.hours;
import static io.palier.slaclock.Samples.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The explanation of a deadline (domain.md R12) before it is put into words. */
class AccountTests {

    private static final int HISTORIES = Math.min(20_000, Integer.getInteger("palier.histories", 1500));

    @Test
    void aDeadlineBehindAWeekendIsToldInThreePieces() {
        var account = account("2026-06-05T17:00", hours(4), businessHours(), "2026-06-05T17:30");

        assertThat(account.until()).isEqualTo(at("2026-06-08T11:00"));
        assertThat(account.looksAhead()).isTrue();
        assertThat(account.pieces())
                .extracting(Piece::kind)
                .containsExactly(Segment.Kind.COUNTED, Segment.Kind.CLOSED, Segment.Kind.COUNTED);
        assertThat(account.pieces().get(0).length()).isEqualTo(hours(1));
        assertThat(account.pieces().get(2).length()).isEqualTo(hours(3));
        assertThat(account.counted()).isEqualTo(hours(4));
    }

    @Test
    void theHoursOfOneDayAreOnePiece() {
        var account = account("2026-06-01T11:00", hours(3), weekdays("08:00-12:00", "13:00-18:00"), "2026-06-01T11:00");

        assertThat(account.pieces()).singleElement().satisfies(day -> {
            assertThat(day.segments()).hasSize(3);
            assertThat(day.firstDay()).hasSize(2);
            assertThat(day.length()).isEqualTo(hours(3));
            assertThat(day.isRun()).isFalse();
        });
    }

    @Test
    void aRowOfEqualDaysIsToldOnceAlsoAcrossWeekends() {
        var account = account("2026-06-01T16:00", hours(65), businessHours(), "2026-06-01T16:00");

        assertThat(account.pieces()).hasSize(5);
        var run = account.pieces().get(2);
        assertThat(run.days()).isEqualTo(6); // Tuesday to Tuesday
        assertThat(run.each()).isEqualTo(hours(10));
        assertThat(run.from()).isEqualTo(at("2026-06-02T08:00"));
        assertThat(run.to()).isEqualTo(at("2026-06-09T18:00"));
        assertThat(run.firstDay()).hasSize(1);
    }

    @Test
    void aDayOfTwentyThreeHoursIsNoDayLikeTheOthers() {
        var nights = Samples.everyDay(Samples.PARIS, "00:00-06:00", "22:00-24:00");
        var account = account("2026-03-26T06:00", hours(8 * 6), nights, "2026-03-26T06:00");

        assertThat(account.pieces())
                .filteredOn(Piece::isRun)
                .noneMatch(run ->
                        run.from().isBefore(at("2026-03-29T02:00")) && run.to().isAfter(at("2026-03-29T03:00")));
    }

    @Test
    void whatIsCountedAfterABreachIsToldApart() {
        var account = account("2026-06-01T08:00", hours(4), businessHours(), "2026-06-01T14:00");

        assertThat(account.pieces()).hasSize(2);
        assertThat(account.isOver(account.pieces().get(0))).isFalse();
        assertThat(account.isOver(account.pieces().get(1))).isTrue();
        assertThat(account.pieces().get(1).length()).isEqualTo(hours(2));
        assertThat(account.looksAhead()).isFalse();
    }

    @Test
    void theGoalsThatWereInForceAreTold() {
        var start = at("2026-06-01T08:00");
        var clock = new SlaClock(
                new ClockTerms(hours(8), businessHours()),
                List.of(
                        new ClockEvent.Started(start),
                        new ClockEvent.GoalChanged(at("2026-06-01T10:00"), hours(4)),
                        new ClockEvent.Stopped(at("2026-06-01T11:00")),
                        new ClockEvent.GoalChanged(at("2026-06-01T12:00"), hours(2))));

        assertThat(clock.accountAt(at("2026-06-01T13:00")).goals())
                .containsExactly(
                        new Account.GoalInForce(start, hours(8)),
                        new Account.GoalInForce(at("2026-06-01T10:00"), hours(4)));
    }

    @Test
    void thePiecesAreTheSegmentsAndSumUpToElapsedAndGoalOverRandomHistories() {
        for (var seed = 0; seed < HISTORIES; seed++) {
            var life = new RandomLives(new SplittableRandom(seed)).life(12);
            var account = life.clock().accountAt(life.asOf());
            var reading = account.reading();
            var told = account.pieces().stream()
                    .flatMap(piece -> piece.segments().stream())
                    .toList();

            assertThat(reading).as("seed %d", seed).isEqualTo(life.clock().readAt(life.asOf()));
            assertThat(until(life.asOf(), told)).as("seed %d", seed).isEqualTo(reading.segments());
            assertThat(counted(until(life.asOf(), told))).as("seed %d", seed).isEqualTo(reading.elapsed());
            assertThat(account.counted())
                    .as("seed %d", seed)
                    .isEqualTo(account.looksAhead() ? reading.goal() : reading.elapsed());
            assertThat(account.pieces()).as("seed %d", seed).allSatisfy(AccountTests::isConsistent);
            assertThat(account.pieces().stream()
                            .filter(piece -> piece.kind() == Segment.Kind.COUNTED && !account.isOver(piece))
                            .allMatch(piece ->
                                    reading.breachedAt() == null || !piece.to().isAfter(reading.breachedAt())))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    private static void isConsistent(Piece piece) {
        assertThat(piece.each().multipliedBy(piece.days())).isEqualTo(piece.length());
        assertThat(counted(piece.firstDay(), piece.kind())).isEqualTo(piece.each());
        assertThat(piece.days() == 1 || piece.days() >= 3).isTrue();
    }

    /** Cut at the end, neighbours joined again that were told apart. */
    private static List<Segment> until(Instant end, List<Segment> told) {
        var joined = new ArrayList<Segment>();
        for (var segment : told) {
            if (!segment.from().isBefore(end)) {
                continue;
            }
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            var to = segment.to().isAfter(end) ? end : segment.to();
            if (last != null && segment.continues(last)) {
                joined.set(joined.size() - 1, new Segment(last.from(), to, last.kind(), last.reason()));
            } else {
                joined.add(new Segment(segment.from(), to, segment.kind(), segment.reason()));
            }
        }
        return joined;
    }

    private static Duration counted(List<Segment> segments) {
        return counted(segments, Segment.Kind.COUNTED);
    }

    private static Duration counted(List<Segment> segments, Segment.Kind kind) {
        return segments.stream()
                .filter(segment -> segment.kind() == kind)
                .map(segment -> Duration.between(segment.from(), segment.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Account account(String start, Duration goal, ServiceCalendar calendar, String asOf) {
        return new SlaClock(new ClockTerms(goal, calendar), List.of(new ClockEvent.Started(at(start))))
                .accountAt(at(asOf));
    }
}
