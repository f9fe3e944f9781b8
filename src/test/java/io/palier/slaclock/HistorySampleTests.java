package io.palier.slaclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Replays the lives of 756 real incidents under four policies and compares every row with what an independent program
 * computed. The incidents are Volvo IT's (Ward Steeman, BPI Challenge 2013).
 */
class HistorySampleTests {

    private static final Path FOLDER = Path.of("..", "shared", "data");
    private static final Instant END =
            OffsetDateTime.parse("2012-05-23T00:22:25+01:00").toInstant();

    private static final ServiceCalendar AROUND_THE_CLOCK = ServiceCalendar.alwaysOpen(Samples.PARIS);
    private static final ServiceCalendar BUSINESS_HOURS = ServiceCalendar.weekly(
                    Samples.PARIS, DayOfWeek.MONDAY, DayOfWeek.FRIDAY, TimeRange.parse("08:00-18:00"))
            .closed(IntStream.rangeClosed(2009, 2013)
                    .boxed()
                    .flatMap(HistorySampleTests::frenchHolidays)
                    .map(Closure::on)
                    .toArray(Closure[]::new));

    private static final List<Policy> POLICIES = List.of(
            new Policy("V24", AROUND_THE_CLOCK, List.of(4, 8, 24, 72), false),
            new Policy("V24P", AROUND_THE_CLOCK, List.of(4, 8, 24, 72), true),
            new Policy("VBH", BUSINESS_HOURS, List.of(4, 8, 20, 50), false),
            new Policy("VBHP", BUSINESS_HOURS, List.of(4, 8, 20, 50), true));

    @Test
    void everyRealIncidentHasTheExpectedTimeAndBreachUnderAllFourPolicies() {
        assumeTrue(Files.isDirectory(FOLDER), "the folder ../shared/data with the history sample is absent");
        var expected = expected();

        assertThat(computed()).hasSize(756).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void theTotalsAreThoseOfTheReadme() {
        assumeTrue(Files.isDirectory(FOLDER), "the folder ../shared/data with the history sample is absent");
        var rows = computed().values();

        assertThat(totals(rows, result -> result.breach().isEmpty() ? 0 : 1)).containsExactly(299L, 205L, 205L, 124L);
        assertThat(totals(rows, Result::seconds))
                .containsExactly(451_577_420L, 282_574_200L, 121_532_670L, 77_439_908L);
    }

    private static List<Long> totals(Iterable<List<Result>> rows, ToLongFunction<Result> value) {
        var totals = new long[POLICIES.size()];
        for (var row : rows) {
            for (var policy = 0; policy < totals.length; policy++) {
                totals[policy] += value.applyAsLong(row.get(policy));
            }
        }
        return IntStream.range(0, totals.length).mapToObj(i -> totals[i]).toList();
    }

    private static Map<String, List<Result>> computed() {
        var tickets = new LinkedHashMap<String, List<Line>>();
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FOLDER.resolve("history-sample.csv.gz"))),
                StandardCharsets.UTF_8))) {
            reader.lines()
                    .skip(1)
                    .map(Line::of)
                    .forEach(line -> tickets.computeIfAbsent(line.ticket(), t -> new ArrayList<>())
                            .add(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var results = new TreeMap<String, List<Result>>();
        tickets.forEach((ticket, lines) -> results.put(
                ticket, POLICIES.stream().map(policy -> policy.replay(lines)).toList()));
        return results;
    }

    private static Map<String, List<Result>> expected() {
        try (var lines = Files.lines(FOLDER.resolve("history-sample-expected.csv"))) {
            var rows = new TreeMap<String, List<Result>>();
            lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> rows.put(
                            cells[0],
                            IntStream.range(0, POLICIES.size())
                                    .mapToObj(policy ->
                                            new Result(Long.parseLong(cells[8 + 2 * policy]), cells[9 + 2 * policy]))
                                    .toList()));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<LocalDate> frenchHolidays(int year) {
        var easter = easter(year);
        return Stream.concat(
                Stream.of("01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25")
                        .map(day -> LocalDate.parse(year + "-" + day)),
                Stream.of(easter.plusDays(1), easter.plusDays(39), easter.plusDays(50)));
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm as given by Meeus. */
    private static LocalDate easter(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var day = h + l - 7 * m + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    private record Line(String ticket, Instant at, String action, String priority, String reason) {

        static Line of(String text) {
            var cells = text.split(",", -1);
            return new Line(cells[0], OffsetDateTime.parse(cells[1]).toInstant(), cells[2], cells[5], cells[6]);
        }
    }

    private record Result(long seconds, String breach) {}

    private record Policy(String name, ServiceCalendar calendar, List<Integer> goals, boolean pauses) {

        Result replay(List<Line> lines) {
            var goal = goals.get(Integer.parseInt(lines.get(0).priority()) - 1);
            var events = new ArrayList<ClockEvent>();
            var phase = ClockPhase.UNSTARTED;
            for (var line : lines) {
                var event = event(line);
                // a ticket resolved while pending is resumed afterwards: the clock has forgotten the pause by then
                if (event != null && event.from(phase).isPresent()) {
                    events.add(event);
                    phase = event.from(phase).get();
                }
            }
            var reading = new SlaClock(new ClockTerms(Duration.ofHours(goal), calendar), events).readAt(END);
            var breach = reading.breachedAt();
            return new Result(
                    reading.elapsed().toSeconds(), breach == null ? "" : Long.toString(breach.getEpochSecond()));
        }

        private ClockEvent event(Line line) {
            if (!pauses && Set.of("pend", "resume").contains(line.action())) {
                return null;
            }
            return switch (line.action()) {
                case "create" -> new ClockEvent.Started(line.at());
                case "pend" -> new ClockEvent.Paused(line.at(), line.reason());
                case "resume" -> new ClockEvent.Resumed(line.at());
                case "resolve" -> new ClockEvent.Stopped(line.at());
                case "reopen" -> new ClockEvent.Reopened(line.at());
                default -> null;
            };
        }
    }
}
