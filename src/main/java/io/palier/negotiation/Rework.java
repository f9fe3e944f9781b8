package io.palier.negotiation;

import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the form's own buttons do: a line more, a line less, a line up, a day copied. Pure; what the button does not name
 * stays as it was typed. A button is called {@code part:verb:index:index}, such as {@code rules:up:3}.
 */
final class Rework {

    private static final String NEW_CALENDAR = "CALENDAR";

    private static final ThresholdLine THRESHOLD = new ThresholdLine("", "1", List.of(), "");
    private static final ContactLine CONTACT = new ContactLine("L1", "1", "PERSON", "", "", "", "", "", "", "");
    private static final PenaltyLine PENALTY = new PenaltyLine("PER_BREACH", "", "", "", "", "", "", "");

    private final TermsForm form;
    private final String[] words;

    private Rework(TermsForm form, String button) {
        this.form = form;
        this.words = button.split(":");
    }

    /** The form after the button was pressed; as it was where there is no such button. */
    static TermsForm after(String button, TermsForm form) {
        var rework = new Rework(form, button);
        return switch (rework.words[0]) {
            case "rows" -> rework.rows();
            case "calendars" -> rework.calendars();
            case "closures" -> rework.closures();
            case "rules" -> rework.rules();
            case "thresholds" -> form.withThresholds(rework.lines(form.thresholds(), THRESHOLD));
            case "contacts" -> form.withContacts(rework.lines(form.contacts(), CONTACT));
            case "media" ->
                form.withMedia(rework.lines(form.media(), new MediumLine("HANDED_OVER", "P1", "PHONE", "")));
            case "constraints" ->
                form.withConstraints(rework.lines(form.constraints(), new ConstraintLine("", "", "", "", "")));
            case "penalties" -> form.withPenalties(rework.lines(form.penalties(), PENALTY));
            default -> form;
        };
    }

    private TermsForm rows() {
        return form.withRows(
                switch (verb()) {
                    case "add" -> withRow(form);
                    case "remove" -> without(form.rows(), index(1));
                    default -> form.rows();
                });
    }

    /** The new line stands below those of its priority and counts on their calendars. */
    private static List<GoalRow> withRow(TermsForm form) {
        var wanted = form.adding();
        var known = form.rows().stream().anyMatch(row -> row.isOf(wanted.priority(), wanted.severity(), wanted.side()));
        if (known
                || !wanted.severity().matches("[1-4]")
                || TermsReading.chosen(Priority.class, wanted.priority()) == null) {
            return form.rows();
        }
        var model = form.rows().stream()
                .filter(row -> row.isOf(wanted.priority(), "", wanted.side()))
                .findFirst();
        var cells = model.map(row -> row.cells().stream().map(GoalCell::emptied).toList())
                .orElse(Stream.of(Metric.values())
                        .map(metric -> new GoalCell("", "", List.of(), ""))
                        .toList());
        var rows = new ArrayList<>(form.rows());
        rows.add(placeFor(wanted, rows), new GoalRow(wanted.priority(), wanted.severity(), wanted.side(), cells));
        return rows;
    }

    private static int placeFor(Adding wanted, List<GoalRow> rows) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).side().equals(wanted.side())
                        && (rows.get(i).priority() + rows.get(i).severity())
                                        .compareTo(wanted.priority() + wanted.severity())
                                < 0)
                .map(i -> i + 1)
                .max()
                .orElse(rows.size());
    }

    private TermsForm calendars() {
        var all = form.calendars();
        var at = index(1);
        return switch (verb()) {
            case "add" -> form.withCalendars(with(all, newWeek(all)));
            case "remove" -> form.withCalendars(all.size() > 1 ? without(all, at) : all);
            case "copy" -> form.withCalendars(changed(all, at, Rework::copied));
            default -> form;
        };
    }

    private static WeekForm newWeek(List<WeekForm> all) {
        var number = all.size() + 1;
        var name = NEW_CALENDAR + "_" + number;
        var zone = all.isEmpty() ? "Europe/Paris" : all.get(0).zone();
        var office = List.of("08:00-18:00", "08:00-18:00", "08:00-18:00", "08:00-18:00", "08:00-18:00", "", "");
        return new WeekForm(name, name, zone, "", office, List.of(), "", "");
    }

    private static WeekForm copied(WeekForm week) {
        if (!week.copyFrom().matches("[0-6]")) {
            return week;
        }
        var hours = week.days().get(Integer.parseInt(week.copyFrom()));
        return week.withDays(IntStream.range(0, 7)
                .mapToObj(
                        day -> isMeant(week.copyTo(), day) ? hours : week.days().get(day))
                .toList());
    }

    private static boolean isMeant(String days, int day) {
        return switch (days) {
            case "WEEKDAYS" -> day < 5;
            case "WEEKEND" -> day > 4;
            default -> true;
        };
    }

    private TermsForm closures() {
        UnaryOperator<WeekForm> change = week -> switch (verb()) {
            case "add" -> week.withClosures(with(week.closures(), new ClosureLine("", "", "", "")));
            case "remove" -> week.withClosures(without(week.closures(), index(2)));
            default -> week;
        };
        return form.withCalendars(changed(form.calendars(), index(1), change));
    }

    private TermsForm rules() {
        var rules = form.rules();
        var at = index(1);
        var last = rules.size() - 1;
        Function<List<RuleLine>, TermsForm> made = lines -> form.withRules(lines);
        return switch (verb()) {
            case "add" -> made.apply(withRule(rules));
            case "remove" -> made.apply(without(rules, at));
            case "up" -> made.apply(at > 0 && at < last ? swapped(rules, at, at - 1) : rules);
            case "down" -> made.apply(at >= 0 && at + 1 < last ? swapped(rules, at, at + 1) : rules);
            default -> form;
        };
    }

    /** A new line stands before the last, which matches everything; the first brings that one along. */
    private static List<RuleLine> withRule(List<RuleLine> rules) {
        var line = new RuleLine("", "", "", "", "", "", "", "", Priority.P2.name());
        if (rules.isEmpty()) {
            return List.of(
                    line, new RuleLine(RuleCode.EVERYTHING_ELSE, "", "", "", "", "", "", "", Priority.P4.name()));
        }
        var all = new ArrayList<>(rules);
        all.add(rules.size() - 1, line);
        return all;
    }

    /** A line more at the end, or one less. */
    private <T> List<T> lines(List<T> lines, T fresh) {
        return switch (verb()) {
            case "add" -> with(lines, fresh);
            case "remove" -> without(lines, index(1));
            default -> lines;
        };
    }

    private String verb() {
        return words.length > 1 ? words[1] : "";
    }

    /** The number that stands after the verb; -1 where none does. */
    private int index(int place) {
        return words.length > place + 1 && words[place + 1].matches("\\d{1,3}")
                ? Integer.parseInt(words[place + 1])
                : -1;
    }

    private static <T> List<T> with(List<T> lines, T line) {
        return Stream.concat(lines.stream(), Stream.of(line)).toList();
    }

    private static <T> List<T> without(List<T> lines, int at) {
        return IntStream.range(0, lines.size())
                .filter(i -> i != at)
                .mapToObj(lines::get)
                .toList();
    }

    private static <T> List<T> swapped(List<T> lines, int one, int other) {
        var all = new ArrayList<>(lines);
        Collections.swap(all, one, other);
        return all;
    }

    private static <T> List<T> changed(List<T> lines, int at, UnaryOperator<T> change) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> i == at ? change.apply(lines.get(i)) : lines.get(i))
                .toList();
    }
}
