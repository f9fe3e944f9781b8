package io.palier.dashboard;

import io.palier.dashboard.Report.Flow;
import io.palier.satisfaction.Score;
import io.palier.ticket.AgeBand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The board's figures as tables, with the very numbers that it shows. */
@Component
class FigureTables {

    private final Lists lists;

    FigureTables(Lists lists) {
        this.lists = lists;
    }

    /** What happened in a period, by name; empty where no figure is called so. */
    Optional<FigureTable> find(String name, Report report, Board board, Locale locale) {
        var words = lists.words(locale);
        return switch (name) {
            case "flow" -> Optional.of(flow(report, words));
            case "promises" -> Optional.of(promises(report, words));
            case "days" -> Optional.of(days(report, words));
            case "ping-pong" -> Optional.of(pingPong(report, words));
            case "satisfaction" -> Optional.of(satisfaction(report, words));
            case "hours" -> Optional.of(hours(report, words));
            case "backlog" -> Optional.of(backlog(board, words));
            case "teams" -> Optional.of(teams(board, words));
            default -> Optional.empty();
        };
    }

    private static FigureTable flow(Report report, Words words) {
        var now = values(report.flow());
        var before = values(report.flowBefore());
        var names =
                List.of("resolved-in-time", "first-contact", "acknowledge", "resolve", "logged", "ping-pong", "burned");
        var rows = IntStream.range(0, names.size())
                .<List<?>>mapToObj(
                        at -> List.of(words.message("dashboard.flow." + names.get(at)), now.get(at), before.get(at)))
                .toList();
        return table("flow", words, List.of("figure", "value", "before"), rows);
    }

    private static List<Object> values(Flow flow) {
        return List.of(
                share(flow.resolvedInTime().percent()),
                share(flow.firstContact()),
                seconds(flow.acknowledged().mean()),
                seconds(flow.resolved().mean()),
                flow.logged(),
                flow.wrongVisits(),
                flow.burned().toSeconds());
    }

    private static FigureTable promises(Report report, Words words) {
        return table(
                "promises",
                words,
                List.of("name", "settled.count", "kept", "broken", "share", "share.before"),
                report.lines().stream()
                        .<List<?>>map(line -> row(
                                line.name(),
                                line.shares().settled(),
                                line.shares().kept(),
                                line.shares().broken(),
                                share(line.shares().percent()),
                                share(line.before().percent())))
                        .toList());
    }

    private static FigureTable days(Report report, Words words) {
        return table(
                "days",
                words,
                List.of("day", "kept", "broken", "share"),
                report.days().stream()
                        .<List<?>>map(day -> row(day.day().toString(), day.kept(), day.broken(), day.share()))
                        .toList());
    }

    private static FigureTable pingPong(Report report, Words words) {
        return table(
                "ping-pong",
                words,
                List.of("team", "outcome", "visits", "seconds.PING_PONG"),
                report.pingPong().stream()
                        .<List<?>>map(line -> row(
                                words.team(line.team()),
                                words.message("dashboard.ping-pong." + line.outcome()),
                                line.visits(),
                                line.burned().toSeconds()))
                        .toList());
    }

    private static FigureTable satisfaction(Report report, Words words) {
        var now = report.satisfaction();
        var before = report.satisfactionBefore();
        var rows = new ArrayList<List<?>>();
        rows.add(score(words.message("dashboard.heat.all"), now.all(), before.all()));
        now.byLevel()
                .forEach((level, score) -> rows.add(score(
                        words.message("organization.level." + level),
                        score,
                        before.byLevel().get(level))));
        now.byTeam()
                .forEach((team, score) ->
                        rows.add(score(words.team(team), score, before.byTeam().get(team))));
        return table(
                "satisfaction",
                words,
                List.of("name", "asked.count", "answered.count", "mean", "satisfied", "mean.before"),
                rows);
    }

    private static List<?> score(String name, Score score, @Nullable Score before) {
        return row(
                name,
                score.asked(),
                score.answered(),
                mean(score.mean()),
                share(score.satisfiedShare()),
                mean(before == null ? null : before.mean()));
    }

    /** To two decimals as on the page; an empty cell where there is none. */
    private static Object mean(@Nullable Double mean) {
        return mean == null ? "" : Math.round(100 * mean) / 100.0;
    }

    private static FigureTable hours(Report report, Words words) {
        var head = new ArrayList<>(List.of(words.column("weekday")));
        IntStream.range(0, 24).mapToObj(Integer::toString).forEach(head::add);
        head.add(words.message("dashboard.heat.all"));
        var rows = report.heat().days().stream()
                .<List<?>>map(day -> Stream.of(
                                Stream.of((Object) words.message("dashboard.weekday." + day.weekday())),
                                day.hours().stream().map(hour -> (Object) hour.logged()),
                                Stream.of((Object) day.logged()))
                        .flatMap(cells -> cells)
                        .toList())
                .toList();
        return new FigureTable(words.message("dashboard.table.hours"), head, rows);
    }

    private static FigureTable backlog(Board board, Words words) {
        var head = new ArrayList<>(List.of(words.column("priority")));
        Arrays.stream(AgeBand.values())
                .map(age -> words.message("dashboard.age." + age))
                .forEach(head::add);
        head.add(words.message("dashboard.open"));
        head.add(words.message("dashboard.breached.short"));
        var rows = board.priorities().stream()
                .<List<?>>map(line -> Stream.of(
                                Stream.of((Object) line.priority().name()),
                                line.ages().stream().map(age -> (Object) age.open()),
                                Stream.of((Object) line.open(), line.breached()))
                        .flatMap(cells -> cells)
                        .toList())
                .toList();
        return new FigureTable(words.message("dashboard.table.backlog"), head, rows);
    }

    private static FigureTable teams(Board board, Words words) {
        return table(
                "teams",
                words,
                List.of("team", "level", "open", "late"),
                board.teams().stream()
                        .<List<?>>map(line ->
                                row(words.team(line.team()), line.level().name(), line.open(), line.breached()))
                        .toList());
    }

    private static FigureTable table(String name, Words words, List<String> columns, List<List<?>> rows) {
        return new FigureTable(
                words.message("dashboard.table." + name),
                columns.stream().map(words::column).toList(),
                rows);
    }

    private static List<?> row(Object... cells) {
        return List.of(cells);
    }

    /** In percent, to one decimal as on the page; an empty cell where there is none. */
    private static Object share(@Nullable Double percent) {
        return percent == null ? "" : Math.round(10 * percent) / 10.0;
    }

    private static Object seconds(@Nullable Duration mean) {
        return mean == null ? "" : mean.toSeconds();
    }
}
