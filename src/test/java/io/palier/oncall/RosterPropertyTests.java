package io.palier.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.organization.StaffId;
import io.palier.organization.TeamCode;
import io.palier.slaclock.Interval;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every rota that covers the whole day, wherever its clocks are changed (cases.md A05). */
class RosterPropertyTests {

    /** Zones that change by an hour, half an hour, at midnight, twice a year more, or that skipped a whole day. */
    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Paris",
                    "America/St_Johns",
                    "Australia/Lord_Howe",
                    "Pacific/Chatham",
                    "Africa/Casablanca",
                    "America/Sao_Paulo",
                    "America/Havana",
                    "Asia/Beirut",
                    "Asia/Kathmandu",
                    "Pacific/Apia",
                    "Africa/Tunis",
                    "UTC")
            .map(ZoneId::of)
            .toList();

    record Case(Rota rota, Interval window) {}

    @Property(tries = 500)
    void a05ShiftsRoundTheClockHoldEverySecondExactlyOnce(@ForAll("rotas") Case one) {
        var at = one.window().start();
        for (var stint : new Roster(one.rota(), Sketch.substitutes()).stints(one.window())) {
            assertThat(stint.during().start()).isEqualTo(at);
            assertThat(stint.during().end()).isAfter(at);
            at = stint.during().end();
        }
        assertThat(at).isEqualTo(one.window().end());
    }

    @Property(tries = 200)
    void a05ThePictureOfAWindowIsWhatEachInstantSays(@ForAll("rotas") Case one) {
        var roster = new Roster(one.rota(), Sketch.substitutes());
        for (var duty : roster.duties(one.window())) {
            var at = duty.since() == null ? one.window().start() : duty.since();
            assertThat(roster.onDuty(at)).singleElement().returns(duty.person(), Duty::person);
        }
    }

    @Property(tries = 200)
    void theCheckOfARotaRoundTheClockFindsNothing(@ForAll("rotas") Case one) {
        var check = new CoverageCheck(List.of(one.rota()), Sketch.substitutes(), one.window());
        assertThat(check.of(one.rota()).isSound()).isTrue();
    }

    /** The day is cut into up to five shifts at random minutes; each is a rotation of its own. */
    @Provide
    Arbitrary<Case> rotas() {
        return Arbitraries.longs().map(seed -> {
            var random = new SplittableRandom(seed);
            var zone = ZONES.get(random.nextInt(ZONES.size()));
            var start = instantIn(zone, random);
            var window = new Interval(start, start.plus(Duration.ofHours(1 + random.nextInt(24 * 10))));
            var firstDay = LocalDate.ofInstant(start, zone).minusDays(3 + random.nextInt(30));
            var plan = new RotaPlan("Rota", "Rota", zone, true, shifts(firstDay, random));
            return new Case(new Rota(new RotaId(1), RotaOwner.of(new TeamCode("L2-IT")), 1, plan, List.of()), window);
        });
    }

    private static List<Shift> shifts(LocalDate firstDay, SplittableRandom random) {
        var cuts = new TreeSet<Integer>();
        IntStream.range(0, 1 + random.nextInt(5))
                .forEach(i -> cuts.add(random.nextBoolean() ? random.nextInt(1440) : random.nextInt(8) * 30));
        var times = new ArrayList<>(cuts);
        var shifts = new ArrayList<Shift>();
        for (var i = 0; i < times.size(); i++) {
            shifts.add(new Shift(
                    1,
                    EnumSet.allOf(DayOfWeek.class),
                    time(times.get(i)),
                    time(times.get((i + 1) % times.size())),
                    rotation(random),
                    firstDay,
                    null));
        }
        return shifts;
    }

    private static Rotation rotation(SplittableRandom random) {
        var people = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> new StaffId("p" + i))
                .toList();
        var turn = Rotation.Turn.values()[random.nextInt(2)];
        return new Rotation(people, turn, DayOfWeek.of(1 + random.nextInt(7)), time(random.nextInt(1440)));
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    /** Between 2005 and 2027, half of the time shortly before a change of the zone's clock. */
    private static Instant instantIn(ZoneId zone, SplittableRandom random) {
        var any = Instant.parse("2005-01-01T00:00:00Z").plusSeconds(random.nextLong(22L * 365 * 86_400));
        var change = zone.getRules().nextTransition(any);
        return change == null || random.nextBoolean()
                ? any
                : change.getInstant().minusSeconds(random.nextLong(2 * 86_400));
    }
}
