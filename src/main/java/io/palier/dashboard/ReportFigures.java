package io.palier.dashboard;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Metric;
import io.palier.dashboard.Report.Day;
import io.palier.dashboard.Report.Flow;
import io.palier.dashboard.Report.Heat;
import io.palier.dashboard.Report.HeatDay;
import io.palier.dashboard.Report.HeatHour;
import io.palier.dashboard.Report.Line;
import io.palier.dashboard.Report.PingPong;
import io.palier.look.Names;
import io.palier.organization.TeamCode;
import io.palier.satisfaction.Surveys;
import io.palier.sla.PromiseCell;
import io.palier.sla.PromiseFigures;
import io.palier.sla.TicketClocks;
import io.palier.ticket.HourCell;
import io.palier.ticket.PingPongCell;
import io.palier.ticket.TicketCut;
import io.palier.ticket.TicketFigures;
import io.palier.ticket.TicketTopic;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What happened in a period, beside the period before: asks the rooms below, and lays the report out. */
@Component
class ReportFigures {

    static final double GOAL = 95.0;

    private static final int STEPS = 5;

    private final TicketFigures tickets;
    private final PromiseFigures promises;
    private final TicketClocks clocks;
    private final Surveys surveys;
    private final Parties parties;
    private final Names names;
    private final MessageSource messages;

    ReportFigures(
            TicketFigures tickets,
            PromiseFigures promises,
            TicketClocks clocks,
            Surveys surveys,
            Parties parties,
            Names names,
            MessageSource messages) {
        this.tickets = tickets;
        this.promises = promises;
        this.clocks = clocks;
        this.surveys = surveys;
        this.parties = parties;
        this.names = names;
        this.messages = messages;
    }

    Report of(Period period, Instant now, Dimension by, Locale locale) {
        var span = period.span();
        var before = period.before(now);
        var cells = promises.cells(span.from(), span.until());
        var cellsBefore = promises.cells(before.from(), before.until());
        var wrong = tickets.pingPong(span.from(), span.until());
        return new Report(
                period,
                before,
                flow(span, cells, wrong),
                flow(before, cellsBefore, tickets.pingPong(before.from(), before.until())),
                by,
                lines(by, cells, cellsBefore, locale),
                clocks.dailyCompliance(span.from(), span.until(), period.zone()).stream()
                        .map(d -> new Day(d.day(), d.kept(), d.broken()))
                        .toList(),
                wrong.stream()
                        .map(cell -> new PingPong(cell.team(), cell.outcome(), cell.visits(), cell.burned()))
                        .toList(),
                heat(tickets.hours(span.from(), span.until(), period.zone())),
                surveys.figures(span.from(), span.until()),
                surveys.figures(before.from(), before.until()),
                GOAL);
    }

    private Flow flow(Span span, List<PromiseCell> cells, List<PingPongCell> wrong) {
        return new Flow(
                Shares.of(cells.stream()
                        .filter(cell -> cell.kind() == AgreementKind.SLA && cell.metric() == Metric.RESOLVE)
                        .toList()),
                tickets.tally(cut(TicketTopic.LOGGED, span)).count(),
                tickets.tally(cut(TicketTopic.ACKNOWLEDGED, span)),
                tickets.tally(cut(TicketTopic.RESOLVED, span)),
                tickets.tally(cut(TicketTopic.SOLVED_ON_CALL, span)).count(),
                wrong.stream().mapToLong(PingPongCell::visits).sum(),
                wrong.stream().map(PingPongCell::burned).reduce(Duration.ZERO, Duration::plus));
    }

    private static TicketCut cut(TicketTopic topic, Span span) {
        return new TicketCut(topic, span.from(), span.until());
    }

    /** Lines of either period, the largest first; levels, priorities and promises in their own order. */
    private List<Line> lines(Dimension by, List<PromiseCell> now, List<PromiseCell> before, Locale locale) {
        var shares = shares(by, now);
        var sharesBefore = shares(by, before);
        var none = new Shares(0, 0);
        var keys = new TreeMap<>(shares);
        sharesBefore.forEach(keys::putIfAbsent);
        var lines = keys.keySet().stream()
                .map(key -> new Line(
                        key,
                        name(by, key, locale),
                        shares.getOrDefault(key, none),
                        sharesBefore.getOrDefault(key, none)));
        return switch (by) {
            case LEVEL, PRIORITY -> lines.toList();
            case METRIC ->
                lines.sorted(Comparator.comparing(line -> Metric.valueOf(line.key())))
                        .toList();
            default ->
                lines.sorted(Comparator.comparingLong(
                                (Line line) -> -line.shares().settled()))
                        .toList();
        };
    }

    private Map<String, Shares> shares(Dimension by, List<PromiseCell> cells) {
        return cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> key(by, cell), Collectors.collectingAndThen(Collectors.toList(), Shares::of)));
    }

    private String key(Dimension by, PromiseCell cell) {
        return switch (by) {
            case AGREEMENT -> parties.version(cell.version()).code();
            case PARTY -> parties.party(cell.version());
            case LEVEL -> cell.level().name();
            case TEAM -> cell.team().value();
            case PRIORITY -> cell.priority().name();
            case METRIC -> cell.metric().name();
        };
    }

    private String name(Dimension by, String key, Locale locale) {
        return switch (by) {
            case AGREEMENT, PRIORITY -> key;
            case PARTY -> parties.name(key, locale);
            case LEVEL -> key + " " + messages.getMessage("organization.level." + key, null, locale);
            case TEAM -> names.team(new TeamCode(key));
            case METRIC -> messages.getMessage("sla.metric." + key, null, locale);
        };
    }

    private static Heat heat(List<HourCell> cells) {
        var most = cells.stream().mapToLong(HourCell::logged).max().orElse(0);
        var found = cells.stream()
                .collect(Collectors.toMap(cell -> cell.weekday().getValue() * 24 + cell.hour(), HourCell::logged));
        var days = Arrays.stream(DayOfWeek.values())
                .map(day -> heatDay(day, found, most))
                .toList();
        return new Heat(days, most);
    }

    private static HeatDay heatDay(DayOfWeek day, Map<Integer, Long> found, long most) {
        List<HeatHour> hours = IntStream.range(0, 24)
                .mapToObj(hour -> heatHour(hour, found.getOrDefault(day.getValue() * 24 + hour, 0L), most))
                .toList();
        return new HeatDay(
                day, hours, hours.stream().mapToLong(HeatHour::logged).sum());
    }

    private static HeatHour heatHour(int hour, long logged, long most) {
        return new HeatHour(hour, logged, most == 0 ? 0 : (int) Math.ceil((double) STEPS * logged / most));
    }
}
