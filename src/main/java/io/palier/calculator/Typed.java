package io.palier.calculator;

import io.palier.calculation.CalculationDraft;
import io.palier.calculation.CalculationDraft.CalendarDraft;
import io.palier.calculation.CalculationDraft.ClosureDraft;
import io.palier.calculation.CalculationDraft.EventDraft;
import io.palier.calculator.CalculatorForm.EventRow;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed as the calculator reads it, and where on the form the calculator's fields are. */
final class Typed {

    private static final Pattern HOURS = Pattern.compile("(\\d{1,5})\\s*h\\s*(?:(\\d{1,2})\\s*(?:m|min|mn)?)?");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,7})\\s*(?:m|min|mn)");
    private static final Pattern EVENT = Pattern.compile("events\\[(\\d+)]\\.(\\w+)");

    private final CalculatorForm form;

    /** The rows that are not empty, by their place in the question. */
    private final List<Integer> rows = new ArrayList<>();

    Typed(CalculatorForm form) {
        this.form = form;
        for (var i = 0; i < form.events().size(); i++) {
            if (!form.events().get(i).isEmpty()) {
                rows.add(i);
            }
        }
    }

    CalculationDraft draft() {
        return new CalculationDraft(
                new CalendarDraft(
                        blankToNull(form.timeZone()),
                        week(),
                        lines().stream().map(Typed::closure).toList(),
                        blankToNull(form.holidays())),
                duration(form.goal()),
                instant(form.start()),
                instant(form.asOf()),
                split(form.warnings()).stream().map(Typed::duration).toList(),
                blankToNull(form.onGoalChange()),
                rows.stream().map(row -> event(form.events().get(row))).toList());
    }

    /** The form's name for a field of the question. */
    String place(String field) {
        var event = EVENT.matcher(field);
        if (event.matches()) {
            var row = rows.get(Integer.parseInt(event.group(1)));
            var name = event.group(2);
            return "events[%d].%s".formatted(row, name.equals("at") || name.equals("type") ? name : "detail");
        }
        if (field.equals("events")) {
            return "asOf";
        }
        if (field.startsWith("calendar.weekly.")) {
            return field.replaceAll("calendar\\.weekly\\.(\\w+).*", "$1").toLowerCase(Locale.ROOT);
        }
        if (field.startsWith("calendar.weekly")) {
            return "monday";
        }
        return field.replace("calendar.", "").replaceAll("\\[.*", "");
    }

    /** What was written at that place of a list, to be quoted; empty where the field holds one thing only. */
    String quote(String field) {
        var index = field.replaceAll("^[^\\[]*\\[(\\d+)].*", "$1");
        if (field.startsWith("events") || !index.matches("\\d+")) {
            return "";
        }
        var entries = field.startsWith("calendar.closures")
                ? lines()
                : split(field.startsWith("warnings") ? form.warnings() : day(place(field)));
        var at = Integer.parseInt(index);
        return at < entries.size() ? entries.get(at) : "";
    }

    private Map<String, @Nullable List<@Nullable String>> week() {
        var week = new LinkedHashMap<String, @Nullable List<@Nullable String>>();
        for (var day : DayOfWeek.values()) {
            var ranges = split(day(day.name().toLowerCase(Locale.ROOT)));
            if (!ranges.isEmpty()) {
                week.put(day.name(), List.copyOf(ranges));
            }
        }
        return week;
    }

    private @Nullable String day(String name) {
        return switch (name) {
            case "monday" -> form.monday();
            case "tuesday" -> form.tuesday();
            case "wednesday" -> form.wednesday();
            case "thursday" -> form.thursday();
            case "friday" -> form.friday();
            case "saturday" -> form.saturday();
            default -> form.sunday();
        };
    }

    /** {@code from}, perhaps {@code to}, perhaps a word for every year, perhaps ranges, between blanks. */
    private static ClosureDraft closure(String line) {
        var words = new ArrayList<>(List.of(line.strip().split("[\\s,;]+")));
        words.removeIf(String::isEmpty);
        var yearly = words.removeIf(word -> word.matches("(?i)yearly|annuel(le)?"));
        words.removeIf(word -> word.matches("[-–—]|(?i)to|au"));
        var from = words.isEmpty() ? line.strip() : words.remove(0);
        var to = !words.isEmpty() && !words.get(0).contains(":") ? words.remove(0) : from;
        return new ClosureDraft(from, to, yearly, List.copyOf(words));
    }

    private EventDraft event(EventRow row) {
        var goal = "GOAL".equals(row.type());
        var detail = blankToNull(row.detail());
        return new EventDraft(
                instant(row.at()), blankToNull(row.type()), goal ? null : detail, goal ? duration(detail) : null);
    }

    /** Local time with the offset that the zone has then; left as it is where it is none, so that it can be refused. */
    private @Nullable String instant(@Nullable String local) {
        if (local == null || local.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(local.strip())
                    .atZone(ZoneId.of(Objects.requireNonNullElse(form.timeZone(), "UTC")))
                    .toOffsetDateTime()
                    .toString();
        } catch (DateTimeException e) {
            return local.strip();
        }
    }

    /** {@code 4h}, {@code 1 h 30}, {@code 90 min} or as ISO writes it. */
    static @Nullable String duration(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var plain = text.strip().replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
        var hours = HOURS.matcher(plain);
        if (hours.matches()) {
            return "PT" + hours.group(1) + "H" + (hours.group(2) == null ? "" : hours.group(2) + "M");
        }
        var minutes = MINUTES.matcher(plain);
        return minutes.matches() ? "PT" + minutes.group(1) + "M" : text.strip();
    }

    private List<String> lines() {
        return form.closures() == null
                ? List.of()
                : form.closures().lines().filter(line -> !line.isBlank()).toList();
    }

    private static List<String> split(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\s*[,;]\\s*"));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
