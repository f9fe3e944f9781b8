package io.palier.dashboard;

import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.dashboard.Board.DayLine;
import io.palier.dashboard.Board.LevelLine;
import io.palier.dashboard.Board.PriorityLine;
import io.palier.dashboard.Board.Raised;
import io.palier.dashboard.Board.Row;
import io.palier.dashboard.Board.TeamLine;
import io.palier.dashboard.Board.Tiles;
import io.palier.escalation.AlertView;
import io.palier.escalation.EscalationNotices;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.sla.ClockView;
import io.palier.sla.Compliance;
import io.palier.sla.TicketClocks;
import io.palier.ticket.Load;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the rooms below, once each, and lays the board out. */
@Component
class BoardFigures {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final double GOAL = 95.0;
    private static final int LONGEST = 25;
    private static final int SEEN = 1_000;

    private final Tickets tickets;
    private final TicketClocks clocks;
    private final EscalationNotices notices;

    BoardFigures(Tickets tickets, TicketClocks clocks, EscalationNotices notices) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.notices = notices;
    }

    /** The board at an instant, looking that many hours ahead; the month is the calendar month in Paris. */
    Board at(Instant now, int hours) {
        var soon = firstOfEach(clocks.dueBetween(now, now.plus(Duration.ofHours(hours)), SEEN));
        var broken = firstOfEach(clocks.breached(SEEN));
        var load = tickets.load();
        var month = now.atZone(ZONE)
                .toLocalDate()
                .withDayOfMonth(1)
                .atStartOfDay(ZONE)
                .toInstant();
        var tomorrow = now.plus(1, ChronoUnit.SECONDS);
        var compliance = clocks.compliance(month, tomorrow).stream()
                .filter(c -> c.metric() == Metric.RESOLVE)
                .toList();
        return new Board(
                now,
                hours,
                new Tiles(
                        sum(load, Load::breached),
                        soon.values().stream().filter(c -> isAtRisk(c, now)).count(),
                        sum(load, Load::open),
                        sum(load.stream().filter(l -> l.level().isVendor()).toList(), Load::open),
                        tickets.firstContactResolution(month, tomorrow).orElse(null),
                        share(compliance)),
                raised(),
                notices.uncovered(),
                rows(soon),
                rows(broken),
                levels(load),
                teams(load),
                priorities(load, compliance),
                clocks.dailyCompliance(month, tomorrow).stream()
                        .map(d -> new DayLine(d.day(), d.kept(), d.broken()))
                        .toList(),
                GOAL);
    }

    private static boolean isAtRisk(ClockView clock, Instant now) {
        return !clock.isBreached() && clock.warnAt() != null && !clock.warnAt().isAfter(now);
    }

    private static Map<TicketNumber, ClockView> firstOfEach(List<ClockView> found) {
        return found.stream()
                .collect(Collectors.toMap(
                        ClockView::ticket, Function.identity(), (first, later) -> first, LinkedHashMap::new));
    }

    /** One line a ticket, the alert that has waited longest. */
    private List<Raised> raised() {
        var first = notices.raised().stream()
                .collect(Collectors.toMap(
                        AlertView::ticket, Function.identity(), (earlier, later) -> earlier, LinkedHashMap::new));
        var summaries = tickets.summaries(first.keySet());
        return first.entrySet().stream()
                .flatMap(
                        e -> Optional.ofNullable(summaries.get(e.getKey()))
                                .map(summary -> new Raised(summary, e.getValue()))
                                .stream())
                .toList();
    }

    private List<Row> rows(Map<TicketNumber, ClockView> found) {
        var shown = found.entrySet().stream().limit(LONGEST).toList();
        var summaries = tickets.summaries(shown.stream().map(Map.Entry::getKey).toList());
        return shown.stream()
                .flatMap(e ->
                        Optional.ofNullable(summaries.get(e.getKey()))
                                .map(summary -> new Row(summary, e.getValue()))
                                .stream())
                .toList();
    }

    private static List<LevelLine> levels(List<Load> load) {
        return Arrays.stream(SupportLevel.values())
                .map(level -> {
                    var here = load.stream().filter(l -> l.level() == level).toList();
                    return new LevelLine(level, sum(here, Load::open), sum(here, Load::breached));
                })
                .toList();
    }

    private static List<TeamLine> teams(List<Load> load) {
        var byTeam = load.stream().collect(Collectors.groupingBy(Load::team));
        var most = byTeam.values().stream()
                .mapToLong(lines -> sum(lines, Load::open))
                .max()
                .orElse(1);
        return byTeam.entrySet().stream()
                .map(e -> teamLine(e.getKey(), e.getValue(), most))
                .sorted(Comparator.comparing(TeamLine::breached)
                        .thenComparing(TeamLine::open)
                        .reversed()
                        .thenComparing(line -> line.team().value()))
                .toList();
    }

    private static TeamLine teamLine(TeamCode team, List<Load> lines, long most) {
        var open = sum(lines, Load::open);
        var breached = sum(lines, Load::breached);
        return new TeamLine(team, lines.get(0).level(), open, breached, (int) (100 * open / most), (int)
                Math.ceil(100.0 * breached / most));
    }

    private static List<PriorityLine> priorities(List<Load> load, List<Compliance> compliance) {
        return Arrays.stream(Priority.values())
                .map(priority -> {
                    var promises = compliance.stream()
                            .filter(c -> c.priority() == priority)
                            .toList();
                    return new PriorityLine(
                            priority,
                            sum(
                                    load.stream()
                                            .filter(l -> l.priority() == priority)
                                            .toList(),
                                    Load::open),
                            sum(promises, Compliance::promised),
                            sum(promises, Compliance::kept),
                            share(promises));
                })
                .toList();
    }

    private static @Nullable Double share(List<Compliance> promises) {
        var promised = sum(promises, Compliance::promised);
        return promised == 0 ? null : 100.0 * sum(promises, Compliance::kept) / promised;
    }

    private static <T> long sum(List<T> lines, ToLongFunction<T> figure) {
        return lines.stream().mapToLong(figure).sum();
    }
}
