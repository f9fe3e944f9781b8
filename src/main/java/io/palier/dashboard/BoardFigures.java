package io.palier.dashboard;

import io.palier.agreement.Priority;
import io.palier.dashboard.Board.AgeFigure;
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
import io.palier.sla.TicketClocks;
import io.palier.ticket.AgeBand;
import io.palier.ticket.BacklogCell;
import io.palier.ticket.CutRow;
import io.palier.ticket.TicketCut;
import io.palier.ticket.TicketFigures;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketTopic;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How things stand: asks the rooms below, once each, and lays the board out. */
@Component
class BoardFigures {

    private static final int SHOWN = 12;

    /** A ticket may have broken several promises. */
    private static final int SEEN = 4 * SHOWN;

    private final Tickets tickets;
    private final TicketFigures figures;
    private final TicketClocks clocks;
    private final EscalationNotices notices;

    BoardFigures(Tickets tickets, TicketFigures figures, TicketClocks clocks, EscalationNotices notices) {
        this.tickets = tickets;
        this.figures = figures;
        this.clocks = clocks;
        this.notices = notices;
    }

    /** The board at an instant, looking that many hours ahead. */
    Board at(Instant now, int hours) {
        var due = due(now, hours);
        var backlog = figures.backlog(now);
        return new Board(
                now,
                hours,
                new Tiles(
                        sum(backlog, BacklogCell::breached),
                        figures.tally(due).count(),
                        sum(backlog, BacklogCell::open),
                        sum(only(backlog, cell -> cell.level().isVendor()), BacklogCell::open)),
                raised(),
                notices.uncovered(),
                next(due),
                broken(),
                levels(backlog),
                teams(backlog),
                priorities(backlog));
    }

    /** What breaks within so many hours. */
    static TicketCut due(Instant now, int hours) {
        return new TicketCut(TicketTopic.DUE, now, now.plus(Duration.ofHours(hours)));
    }

    private List<Row> next(TicketCut due) {
        var numbers = figures.rows(due, 0, SHOWN).stream().map(CutRow::number).toList();
        var summaries = tickets.summaries(numbers);
        var watched = clocks.nextOf(numbers);
        return numbers.stream()
                .flatMap(
                        number -> Optional.ofNullable(summaries.get(number))
                                .map(summary -> new Row(summary, watched.get(number)))
                                .stream())
                .toList();
    }

    private List<Row> broken() {
        var first = firstOfEach(clocks.breached(SEEN), ClockView::ticket);
        var shown = first.entrySet().stream().limit(SHOWN).toList();
        var summaries = tickets.summaries(shown.stream().map(Map.Entry::getKey).toList());
        return shown.stream()
                .flatMap(e ->
                        Optional.ofNullable(summaries.get(e.getKey()))
                                .map(summary -> new Row(summary, e.getValue()))
                                .stream())
                .toList();
    }

    /** One line a ticket, the alert that has waited longest. */
    private List<Raised> raised() {
        var first = firstOfEach(notices.raised(), AlertView::ticket);
        var summaries = tickets.summaries(first.keySet());
        return first.entrySet().stream()
                .flatMap(
                        e -> Optional.ofNullable(summaries.get(e.getKey()))
                                .map(summary -> new Raised(summary, e.getValue()))
                                .stream())
                .toList();
    }

    private static <T> Map<TicketNumber, T> firstOfEach(List<T> found, Function<T, TicketNumber> ticket) {
        return found.stream()
                .collect(
                        Collectors.toMap(ticket, Function.identity(), (earlier, later) -> earlier, LinkedHashMap::new));
    }

    private static List<LevelLine> levels(List<BacklogCell> backlog) {
        return Arrays.stream(SupportLevel.values())
                .map(level -> {
                    var here = only(backlog, cell -> cell.level() == level);
                    return new LevelLine(level, sum(here, BacklogCell::open), sum(here, BacklogCell::breached));
                })
                .toList();
    }

    private static List<TeamLine> teams(List<BacklogCell> backlog) {
        var byTeam = backlog.stream().collect(Collectors.groupingBy(BacklogCell::team));
        var most = byTeam.values().stream()
                .mapToLong(cells -> sum(cells, BacklogCell::open))
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

    private static TeamLine teamLine(TeamCode team, List<BacklogCell> cells, long most) {
        var open = sum(cells, BacklogCell::open);
        var breached = sum(cells, BacklogCell::breached);
        return new TeamLine(team, cells.get(0).level(), open, breached, (int) (100 * open / most), (int)
                Math.ceil(100.0 * breached / most));
    }

    private static List<PriorityLine> priorities(List<BacklogCell> backlog) {
        return Arrays.stream(Priority.values())
                .map(priority -> {
                    var here = only(backlog, cell -> cell.priority() == priority);
                    var ages = Arrays.stream(AgeBand.values())
                            .map(age ->
                                    new AgeFigure(age, sum(only(here, cell -> cell.age() == age), BacklogCell::open)))
                            .toList();
                    return new PriorityLine(
                            priority, sum(here, BacklogCell::open), sum(here, BacklogCell::breached), ages);
                })
                .toList();
    }

    private static <T> List<T> only(List<T> lines, Predicate<T> wanted) {
        return lines.stream().filter(wanted).toList();
    }

    private static <T> long sum(List<T> lines, ToLongFunction<T> figure) {
        return lines.stream().mapToLong(figure).sum();
    }
}
