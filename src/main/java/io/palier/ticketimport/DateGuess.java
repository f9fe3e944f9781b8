package io.palier.ticketimport;

import static io.palier.ticketimport.WordList.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the formats that a column's dates are written in. Values are sorted by shape (22-04-15 and 2015-04-08 are two);
 * for each shape the first format that fits all its values is taken, the day before the month where both fit.
 *
 * @param formats the most frequent shape's first; empty where the column holds no dates
 * @param doubts where another format would fit as well and mean other days
 */
record DateGuess(List<String> formats, List<Doubt> doubts) {

    /** One format was chosen, another fits as well, and they read the example as different days. */
    record Doubt(String chosen, String other, String example) {}

    /** Most usual first: where two fit, the first is taken. */
    private static final List<String> DATES = words("""
            yyyy-MM-dd | yyyy/MM/dd | dd/MM/yyyy | MM/dd/yyyy | dd-MM-yyyy | MM-dd-yyyy | dd.MM.yyyy | yyyyMMdd |
            dd/MM/yy | MM/dd/yy | dd-MM-yy | MM-dd-yy | dd.MM.yy | dd-MMM-yy | dd-MMM-yyyy | dd MMM yyyy |
            dd MMMM yyyy | MMM dd, yyyy | MMMM dd, yyyy""");

    private static final List<String> TIMES = List.of("HH:mm:ss", "HH:mm", "h:mm:ss a", "h:mm a");
    private static final List<String> EXACT = words("""
            yyyy-MM-dd'T'HH:mm:ssXXX | yyyy-MM-dd'T'HH:mm:ss.SSSXXX | yyyy-MM-dd'T'HH:mm:ss | yyyy-MM-dd'T'HH:mm |
            yyyy-MM-dd'T'HH:mmXXX | yyyy-MM-dd HH:mm:ssXXX | yyyy-MM-dd HH:mm:ss.SSS | dd/MM/yyyy 'à' HH:mm""");

    /** Formats that fit none of so few values of a shape fit none at all. */
    private static final int A_FEW = 20;

    /** So many values of a shape tell all that more would. */
    private static final int ENOUGH = 2_000;

    private static final List<String> CANDIDATES = candidates();
    private static final Map<String, DateFormats> READERS = new LinkedHashMap<>();

    static {
        CANDIDATES.forEach(format -> READERS.put(format, new DateFormats(List.of(format))));
    }

    /** The formats of a column's values; blank values tell nothing. */
    static DateGuess of(List<String> values) {
        var formats = new LinkedHashSet<String>();
        var doubts = new ArrayList<Doubt>();
        for (var shape : shapes(values)) {
            var fitting = fitting(shape);
            if (!fitting.isEmpty()) {
                formats.add(fitting.get(0));
                var doubt = doubt(fitting, shape);
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return new DateGuess(List.copyOf(formats), doubts);
    }

    /** The formats of a column of times of day. */
    static List<String> timesOf(List<String> values) {
        var shapes = shapes(values);
        return TIMES.stream()
                .filter(format -> {
                    var reader = new DateFormats(List.of(format));
                    return shapes.stream()
                            .anyMatch(
                                    s -> s.stream().allMatch(v -> reader.time(v).isPresent()));
                })
                .toList();
    }

    /** The different values, by shape, the most frequent shape first. */
    private static List<Set<String>> shapes(List<String> values) {
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.groupingBy(DateGuess::shape, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing(List::size, Comparator.reverseOrder()))
                .map(alike ->
                        (Set<String>) alike.stream().limit(ENOUGH).collect(Collectors.toCollection(LinkedHashSet::new)))
                .toList();
    }

    /** Digits keep the length of years apart from that of days; a name of a month is a name. */
    private static String shape(String value) {
        return value.replaceAll("[0-9]{3,}", "Y").replaceAll("[0-9]+", "9").replaceAll("\\p{L}+\\.?", "a");
    }

    /** The formats that fit all values of a shape; else those that fit nine of ten, the best first. */
    private static List<String> fitting(Set<String> values) {
        var all = new ArrayList<String>();
        var most = new LinkedHashMap<String, Long>();
        var first = values.stream().limit(A_FEW).toList();
        for (var format : CANDIDATES) {
            var reader = reader(format);
            if (first.stream().noneMatch(reader::fit)) {
                continue;
            }
            var fit = values.stream().filter(reader::fit).count();
            if (fit == values.size()) {
                all.add(format);
            } else if (fit * 10 >= values.size() * 9L) {
                most.put(format, fit);
            }
        }
        return all.isEmpty()
                ? most.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList()
                : all;
    }

    private static @Nullable Doubt doubt(List<String> fitting, Set<String> values) {
        var chosen = reader(fitting.get(0));
        for (var other : fitting.subList(1, fitting.size())) {
            for (var value : values) {
                if (!chosen.date(value).equals(reader(other).date(value))) {
                    return new Doubt(fitting.get(0), other, value);
                }
            }
        }
        return null;
    }

    private static DateFormats reader(String format) {
        return Objects.requireNonNull(READERS.get(format));
    }

    private static List<String> candidates() {
        var formats = new ArrayList<>(DATES);
        formats.addAll(EXACT);
        DATES.forEach(date -> TIMES.forEach(time -> formats.add(date + " " + time)));
        return List.copyOf(formats);
    }
}
