package io.palier.slaclock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calendars and histories by chance, with a liking for the days on which clocks are changed. */
final class RandomLives {

    /** Zones that have changed by an hour, half an hour, at midnight, a minute after it, twice a year more, a day. */
    static final List<ZoneId> ZONES = Stream.of(
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

    private static final List<String> REASONS = List.of("AWAITING_CUSTOMER", "AWAITING_VENDOR", "PLANNED_WORK");

    private final RandomGenerator random;

    RandomLives(RandomGenerator random) {
        this.random = random;
    }

    record Life(SlaClock clock, Instant asOf) {}

    /** A legal history of up to ten events within some days, and an instant at which to look. */
    Life life(int days) {
        var zone = pick(ZONES);
        var start = instantIn(zone);
        var calendar = calendar(zone, start);
        var policy = random.nextInt(4) == 0 ? GoalChange.FROM_START : GoalChange.KEEP_ELAPSED;
        var terms = new ClockTerms(
                goal(),
                calendar,
                List.of(WarningPoint.percent(75), WarningPoint.left(Duration.ofMinutes(30)), WarningPoint.percent(100)),
                policy);
        var events = history(start, days, zone);
        var end = start.plusSeconds(random.nextLong(days * 86_400L));
        return new Life(new SlaClock(terms, events), end);
    }

    /** An instant between 2005 and 2027: half of the time shortly before a change of the zone's clock, or a new year. */
    Instant instantIn(ZoneId zone) {
        var from = Instant.parse("2005-01-01T00:00:00Z");
        var any = from.plusSeconds(random.nextLong(22L * 365 * 86_400));
        if (random.nextInt(6) == 0) {
            var newYear = LocalDate.of(any.atZone(zone).getYear(), 1, 1).atStartOfDay(zone);
            return newYear.toInstant().minusSeconds(random.nextLong(12 * 86_400));
        }
        var change = zone.getRules().nextTransition(any);
        return change == null || random.nextBoolean()
                ? any
                : change.getInstant().minusSeconds(random.nextLong(2 * 86_400));
    }

    ServiceCalendar calendar(ZoneId zone, Instant near) {
        while (true) {
            try {
                return ServiceCalendar.of(zone, week(), closures(LocalDate.ofInstant(near, zone)))
                        .closedOn(daysOff());
            } catch (NoOpenTime | OverlappingHours refused) {
                // try another one
            }
        }
    }

    /** None, the holidays of a country, or every so many days from a day on, New Year's Eve as well as the day after. */
    private DaysOff daysOff() {
        return switch (random.nextInt(4)) {
            case 0, 1 -> DaysOff.NONE;
            case 2 -> PublicHolidays.of(pick(List.of("fr", "tn", "ch-ge")));
            default -> {
                var every = random.nextInt(2, 12);
                var first = random.nextInt(every);
                var known = new HashMap<Integer, Set<LocalDate>>();
                yield year -> known.computeIfAbsent(
                        year,
                        y -> LocalDate.ofYearDay(y, 1)
                                .datesUntil(LocalDate.ofYearDay(y + 1, 1))
                                .filter(day -> Math.floorMod(day.toEpochDay(), every) == first)
                                .collect(Collectors.toUnmodifiableSet()));
            }
        };
    }

    private EnumMap<DayOfWeek, List<TimeRange>> week() {
        var week = new EnumMap<DayOfWeek, List<TimeRange>>(DayOfWeek.class);
        var kind = random.nextInt(6);
        for (var day : DayOfWeek.values()) {
            var weekend = day.compareTo(DayOfWeek.SATURDAY) >= 0;
            week.put(
                    day,
                    switch (kind) {
                        case 0 -> List.of(TimeRange.ALL_DAY);
                        case 1 -> weekend ? List.of() : List.of(TimeRange.parse("08:00-18:00"));
                        case 2 ->
                            weekend
                                    ? List.of(TimeRange.parse("09:00-12:30"))
                                    : List.of(TimeRange.parse("08:00-12:00"), TimeRange.parse("13:00-18:00"));
                        case 3 -> List.of(TimeRange.parse("22:00-06:00"));
                        case 4 -> List.of(TimeRange.parse("01:30-02:30"), TimeRange.parse("23:15-24:00"));
                        default -> random.nextInt(3) == 0 ? List.of() : ranges();
                    });
        }
        return week;
    }

    private List<TimeRange> ranges() {
        var ranges = new ArrayList<TimeRange>();
        for (var from = random.nextInt(300); from < 1440 && ranges.size() < 4; ) {
            var to = from + 1 + random.nextInt(500);
            ranges.add(new TimeRange(from, to));
            from = to + random.nextInt(300);
        }
        return ranges;
    }

    private List<Closure> closures(LocalDate near) {
        var closures = new ArrayList<Closure>();
        for (var i = random.nextInt(4); i > 0; i--) {
            var from = random.nextInt(4) == 0
                    ? LocalDate.of(near.getYear() - 1, 12, 20 + random.nextInt(12)) // over New Year, mostly
                    : near.plusDays(random.nextInt(-3, 8));
            var closure = new Closure(
                    from,
                    from.plusDays(random.nextInt(4) == 0 ? 14 : random.nextInt(3)),
                    random.nextBoolean(),
                    List.of());
            closures.add(random.nextBoolean() ? closure : closure.during(ranges().toArray(TimeRange[]::new)));
        }
        return closures;
    }

    private List<ClockEvent> history(Instant start, int days, ZoneId zone) {
        var times = random.longs(random.nextInt(11), 0, days * 86_400L)
                .map(seconds -> random.nextInt(3) == 0 ? seconds / 3600 * 3600 : seconds)
                .sorted()
                .mapToObj(start::plusSeconds)
                .toList();
        var events = new ArrayList<ClockEvent>(List.of(new ClockEvent.Started(start)));
        var phase = ClockPhase.RUNNING;
        for (var at : times) {
            var event = event(at, zone);
            if (event.from(phase).isPresent()) {
                phase = event.from(phase).get();
                events.add(event);
            }
        }
        return events;
    }

    private ClockEvent event(Instant at, ZoneId zone) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new ClockEvent.Paused(at, pick(REASONS));
            case 3, 4, 5 -> new ClockEvent.Resumed(at);
            case 6 -> new ClockEvent.GoalChanged(at, goal());
            case 7 -> new ClockEvent.GoalChanged(at, goal(), calendar(zone, at));
            case 8 -> new ClockEvent.Stopped(at);
            case 9, 10 -> new ClockEvent.Reopened(at);
            default -> random.nextInt(3) == 0 ? new ClockEvent.Waived(at) : new ClockEvent.Stopped(at);
        };
    }

    private Duration goal() {
        return switch (random.nextInt(3)) {
            case 0 -> Duration.ofHours(random.nextInt(30));
            case 1 -> Duration.ofSeconds(random.nextInt(30 * 3600));
            default -> Duration.ofMinutes(random.nextInt(240));
        };
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
