package io.palier.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a negotiator types: a week of ranges as text, closures a line each, times by the wall clock of the calendar.
 *
 * @param closures such as {@code 2026-12-24 2027-01-02 yearly} or {@code 2026-05-01 12:00-18:00}, a line each
 * @param start as {@code datetime-local} sends it
 * @param asOf the same; empty for the last event
 * @param events in order, empty rows among them
 * @param then which button was pressed: {@code more} for more rows; null or anything else for an answer
 */
record CalculatorForm(
        @Nullable String timeZone,
        @Nullable String holidays,
        @Nullable String monday,
        @Nullable String tuesday,
        @Nullable String wednesday,
        @Nullable String thursday,
        @Nullable String friday,
        @Nullable String saturday,
        @Nullable String sunday,
        @Nullable String closures,
        @Nullable String goal,
        @Nullable String onGoalChange,
        @Nullable String warnings,
        @Nullable String start,
        @Nullable String asOf,
        List<EventRow> events,
        @Nullable String then) {

    private static final int ROWS = 3;
    private static final int MORE_ROWS = 5;

    /** More than fit into an address; a longer history is for the API. */
    private static final int MOST_ROWS = 100;

    /** One line of the history; {@code detail} is a pause's reason or a new goal. */
    record EventRow(
            @Nullable String at,
            @Nullable String type,
            @Nullable String detail) {

        static final EventRow EMPTY = new EventRow(null, null, null);

        boolean isEmpty() {
            return isBlank(at) && isBlank(type) && isBlank(detail);
        }
    }

    /** Read by hand, since a list that grows to whatever index an address names would be anybody's to fill. */
    static CalculatorForm of(Map<String, String> typed) {
        var rows = new ArrayList<EventRow>();
        for (var i = 0; i < MOST_ROWS; i++) {
            var row = "events[" + i + "].";
            rows.add(new EventRow(typed.get(row + "at"), typed.get(row + "type"), typed.get(row + "detail")));
        }
        while (!rows.isEmpty() && rows.get(rows.size() - 1).isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        return new CalculatorForm(
                typed.get("timeZone"),
                typed.get("holidays"),
                typed.get("monday"),
                typed.get("tuesday"),
                typed.get("wednesday"),
                typed.get("thursday"),
                typed.get("friday"),
                typed.get("saturday"),
                typed.get("sunday"),
                typed.get("closures"),
                typed.get("goal"),
                typed.get("onGoalChange"),
                typed.get("warnings"),
                typed.get("start"),
                typed.get("asOf"),
                rows,
                typed.get("then"));
    }

    /** Business hours in France from the given local minute on: something to change rather than an empty page. */
    static CalculatorForm example(String zone, String start) {
        var day = "08:00-12:00, 13:00-18:00";
        return new CalculatorForm(
                zone, "fr", day, day, day, day, day, null, null, null, "PT4H", null, "75%", start, null, List.of(),
                null);
    }

    /** Whether anything was sent at all. */
    boolean isBlank() {
        return goal == null && start == null && timeZone == null;
    }

    /** The same with empty rows to write into: a few, and some more when asked for. */
    CalculatorForm withRows() {
        var rows = new ArrayList<>(events);
        var wanted = Math.max(ROWS, rows.size()) + ("more".equals(then) ? MORE_ROWS : 0);
        while (rows.size() < wanted) {
            rows.add(EventRow.EMPTY);
        }
        return new CalculatorForm(
                timeZone,
                holidays,
                monday,
                tuesday,
                wednesday,
                thursday,
                friday,
                saturday,
                sunday,
                closures,
                goal,
                onGoalChange,
                warnings,
                start,
                asOf,
                rows,
                then);
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
