import io.palier.holiday.Holidays;
import io.palier.holiday.PublicHoliday;
import io.palier.slaclock.ClockEvent;
import io.palier.slaclock.ClockTerms;
import io.palier.slaclock.DaysOff;
import io.palier.slaclock.ServiceCalendar;
import io.palier.slaclock.SlaClock;
import io.palier.slaclock.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How fast deadlines are calculated on one core, and how long the longest takes. No harness: a round is counted in
 * deadlines a second, the rounds that warm up are shown too, and every answer is added up so that none is left out.
 */
final class Deadlines {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int HISTORIES = 10_000;
    private static final int ROUNDS = 12;
    private static final long ROUND = Duration.ofSeconds(2).toNanos();
    private static final Holidays HOLIDAYS = new Holidays();
    private static final Map<Integer, Set<LocalDate>> FRENCH = new ConcurrentHashMap<>();
    private static final DaysOff FREE_IN_FRANCE = year -> FRENCH.computeIfAbsent(
            year,
            y -> HOLIDAYS.in("fr", y).stream().map(PublicHoliday::date).collect(Collectors.toUnmodifiableSet()));

    public static void main(String[] args) {
        var calendar = businessHours();
        var clocks = clocks(calendar);
        var asOf = clocks.stream()
                .map(clock -> clock.events().get(clock.events().size() - 1).at())
                .toArray(Instant[]::new);
        System.out.println("business hours, French holidays, five pauses: deadlines a second on one core");
        var sum = 0L;
        var best = new ArrayList<Double>();
        for (var round = 1; round <= ROUNDS; round++) {
            var began = System.nanoTime();
            var count = 0L;
            while (System.nanoTime() - began < ROUND) {
                for (var i = 0; i < asOf.length; i++) {
                    sum += clocks.get(i).deadlineAt(asOf[i]).orElseThrow().getEpochSecond();
                }
                count += asOf.length;
            }
            var rate = count * 1e9 / (System.nanoTime() - began);
            System.out.printf("  round %2d  %,12.0f%s%n", round, rate, round <= 4 ? "  (warming up)" : "");
            if (round > 4) {
                best.add(rate);
            }
        }
        best.sort(null);
        System.out.printf(
                "  median %,.0f, least %,.0f, most %,.0f%n",
                best.get(best.size() / 2), best.get(0), best.get(best.size() - 1));
        sum += tenYearsAhead();
        System.out.println("(sum of all answers " + sum + ")");
    }

    /** A goal that takes ten years of business hours, each time on a calendar that has no page written yet. */
    private static long tenYearsAhead() {
        var random = new SplittableRandom(7);
        var sum = 0L;
        for (var pages : List.of("cold", "written")) {
            var kept = businessHours();
            var times = new long[1_000];
            for (var i = -4_000; i < times.length; i++) {
                var calendar = pages.equals("cold") ? businessHours() : kept;
                var start = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextLong(300L * 86_400));
                var clock = new SlaClock(
                        new ClockTerms(Duration.ofHours(10 * 2_270), calendar), List.of(new ClockEvent.Started(start)));
                var began = System.nanoTime();
                var deadline = clock.deadlineAt(start).orElseThrow();
                if (i >= 0) {
                    times[i] = System.nanoTime() - began;
                }
                sum += deadline.getEpochSecond();
                if (i == 0 && pages.equals("cold")) {
                    System.out.printf("ten years ahead (%s to %s), milliseconds%n", start, deadline);
                }
            }
            Arrays.sort(times);
            System.out.printf(
                    "  pages %-8s median %.3f, 99%% %.3f, longest %.3f%n",
                    pages,
                    times[times.length / 2] / 1e6,
                    times[times.length * 99 / 100] / 1e6,
                    times[times.length - 1] / 1e6);
        }
        return sum;
    }

    private static ServiceCalendar businessHours() {
        return ServiceCalendar.weekly(
                        PARIS,
                        DayOfWeek.MONDAY,
                        DayOfWeek.FRIDAY,
                        TimeRange.parse("08:00-12:00"),
                        TimeRange.parse("13:00-18:00"))
                .closedOn(FREE_IN_FRANCE);
    }

    private static List<SlaClock> clocks(ServiceCalendar calendar) {
        var random = new SplittableRandom(42);
        return IntStream.range(0, HISTORIES)
                .mapToObj(i -> clock(random, calendar))
                .toList();
    }

    private static SlaClock clock(SplittableRandom random, ServiceCalendar calendar) {
        var at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextLong(365L * 86_400));
        var events = new ArrayList<ClockEvent>(List.of(new ClockEvent.Started(at)));
        for (var pause = 0; pause < 5; pause++) {
            at = at.plusSeconds(600 + random.nextLong(2 * 86_400));
            events.add(new ClockEvent.Paused(at, "AWAITING_CUSTOMER"));
            at = at.plusSeconds(600 + random.nextLong(86_400));
            events.add(new ClockEvent.Resumed(at));
        }
        return new SlaClock(new ClockTerms(Duration.ofMinutes(240 + random.nextInt(7_200)), calendar), events);
    }
}
