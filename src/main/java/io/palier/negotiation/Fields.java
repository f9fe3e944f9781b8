package io.palier.negotiation;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which field of the form a path of the terms stands in: {@code objectives[3].goal} is {@code rows[1].cells[2].goal}. */
final class Fields {

    private static final Pattern LINE = Pattern.compile("([\\w.]+\\[\\d+])(.*)");
    private static final Pattern CALENDAR = Pattern.compile("(calendars\\.[^.\\[]+)(.*)");
    private static final Pattern DAY = Pattern.compile("\\.weekly(?:\\.([A-Z]+))?.*");

    private static final Pattern CLOSURE = Pattern.compile("(\\.closures\\[\\d+])(.*)");
    private static final Pattern BACKUP = Pattern.compile("\\.backup(\\.\\w+)?");
    private static final Map<String, String> FIRST = Map.of(
            "thresholds",
            ".when",
            "contacts",
            ".level",
            "media",
            ".event",
            "constraints",
            ".kind",
            "penalties",
            ".basis");

    private final Map<String, String> places = new HashMap<>(Map.of(
            "priorityRules", "rules",
            "validity.until", "validUntil",
            "validity.from", "validFrom",
            "coverage", "validFrom",
            "penalties.currency", "money.currency",
            "penalties.monthlyFee", "money.fee",
            "penalties.monthlyFloor", "money.floor",
            "penalties.monthlyCap", "money.cap",
            "penalties.grace", "money.grace"));

    /** How a line of the form is read; null where it cannot be. */
    interface Line<L, T> {
        @Nullable
        T read(L line, String field);
    }

    void put(String path, String field) {
        places.put(path, field);
    }

    /** Reads the lines of a part that is called the same in the form and in the terms. */
    <L, T> List<T> each(String part, List<L> lines, Line<L, T> reading) {
        return each(part, part, lines, reading);
    }

    /** Reads the lines of a part of the form, and remembers which line each part of the terms came from. */
    <L, T> List<T> each(String part, String name, List<L> lines, Line<L, T> reading) {
        var read = new ArrayList<T>();
        for (var i = 0; i < lines.size(); i++) {
            var field = name + "[" + i + "]";
            var one = reading.read(lines.get(i), field);
            if (one != null) {
                put(part + "[" + read.size() + "]", field);
                read.add(one);
            }
        }
        return read;
    }

    /** The field of that path; the path itself where it stands in none. */
    String of(String path) {
        var exactly = places.get(path);
        if (exactly != null && !exactly.endsWith("]")) {
            return exactly;
        }
        for (var form : List.of(LINE, CALENDAR)) {
            var match = form.matcher(path);
            var place = match.matches() ? places.get(match.group(1)) : null;
            if (place != null) {
                return place + (form == CALENDAR ? inCalendar(match.group(2)) : inLine(place, match.group(2)));
            }
        }
        return path;
    }

    /** A whole line is pointed at by its first field. */
    private static String inLine(String place, String rest) {
        if (place.startsWith("rows[")) {
            return rest.isEmpty() ? ".goal" : rest;
        }
        if (place.startsWith("pauses[")) {
            return ".claimableBy";
        }
        if (place.startsWith("rules[")) {
            return ".priority";
        }
        return rest.isEmpty()
                ? FIRST.getOrDefault(place.replaceAll("\\[.*", ""), "")
                : BACKUP.matcher(rest).replaceFirst(Fields::ofBackup);
    }

    /** What is said of a backup as a whole is said beside its mail address. */
    private static String ofBackup(MatchResult path) {
        var part = path.group(1) == null ? "Email" : path.group(1).substring(1);
        return ".backup" + part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }

    private static String inCalendar(String rest) {
        var day = DAY.matcher(rest);
        if (day.matches()) {
            return ".days["
                    + (day.group(1) == null
                            ? 0
                            : DayOfWeek.valueOf(day.group(1)).ordinal()) + "]";
        }
        var closure = CLOSURE.matcher(rest);
        if (closure.matches()) {
            return closure.group(1) + (closure.group(2).isEmpty() ? ".from" : ".hours");
        }
        return rest.isEmpty() ? ".name" : rest.replace(".timeZone", ".zone");
    }
}
